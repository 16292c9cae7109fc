import { handCard } from '../../rivals/hand-card.js';

Object.assign(globalThis, { rival: { card: handCard } });
