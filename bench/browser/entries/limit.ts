import { limitCard } from '../../rivals/limit-card.js';
import { limitTable } from '../../rivals/limit-table.js';

Object.assign(globalThis, { rival: { card: limitCard, table: limitTable } });
