import type { HostTexts } from '../strings.js';

export const ptBR: HostTexts = {};
