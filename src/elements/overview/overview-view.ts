/** What the cards of the overview show alike: the state they are in, the last answer dimmed while a newer one is waited for. */
import type { OverviewAnswer } from '../../contract/answer.js';
import { html, nothing } from '../foundation/html.js';
import {
  emptyView,
  failedLine,
  failedView,
  lackingView,
  loadingView,
  noAccessView,
} from '../foundation/states.js';
import type { Texts } from '../foundation/strings.js';
import type { OverviewHost, OverviewSource } from './overview-source.js';

export interface OverviewCard {
  texts: Texts;
  host: OverviewHost;
  source: OverviewSource;
  /** How many lines it has, for the time that nothing is known of them. */
  lines: number;
  /** What the dataset lacks for the card's part of the answer. */
  lacks(answer: OverviewAnswer): readonly string[];
  /** Why there are no figures; undefined where there are some. */
  whyNone(answer: OverviewAnswer): string | undefined;
  figures(answer: OverviewAnswer): unknown;
  /** Below the figures, and below what is said instead of them. */
  foot(answer: OverviewAnswer): unknown;
  /** For a screen reader, once. */
  news: string;
  panels: unknown;
}

export function overviewView(card: OverviewCard) {
  const { source, foot, news, panels } = card;
  const { status } = source.report;
  const stale = status === 'stale';
  return html`<div class=${stale ? 'is-stale' : ''} aria-busy=${stale || status === 'waiting'}>
      <div class="body">${bodyView(card)}</div>
      ${source.answer ? foot(source.answer) : nothing}
    </div>
    <div class="hidden-visually" role="status">${news}</div>
    ${panels}`;
}

function bodyView({ texts, host, source, lines, lacks, whyNone, figures }: OverviewCard) {
  const { status, error, late } = source.report;
  const { answer } = source;
  const retry = () => host.refresh();
  if (status === 'no-access') return noAccessView(texts, host.contact);
  if (error && !answer) return failedView(texts, error, retry);
  if (!answer) return late ? loadingView(bonesView(lines)) : nothing;
  const lacking = lacks(answer);
  if (lacking.length > 0) return lackingView(texts, lacking);
  const none = whyNone(answer);
  if (none !== undefined) return emptyView(texts, none);
  return html`${error ? failedLine(texts, error, retry) : nothing} ${figures(answer)}`;
}

function bonesView(lines: number) {
  return html`<div class="bones" aria-hidden="true">
    <div class="bone headline"></div>
    ${Array.from({ length: lines }, () => html`<div class="bone"></div>`)}
  </div>`;
}
