/** What a language consists of. */
import type { en } from './en.js';

/** All texts of a language: groups of them by name. */
export type Texts = typeof en;

type Part<T> = T extends (...args: never[]) => unknown ? T : { [K in keyof T]?: Part<T[K]> };
/** Texts of a host: what it leaves out stays English. Host reports and measures go into `reports` and `measures`. */
export type HostTexts = Part<Texts>;
