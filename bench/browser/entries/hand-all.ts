import { handCard } from '../../rivals/hand-card.js';
import { handTable } from '../../rivals/hand-table.js';

Object.assign(globalThis, { rival: { card: handCard, table: handTable } });
