/**
 * The words of the elements, in the language of each element (`lang` of the element, of what is around it, or of the
 * page), changed at run time. Not by @shoelace-style/localize: its map of texts is shared by every library on the page
 * (Shoelace itself uses it), where equal keys overwrite each other, and what is left of it is the observer below.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../strings/en.js';
import type { HostTexts, Texts } from '../strings/texts.js';

export type { HostTexts, Texts };

/** What hosts registered, and what came with us, by language; whole ones are made of it when they are asked for. */
const registered = new Map<string, HostTexts>();
const ours = new Map<string, HostTexts>();
const made = new Map<string, Texts>();
/** Which of the languages there are says what is asked for. */
const codes = new Map<string, string>();

/** Languages that can be loaded. */
let loaders: Readonly<Record<string, () => Promise<HostTexts>>> = {};
const loading = new Map<string, Promise<void>>();

/** Elements on the page, and what tells them that the page changed its language. */
const speaking = new Set<Strings>();
let page: MutationObserver | undefined;

/** Languages by lower-case code, each loaded when the first element is to speak it; `giveLanguages` has ours. */
export function setLanguages(languages: Readonly<Record<string, () => Promise<HostTexts>>>): void {
  loaders = languages;
  codes.clear();
  refreshAll();
}

/**
 * Adds a language (`de`, `pt-BR`), or texts to a language that is there, e.g. those of a host's own reports:
 * `registerTexts('en', { reports: { 'demo-calls': 'Calls' }, abouts: { 'demo-calls': 'Calls made with the dialler.' } })`.
 */
export function registerTexts(code: string, texts: HostTexts): void {
  const key = code.toLowerCase();
  registered.set(key, merged(registered.get(key) ?? {}, texts));
  codes.clear();
  made.clear();
  refreshAll();
}

/** English texts that come together with the code that says them. */
export function provideTexts(texts: Partial<Texts>): void {
  if (Object.keys(texts).every((group) => Object.keys(en[group as keyof Texts] ?? {}).length > 0)) return;
  Object.assign(en, texts);
  made.clear();
}

function merged<T extends HostTexts>(base: T, texts: HostTexts): T {
  const groups = Object.keys({ ...base, ...texts }) as (keyof Texts)[];
  return Object.fromEntries(
    groups.map((group) => [group, { ...base[group], ...texts[group] }]),
  ) as unknown as T;
}

/**
 * The texts of a language, of its mother language (`de` for `de-AT`) or a sister (`pt-BR` for `pt-PT`); else English, a
 * host's English before ours.
 */
export function textsOf(lang: string): Texts {
  const code = codeOf(lang);
  let texts = made.get(code);
  if (!texts) {
    const sources = [registered.get('en'), ours.get(code), registered.get(code)];
    texts = sources.reduce<Texts>((all, more) => merged(all, more ?? {}), en);
    made.set(code, texts);
  }
  return texts;
}

function codeOf(lang: string): string {
  let code = codes.get(lang);
  if (code === undefined) codes.set(lang, (code = nearest(lang.toLowerCase())));
  return code;
}

function nearest(key: string): string {
  const mother = key.split('-')[0];
  const known = [...Object.keys(loaders), ...registered.keys()];
  return (
    [key, mother].find((code) => known.includes(code)) ??
    known.find((code) => code.startsWith(`${mother}-`)) ??
    'en'
  );
}

/** `lang` where there are texts in it or they are on their way; else English, so that no date is in another language than its sentence. */
function spoken(lang: string): string {
  const code = codeOf(lang);
  const isSaid = code !== 'en' && (registered.has(code) || !isEmpty(ours.get(code)));
  return isSaid || /^en\b/.test(lang) ? lang : 'en';
}

const isEmpty = (texts: HostTexts | undefined): boolean =>
  texts !== undefined && Object.keys(texts).length === 0;

/** Undefined where nothing is to be waited for. A language that cannot be loaded is said in English. */
function load(lang: string): Promise<void> | undefined {
  const code = codeOf(lang);
  if (ours.has(code) || !Object.hasOwn(loaders, code)) return undefined;
  let coming = loading.get(code);
  if (!coming) {
    const arrive = (texts: HostTexts) => {
      ours.set(code, texts);
      made.delete(code);
      refreshAll();
    };
    coming = loaders[code]().then(arrive, () => arrive({}));
    loading.set(code, coming);
  }
  return coming;
}

function refreshAll(): void {
  for (const strings of speaking) strings.refresh();
}

/** The words of an element. */
const speakers = new WeakMap<object, Strings>();
export const stringsOf = (host: object): Strings | undefined => speakers.get(host);

export class Strings implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #lang: string | undefined;
  #said: Texts | undefined;

  /** `texts`: English ones that only this element needs. */
  constructor(host: ReactiveControllerHost & HTMLElement, texts: Partial<Texts> = {}) {
    (this.#host = host).addController(this);
    speakers.set(host, this);
    provideTexts(texts);
  }

  /** While a language is on its way, the words said before stand. */
  get texts(): Texts {
    if (this.ready) this.#said = textsOf(this.lang());
    return this.#said ?? textsOf('en');
  }

  /** Nothing can be said yet: the element's first language is on its way. */
  get mute(): boolean {
    return !this.#said && !this.ready;
  }

  /** False while the element's language is on its way. */
  get ready(): boolean {
    return load(this.lang()) === undefined;
  }

  /** Resolves when the element can speak its language. */
  async whenReady(): Promise<void> {
    await load(this.lang());
  }

  /** What the element speaks, words, dates and numbers alike: as it should, or English where there are no texts in that. */
  lang(): string {
    return (this.#lang ??= spoken(this.wanted()));
  }

  /** What it should speak: the language of the element, else of what is around it (through shadow roots), else the viewer's. */
  wanted(): string {
    return readable(this.#around('lang')) ?? readable(navigator.language) ?? 'en';
  }

  /** As the page says around the element; one that has a `lang` of its own goes the way of that language. */
  dir(lang = this.lang()): 'ltr' | 'rtl' {
    if (this.#host.lang && !this.#host.dir) return RTL.test(lang) ? 'rtl' : 'ltr';
    return this.#around('dir') === 'rtl' ? 'rtl' : 'ltr';
  }

  hostConnected(): void {
    speaking.add(this);
    if (!page) {
      page = new MutationObserver(refreshAll);
      page.observe(this.#host.ownerDocument.documentElement, {
        attributes: true,
        attributeFilter: ['lang', 'dir'],
        subtree: true,
      });
    }
    this.refresh();
  }

  /** An element that has changed its language has changed that of the elements inside it. */
  hostUpdate(): void {
    const before = this.#lang;
    this.#lang = undefined;
    if (before !== undefined && before !== this.lang())
      for (const other of speaking) if (other !== this) other.refresh();
  }

  hostDisconnected(): void {
    speaking.delete(this);
    if (speaking.size > 0) return;
    page?.disconnect();
    page = undefined;
  }

  refresh(): void {
    this.#lang = undefined;
    this.#host.requestUpdate();
  }

  #around(attribute: 'lang' | 'dir'): string | undefined {
    let at: Element | null = this.#host;
    while (at) {
      const near: Element | null = at.closest(`[${attribute}]`);
      const value = near?.getAttribute(attribute);
      if (value) return value;
      const root: Node = (near ?? at).getRootNode();
      at = root instanceof ShadowRoot ? root.host : null;
    }
    return undefined;
  }
}

/** Languages written from right to left. */
const RTL = /^(ar|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

const languages = new Map<string, string | undefined>();

/** As Intl writes it; undefined for what is no language. */
function readable(lang: string | undefined): string | undefined {
  if (!lang) return undefined;
  if (!languages.has(lang)) languages.set(lang, canonicalLang(lang));
  return languages.get(lang);
}

function canonicalLang(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
}

/** `Demo calls` for `demo-calls`: what to say of an id that has no text. */
export function readableId(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words ? words[0].toUpperCase() + words.slice(1) : id;
}

const own = <T>(group: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(group, key) ? group[key] : undefined;

export const reportTitle = (texts: Texts, report: string): string =>
  own(texts.reports, report) ?? readableId(report);
export const reportAbout = (texts: Texts, report: string): string => own(texts.abouts, report) ?? '';

/** Of a measure or column; a text for `report/measure` goes before that of the measure alone. */
export function measureLabel(texts: Texts, measure: string, report = ''): string {
  return own(texts.measures, `${report}/${measure}`) ?? own(texts.measures, measure) ?? readableId(measure);
}

/** What it means; empty where nobody says, and until `provideTexts` brought the abouts. */
export function measureAbout(texts: Texts, measure: string, report = ''): string {
  return own(texts.abouts, `${report}/${measure}`) ?? own(texts.abouts, measure) ?? '';
}

/** A text of a group by an id that may be newer than our texts. */
export function textOf(group: Readonly<Record<string, string>>, id: string): string {
  return own(group, id) ?? readableId(id);
}

/** Texts one after the other: `joined(texts.joins.list, names)`. */
export const joined = (join: (before: string, next: string) => string, parts: readonly string[]): string =>
  parts.length === 0 ? '' : parts.reduce(join);
