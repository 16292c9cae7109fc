/**
 * Every method of a provider as a function of a dataset: the one place where a query meets its sums. All of it is work
 * that gives way (`contract/work.ts`): at once in a command line, in slices in a page.
 */
import type {
  BarsAnswer,
  Capabilities,
  DetailsAnswer,
  OverviewAnswer,
  TeamAnswer,
  TotalsAnswer,
} from '../contract/answer.js';
import type { Catalogue } from '../contract/report-entry.js';
import { dayText } from '../contract/day.js';
import { UsageError } from '../contract/errors.js';
import { entryOf } from '../contract/host-catalogue.js';
import { earliestDay } from '../contract/period.js';
import type { Query } from '../contract/query.js';
import { SharedWork, type Work } from '../contract/work.js';
import { checkZone, civilDay, zoneTable } from '../contract/zone.js';
import { barsOf } from './bars.js';
import type { Dataset } from './dataset.js';
import { detailsOf } from './details.js';
import { isOffered } from './filter.js';
import { reportLacks } from './lacks.js';
import { overviewDetails, overviewOf } from './overview.js';
import { questionOf, type Question } from './question.js';
import { teamOf } from './team.js';
import { fromTexts, lateStreams, throughTexts, type Today } from './through.js';
import { totalsOf } from './totals.js';
import { viewOf, type View } from './view.js';

/** Views are kept for the zones that are asked, the newest few. */
const MAX_VIEWS = 4;

export interface AnswersOptions {
  /** Days by which each stream may lie behind today before it is late (rule 42). Without it no clock is read. */
  expectedLagDays?: number;
  /** Milliseconds since 1970; default: the system clock. */
  now?: () => number;
}

export class Answers {
  readonly #views = new Map<string, SharedWork<View>>();

  constructor(
    readonly dataset: Dataset,
    readonly catalogue: Catalogue,
    private readonly options: AnswersOptions = {},
  ) {}

  *bars(query: Query, viewer?: string): Work<BarsAnswer> {
    const question = yield* this.#ask(query, viewer);
    if (question.entry.shape === 'overview') throw notSupported('bars', query);
    return yield* barsOf(question, question.entry);
  }

  *details(query: Query, viewer?: string): Work<DetailsAnswer> {
    const question = yield* this.#ask(query, viewer);
    if (question.entry.shape === 'bars') return yield* detailsOf(question, question.entry);
    if (question.entry.shape === 'overview') return yield* overviewDetails(question, question.entry);
    throw notSupported('details', query);
  }

  *totals(query: Query, viewer?: string): Work<TotalsAnswer> {
    const question = yield* this.#ask(query, viewer);
    if (question.entry.shape !== 'metrics') throw notSupported('totals', query);
    return yield* totalsOf(question, question.entry);
  }

  *overview(query: Query, viewer?: string): Work<OverviewAnswer> {
    const question = yield* this.#ask(query, viewer);
    if (question.entry.shape !== 'overview') throw notSupported('overview', query);
    return yield* overviewOf(question);
  }

  *team(query: Query, viewer?: string): Work<TeamAnswer> {
    const question = yield* this.#ask(query, viewer);
    if (!question.entry.seats) throw notSupported('team', query);
    return yield* teamOf(question);
  }

  *capabilities({ timeZone }: { timeZone?: string } = {}, viewer?: string): Work<Capabilities> {
    const view = yield* this.#viewIn(timeZone);
    const { settings, people, groups, personas, report } = this.dataset;
    const through = view.throughDay('activity');
    const groupsDay = view.throughDay('groups');
    const today = this.#today(view);
    const known = view.from.activity ?? -Infinity;
    const tally = (key: 'accepted' | 'duplicates' | 'refused') =>
      report.files.reduce((sum, file) => sum + file[key], 0);
    return {
      name: settings.name,
      access: true,
      timeZone: view.zone,
      weekStart: settings.weekStart,
      dataThrough: throughTexts(view.through),
      ...(today && { late: lateStreams(view.through, today).flatMap(({ stream }) => stream ?? []) }),
      dataFrom: fromTexts(view.from),
      earliest: through === undefined ? null : dayText(Math.max(earliestDay(through), known)),
      latest: through === undefined ? null : dayText(through),
      reports: Object.fromEntries(
        Object.entries(this.catalogue).map(([id, entry]) => [
          id,
          { lacks: reportLacks(this.dataset, entry) },
        ]),
      ),
      groups: [...groups.values()].map(({ id, name, parent }) => ({
        id,
        name: name || null,
        parent: parent || null,
      })),
      groupsAsOf: groupsDay === undefined ? null : dayText(groupsDay),
      personas: personas
        .filter((persona) => isOffered(persona, viewer))
        .map(({ id, name, owner }) => ({ id, name: name || null, own: owner !== '' })),
      people: people.id.length,
      rows: { accepted: tally('accepted'), duplicates: tally('duplicates'), refused: tally('refused') },
    };
  }

  *#ask(query: Query, viewer?: string): Work<Question> {
    const entry = entryOf(this.catalogue, query.report);
    const view = yield* this.#viewIn(query.timeZone);
    return yield* questionOf(view, entry, query, { viewer, today: this.#today(view) });
  }

  #today(view: View): Today | undefined {
    const { expectedLagDays, now = Date.now } = this.options;
    if (expectedLagDays === undefined) return undefined;
    const at = now();
    return { day: civilDay(zoneTable(view.zone, at, at), at), expectedLagDays };
  }

  #viewIn(zone = this.dataset.settings.timeZone): Work<View> {
    let view = this.#views.get(zone);
    if (!view) {
      checkZone(zone);
      if (this.#views.size >= MAX_VIEWS) this.#views.delete(this.#views.keys().next().value!);
      this.#views.set(zone, (view = new SharedWork(() => viewOf(this.dataset, zone))));
    }
    return view.result();
  }
}

function notSupported(method: string, { report }: Query): UsageError {
  return new UsageError('not-supported', `Cannot answer ${method} for report ${JSON.stringify(report)}`);
}
