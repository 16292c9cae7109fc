/**
 * A page's state as readable parameters of an address: `?tab=usage&period=last-90&groups=emea,apac`. A card that was
 * given something of its own has a parameter too: `card.si-logins=period:last-7;table`.
 */
import type { UsageFilters, UsageScope } from '../foundation/choice.js';
import type { ReportPageState } from './page-state.js';

const NAMES = ['tab', 'period', 'compare', 'zone', 'groups', 'people', 'persona', 'membership'] as const;
const CARD = 'card.';

/** Parameters that are not ours stay as they are, in front. `key` goes before our names, for several on one page. */
export function toSearch(state: ReportPageState, search: string, key = ''): string {
  const prefix = prefixOf(key);
  const others = pairsOf(search).filter(([name]) => !isOurs(name, prefix));
  const ours = parametersOf(state).map(([name, value]) => `${encoded(prefix + name)}=${encoded(value)}`);
  const all = [...others.map(([, , raw]) => raw), ...ours];
  return all.length > 0 ? `?${all.join('&')}` : '';
}

/** Null where the address says nothing to us. What cannot be read in it is for `readState` to tell. */
export function fromSearch(search: string, key = ''): ReportPageState | null {
  const prefix = prefixOf(key);
  const ours = pairsOf(search).filter(([name]) => isOurs(name, prefix));
  if (ours.length === 0) return null;
  const given = new Map(ours.map(([name, value]) => [name.slice(prefix.length), value]));
  const state: ReportPageState = { v: 1 };
  const tab = given.get('tab');
  if (tab) state.tab = tab;
  const scope = said<UsageScope>({
    period: given.get('period'),
    compare: given.get('compare') as UsageScope['compare'],
    timeZone: given.get('zone'),
    filters: filtersOf(given),
  });
  if (scope) state.scope = scope;
  const cards = [...given].filter(([name]) => name.startsWith(CARD));
  if (cards.length > 0)
    state.cards = Object.fromEntries(
      cards.map(([name, value]) => [name.slice(CARD.length), readCard(value)]),
    );
  return state;
}

function filtersOf(given: ReadonlyMap<string, string>): UsageFilters | undefined {
  return said<UsageFilters>({
    groups: listOf(given.get('groups')),
    people: listOf(given.get('people')),
    persona: given.get('persona'),
    membership: given.get('membership') as UsageFilters['membership'],
  });
}

function parametersOf({ tab, scope, cards }: ReportPageState): [name: string, value: string][] {
  const { period, compare, timeZone, filters } = scope ?? {};
  const { groups, people, persona, membership } = filters ?? {};
  // Nobody chosen is a choice, too, where the page has filters of its own.
  const none = filters && !groups?.length && !people?.length && !persona && !membership;
  const values: Record<(typeof NAMES)[number], string | undefined> = {
    tab,
    period,
    compare,
    zone: timeZone,
    groups: none ? '' : listText(groups),
    people: listText(people),
    persona,
    membership,
  };
  const plain = NAMES.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
  return [
    ...plain,
    ...Object.entries(cards ?? {}).map(([id, card]): [string, string] => [CARD + id, cardText(card)]),
  ];
}

const listText = (ids: readonly string[] | undefined): string | undefined =>
  ids?.length ? ids.map((id) => id.replace(/[%,]/g, encodeURIComponent)).join(',') : undefined;
const listOf = (text: string | undefined): string[] | undefined =>
  text?.split(',').filter(Boolean).map(decoded);

/** `period:last-7;table` where a card's state is flat, JSON where it is not. */
function cardText({ v: _, ...card }: Record<string, unknown>): string {
  const parts = Object.entries(card).map(([name, value]) => {
    if (value === true) return name;
    return typeof value === 'string' && !value.includes(';') ? `${name}:${value}` : undefined;
  });
  return parts.includes(undefined) || parts.length === 0 ? JSON.stringify(card) : parts.join(';');
}

function readCard(text: string): Record<string, unknown> {
  if (text.startsWith('{')) {
    try {
      return { ...(JSON.parse(text) as object), v: 1 };
    } catch {
      return { v: 1 };
    }
  }
  const parts = text.split(';').map((part) => {
    const colon = part.indexOf(':');
    return colon < 0 ? [part, true] : [part.slice(0, colon), part.slice(colon + 1)];
  });
  return { ...Object.fromEntries(parts), v: 1 };
}

const prefixOf = (key: string): string => (key ? `${key}.` : '');

function isOurs(name: string, prefix: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const rest = name.slice(prefix.length);
  return (NAMES as readonly string[]).includes(rest) || rest.startsWith(CARD);
}

/** With the raw text, so that what is not ours is given back as it came. */
function pairsOf(search: string): [name: string, value: string, raw: string][] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .map((raw) => {
      const [name, ...value] = raw.split('=');
      return [decoded(name, '+'), decoded(value.join('='), '+'), raw];
    });
}

function decoded(text: string, blank?: unknown): string {
  const spaced = blank === '+' ? text.replaceAll('+', ' ') : text;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** What an address can say as it is, it says as it is. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%(2C|3A|3B|2F)/g, (code) => decodeURIComponent(code));

function said<T extends object>(given: T): T | undefined {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}
