import type { HostTexts } from '../strings.js';

export const fr: HostTexts = {};
