/** What is shown where figures are not: each state by its name, in the room of the figures, so that nothing jumps. */
import { css } from 'lit';
import type { UsageError } from '../../contract/errors.js';
import { saysOf, type Says } from './element-error.js';
import { html, nothing } from './html.js';
import { icon, type Icon } from './icons.js';
import { isSafeLink } from './link.js';
import { joined, textOf, type Texts } from './strings.js';

export interface Action {
  label: string;
  run: () => void;
}

export function state(name: string, picture: Icon, title: string, sentence: unknown, action?: unknown) {
  return html`<div class="state state-${name}" part="state state-${name}">
    <span class="state-picture">${icon(picture, 'large')}</span>
    <p class="state-title">${title}</p>
    <p class="state-sentence">${sentence}</p>
    ${action ?? nothing}
  </div>`;
}

const button = ({ label, run }: Action) =>
  html`<button class="button" type="button" @click=${run}>${label}</button>`;

/** Keeps the focus if it comes again. */
export const retryView = ({ states }: Texts, retry: () => void) =>
  html`<button class="button retry" type="button" data-next=".retry" @click=${retry}>
    ${states.retry}
  </button>`;

const FITTING: Readonly<Record<Says, (texts: Texts) => string>> = {
  periodUnknown: ({ states }) => states.periodUnknown,
  noReport: ({ states }) => states.noReport,
  otherShape: ({ states }) => states.otherShape,
};

/** One sentence for a code, never the developer's message. */
export function errorText(texts: Texts, error: UsageError): string {
  const says = saysOf(error);
  if (says && Object.hasOwn(FITTING, says)) return FITTING[says](texts);
  return Object.hasOwn(texts.errors, error.code) ? texts.errors[error.code] : texts.states.unknownError;
}

/** The shape of what comes, where waiting takes so long that it helps. Slot `loading`. */
export const loadingView = (shape: unknown) => html`<slot name="loading">${shape}</slot>`;

/** Asked again where that may help; `mend` is what helps besides. */
function remedyView(texts: Texts, error: UsageError, retry: () => void, mend: Action | undefined) {
  if (mend) return button(mend);
  return error.retryable || error.code === 'unauthorized' ? retryView(texts, retry) : undefined;
}

/** Failed, with what may help, and the server's name of the exchange. Slot `error`. */
export function failedView(texts: Texts, error: UsageError, retry: () => void, mend?: Action) {
  // A dataset without any activity is new, not broken.
  if (error.code === 'no-data-through') return emptyView(texts, errorText(texts, error));
  const { retryAfter, requestId } = error;
  const sentence = html`${errorText(texts, error)}
  ${retryAfter ? html`<span>${texts.states.retryAfter(retryAfter)}</span>` : nothing}
  ${requestId ? html`<span class="state-request">${texts.states.requestId(requestId)}</span>` : nothing}`;
  const action = remedyView(texts, error, retry, mend);
  return html`<slot name="error"
    >${state('failed', 'alert', texts.states.failedTitle, sentence, action)}</slot
  >`;
}

/** The same as one line above the last good picture. */
export function failedLine(texts: Texts, error: UsageError, retry: () => void, mend?: Action) {
  return html`<p class="state-line" part="state state-failed" role="status">
    ${icon('alert')}<span
      >${errorText(texts, error)}
      ${texts.states.keptPicture}${error.requestId ? ` ${texts.states.requestId(error.requestId)}` : ''}</span
    >
    ${mend ? button(mend) : retryView(texts, retry)}
  </p>`;
}

/** May not see reports; `contact` is a link of the host's: https, mailto or a path, never a script. Slot `no-access`. */
export function noAccessView(texts: Texts, contact?: string | null) {
  const link = isSafeLink(contact)
    ? html`<a class="button" href=${contact}>${texts.states.contact}</a>`
    : undefined;
  return html`<slot name="no-access"
    >${state('no-access', 'lock', texts.states.noAccessTitle, texts.states.noAccess, link)}</slot
  >`;
}

/** Nothing in these days. Slot `empty`. */
export function emptyView(texts: Texts, sentence: string, action?: Action) {
  return html`<slot name="empty"
    >${state('empty', 'chart', texts.states.emptyTitle, sentence, action && button(action))}</slot
  >`;
}

/** The dataset has no such table: missing, not zero (rule 36). */
export function lackingView(texts: Texts, lacks: readonly string[]) {
  const names = joined(
    texts.joins.list,
    lacks.map((id) => textOf(texts.lacks, id)),
  );
  return html`<slot name="empty"
    >${state('lacking', 'table', texts.states.lackingTitle, texts.states.lacking(names))}</slot
  >`;
}

export const stateStyles = css`
  .state {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 4px;
    min-block-size: 100%;
    padding: 8px 16px;
    text-align: center;
  }
  .state-picture {
    color: var(--_control);
    line-height: 0;
  }
  .state-failed .state-picture {
    color: var(--_negative);
  }
  .state p {
    max-inline-size: 48ch;
    margin: 0;
  }
  .state-title {
    font-weight: 600;
  }
  .state-sentence {
    color: var(--_muted);
    font-size: calc(var(--_size) - 1px);
    overflow-wrap: anywhere;
  }
  .state-request {
    display: block;
    font-size: calc(var(--_size) - 2px);
  }
  .state .button {
    margin-block-start: 8px;
    text-decoration: none;
  }
  .state-line {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 0;
    padding: 4px 8px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_surface);
    font-size: calc(var(--_size) - 1px);
  }
  .state-line .icon {
    color: var(--_negative);
  }
  .state-line > span:not(.icon) {
    flex: 1;
  }
  .is-stale {
    opacity: 0.5;
  }
  @media (prefers-reduced-motion: no-preference) {
    .is-stale {
      transition: opacity 120ms;
    }
  }
`;
