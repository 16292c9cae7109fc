/**
 * What the elements say to the page. One lower-case word each (Lightning Web Components refuse hyphens and capitals),
 * details that survive JSON, bubbling and composed.
 */
import type { CoachLevel } from '../../contract/catalogue.js';
import type { Days } from '../../contract/period.js';
import type { UsageScope } from './choice.js';

/** A `CustomEvent`, as its own `detail` is heard outside of Salesforce's sandbox too; a field of ours is not. */
class DetailEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

export interface SelectDetail {
  report: string;
  /** Key of the bar (the natural first day of its bucket); of the overview the day that it is stated for. */
  bar: string;
  /** The days that the bar counts. */
  days: Days;
  measure: string;
  /** Of the overview: which of its lists, `coach` or `idle`. */
  list?: string;
  /** Of `coach`: the level. */
  level?: CoachLevel;
  /** Of `idle`: at least so many days; null: never used. */
  idleDays?: number | null;
  /** Id of the group, where groups stand side by side. */
  group?: string;
}

/** A bar, a level or a figure was chosen. Cancelable: a page that prevents it shows the people behind it itself. */
export class UsageSelectEvent extends DetailEvent<SelectDetail> {
  static readonly type = 'usageselect';
  constructor(detail: SelectDetail) {
    super(UsageSelectEvent.type, detail, true);
  }
}

export interface ResendDetail {
  seat: string;
  person: string;
}

/** An invite is to be sent again. Cancelable: a page that prevents it does the sending itself. */
export class UsageResendEvent extends DetailEvent<ResendDetail> {
  static readonly type = 'usageresend';
  constructor(detail: ResendDetail) {
    super(UsageResendEvent.type, detail, true);
  }
}

export interface EntryDetail {
  report: string;
}

/** The viewer wants to enter a report from its entry card. Cancelable. */
export class UsageEntryEvent extends DetailEvent<EntryDetail> {
  static readonly type = 'usageentry';
  constructor(detail: EntryDetail) {
    super(UsageEntryEvent.type, detail, true);
  }
}

export interface ConsentDetail {
  /** Person id of the viewer, where the page gave it. */
  person: string | null;
  /** What the viewer wants: whether their linkedin.com activity is counted. */
  on: boolean;
}

/**
 * The viewer wants to switch their own linkedin.com activity on or off. The page does it, and then says so by the
 * element's `consent`. Cancelable, so that a page can tell others that it has taken care of it.
 */
export class UsageConsentEvent extends DetailEvent<ConsentDetail> {
  static readonly type = 'usageconsent';
  constructor(detail: ConsentDetail) {
    super(UsageConsentEvent.type, detail, true);
  }
}

export interface ChangeDetail {
  report: string;
  /** The element's `state`: what a page keeps in a permalink. */
  state: Record<string, unknown>;
  /** Of the page's own controls: what its elements are to follow from now on. */
  scope?: UsageScope;
}

/** The viewer changed what an element shows. */
export class UsageChangeEvent extends DetailEvent<ChangeDetail> {
  static readonly type = 'usagechange';
  constructor(detail: ChangeDetail) {
    super(UsageChangeEvent.type, detail);
  }
}

export interface DownloadDetail {
  report: string;
  filename: string;
  /** Data rows of the file, without the header. */
  rows: number;
}

/**
 * A file is ready and will be handed to the browser. Cancelable: a page that prevents it takes `file` and saves it
 * itself, as it must where a frame's sandbox lacks `allow-downloads`.
 */
export class UsageDownloadEvent extends DetailEvent<DownloadDetail> {
  static readonly type = 'usagedownload';
  constructor(
    detail: DownloadDetail,
    readonly file: Blob | null = null,
  ) {
    super(UsageDownloadEvent.type, detail, true);
  }
}

export interface ErrorDetail {
  /** One of `ERROR_CODES`. */
  code: string;
  /** HTTP status, where there was one. */
  status: number | null;
  retryable: boolean;
  requestId: string | null;
}

/** A question failed, which the element shows, or a page has set what cannot be shown. The page may log it or renew a session. */
export class UsageErrorEvent extends DetailEvent<ErrorDetail> {
  static readonly type = 'usageerror';
  constructor(detail: ErrorDetail) {
    super(UsageErrorEvent.type, detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    usageselect: UsageSelectEvent;
    usageresend: UsageResendEvent;
    usageentry: UsageEntryEvent;
    usageconsent: UsageConsentEvent;
    usagechange: UsageChangeEvent;
    usagedownload: UsageDownloadEvent;
    usageerror: UsageErrorEvent;
  }
}
