/** Formulas and what they count, in words. `docs/reports.md` is written with them, too. */
import type { CountedRows, Formula } from '../../contract/formula.js';
import { formatList, formatNumber } from '../foundation/format.js';
import { joined, measureLabel, readableId, textOf, type Texts } from '../foundation/strings.js';

/** In whose words, and of which report. */
export interface Wording {
  texts: Texts;
  lang: string;
  report: string;
}

/** Names a part of a ratio or a difference, e.g. with its number. */
type NameOf = (measure: string) => string;

export function formulaText(
  { texts, lang, report }: Wording,
  formula: Formula,
  nameOf: NameOf = (measure) => measureLabel(texts, measure, report),
): string {
  const { explain } = texts;
  switch (formula.verb) {
    case 'sum':
      return formula.from === 'sessions' ? explain.sessions : explain.sum[formula.of];
    case 'distinct':
      return explain.distinct[formula.of];
    case 'user-days':
      return explain.userDays;
    case 'first':
      return explain.first;
    case 'last':
      return formula.upTo ? explain.lastUpTo : explain.last;
    case 'ratio':
      return explain.divided(nameOf(formula.numerator), nameOf(formula.denominator));
    case 'difference':
      return explain.subtracted(nameOf(formula.of), nameOf(formula.less));
    case 'latest':
      return explain.latest[formula.of];
    case 'cohort':
      return explain.cohort[formula.of];
    case 'channels':
    case 'enabled':
    case 'active':
    case 'purchased':
      return explain[formula.verb];
    case 'seats':
      return explain.seats[formula.of];
    case 'coach':
      return explain.coach[formula.level ?? 'all'];
    case 'idle':
      return explain.idle[formula.of](
        formula.days === undefined
          ? explain.idleSome
          : explain.idleFor(formula.days, formatNumber(lang, formula.days)),
      );
  }
}

/** `Interactions of Sales Intelligence; while the account was hot new or hot; on all surfaces`. */
export function rowsText(
  { texts, lang }: Pick<Wording, 'texts' | 'lang'>,
  { from, product, where }: CountedRows,
): string {
  const { explain } = texts;
  const anyOf = (ids: readonly string[], names: Readonly<Record<string, string>>) =>
    formatList(
      lang,
      ids.map((id) => (Object.hasOwn(names, id) ? names[id] : readableId(id))),
      'or',
    );
  const sessions =
    where.estimated === undefined
      ? explain.anySession
      : where.estimated
        ? explain.estimatedSession
        : explain.measuredSession;
  const rows = where.kind ? capitalised(anyOf(where.kind, explain.kinds), lang) : explain.anyRow;
  const of = Object.hasOwn(explain.products, product) ? explain.products[product] : readableId(product);
  const conditions = [
    explain.rowsOf(from === 'sessions' ? sessions : rows, of),
    where.object && explain.objectsAre(anyOf(where.object, explain.objects)),
    where.action && explain.actionsAre(anyOf(where.action, explain.actions)),
    where.paid && explain.paid,
    where.temperature && explain.temperaturesAre(anyOf(where.temperature, explain.temperatures)),
    where.channel && explain.channelsAre(anyOf(where.channel, explain.channelNames)),
    where.surface
      ? explain.surfacesAre(
          formatList(
            lang,
            where.surface.map((id) => textOf(texts.surfaces, id)),
            'or',
          ),
        )
      : from === 'rows' && explain.allSurfaces,
  ];
  return joined(
    texts.joins.clauses,
    conditions.filter((condition) => typeof condition === 'string'),
  );
}

function capitalised(text: string, lang: string): string {
  return text && text[0].toLocaleUpperCase(lang) + text.slice(1);
}
