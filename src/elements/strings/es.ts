import type { HostTexts } from '../strings.js';

export const es: HostTexts = {};
