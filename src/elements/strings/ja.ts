import type { HostTexts } from '../strings.js';

export const ja: HostTexts = {};
