/** What the tests of a page's controls share. */
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { Capabilities } from '../../../src/contract/answer.js';
import { REPORTS } from '../../../src/contract/catalogue.js';
import type { UsageProvider } from '../../../src/contract/provider.js';
import type { UsageScope } from '../../../src/elements/foundation/choice.js';
import { define } from '../../../src/elements/foundation/define.js';
import type { ChangeDetail } from '../../../src/elements/foundation/events.js';
import { UsageProviderElement } from '../../../src/embed/usage-provider.js';
import { THROUGH } from '../fake-provider.js';

define(UsageProviderElement);

/** Two years up to June 30, 2026, weeks from Monday, three groups inside one, two personas. */
export function capabilities(more: Partial<Capabilities> = {}): Capabilities {
  return {
    name: 'Example',
    access: true,
    timeZone: 'Europe/Berlin',
    weekStart: 1,
    dataThrough: { activity: { day: THROUGH } },
    dataFrom: {},
    earliest: '2024-06-30',
    latest: THROUGH,
    reports: Object.fromEntries(Object.keys(REPORTS).map((id) => [id, { lacks: [] }])),
    groups: [
      { id: 'all', name: 'All sales', parent: null },
      { id: 'west', name: 'West', parent: 'all' },
      { id: 'north', name: 'Nörd', parent: 'all' },
      { id: 'lisbon', name: 'Lisbon', parent: 'west' },
    ],
    groupsAsOf: '2026-06-29',
    personas: [
      { id: 'deciders', name: 'Deciders', own: false },
      { id: 'mine', name: 'My persona', own: true },
    ],
    people: 120,
    rows: null,
    ...more,
  };
}

export interface Page<C extends HTMLElement> {
  keeper: UsageProviderElement;
  control: C;
  /** What the control has said so far. */
  said: ChangeDetail[];
}

/** A control inside a `<usage-provider>`, which keeps the scope. */
export async function inPage<C extends HTMLElement>(
  tag: string,
  provider: UsageProvider,
  given: Partial<C> = {},
  scope: UsageScope = {},
): Promise<Page<C>> {
  const keeper = await fixture<UsageProviderElement>(
    html`<usage-provider .provider=${provider} .scope=${scope}></usage-provider>`,
  );
  const control = Object.assign(document.createElement(tag) as C, given);
  const said: ChangeDetail[] = [];
  control.addEventListener('usagechange', ({ detail }) => said.push(detail));
  keeper.append(control);
  return { keeper, control, said };
}

type Rendered = Element & { renderRoot: HTMLElement | DocumentFragment };

export async function comes<E extends HTMLElement = HTMLElement>(
  control: Rendered,
  selector: string,
): Promise<E> {
  await waitUntil(() => control.renderRoot.querySelector(selector), `${selector} comes`, { timeout: 5000 });
  return control.renderRoot.querySelector<E>(selector) as E;
}

/** The element that has the focus inside the control. */
export const focused = (control: Rendered) => (control.renderRoot as ShadowRoot).activeElement as HTMLElement;
