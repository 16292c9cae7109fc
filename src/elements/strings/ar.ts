import type { HostTexts } from '../strings.js';

export const ar: HostTexts = {};
