import type { HostTexts } from '../strings.js';

export const de: HostTexts = {};
