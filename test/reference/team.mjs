// The rows of the team CSV (section 4, rules 17, 18, 29, 44k).
import { TEN_THOUSAND } from './cells.mjs';
import { utc } from './answer.mjs';
import { lacksCoach, levelOf } from './coach.mjs';
import {
  connections,
  connectionsOf,
  connectionStocks,
  inMails,
  openNav,
  STOCKS,
  stockOf,
  usage,
  usageOf,
  usageStocks,
} from './nav.mjs';
import { byCodePoints, containsText, personCells, sortRows } from './order.mjs';
import { isUnknown, periodOf, spansOf } from './period.mjs';
import { ask } from './question.mjs';
import { memberSeats } from './seats.mjs';

const SSI_PARTS = ['ssi_brand', 'ssi_people', 'ssi_insights', 'ssi_relationships'];

export const TEAM_METRICS = [
  ...[
    'days_active',
    'searches',
    'profile_views',
    'leads_saved',
    'accounts_saved',
    'lists_created',
    'messages_sent',
  ],
  ...['leads_saved_total', 'accounts_saved_total'],
  ...['inmails_sent', 'inmails_accepted', 'inmail_acceptance_rate', 'inmails_open', 'inmails_matured'],
  ...['inmail_matured_share', 'inmail_acceptance_rate_matured', 'unique_connections', 'connections_total'],
];

/** -> { requested, effective (activity), lacks, rows: [{ person's columns, dates, last_activity, coach_level, ssi_*, metrics, state }] } */
export function team(ds, query, viewer) {
  const question = ask(ds, query, viewer);
  const period = periodOf(question);
  const spans = spansOf(question, period);
  const span = spans.activity;
  const answer = {
    report: query.report,
    requested: period.requested,
    effective: span,
    lacks: ds.has.seats ? [] : ['seats.csv'],
  };
  if (!span || answer.lacks.length > 0) return { ...answer, rows: [] };

  const nav = openNav(question);
  const seats = memberSeats(question);
  const population = new Set(nav.population(span));
  const rows = ds.tables.people
    .filter(
      ({ id }) => population.has(id) || (isInvited(seats, id, span) && question.passesSometime(id, span)),
    )
    .map((person) => {
      const row = personCells(person);
      put(row, seatDates(seats, person.id, span));
      put(row, population.has(person.id) ? figuresOf(nav, spans, person.id) : blankFigures());
      return row;
    })
    .filter((row) => containsText(row, query.text));
  return { ...answer, rows: sortRows(rows, query.sort) };
}

const notEnded = ({ days }, span) => days.revoked_at === null || days.revoked_at >= span.start;

const isInvited = (seats, person, span) =>
  seats.some(
    (seat) =>
      seat.person === person &&
      (seat.days.invited_at === null || seat.days.invited_at <= span.end) &&
      notEnded(seat, span),
  );

/** Two seats: the greatest (`invited_at`, `id`) among those not ended before the start, else of all; a blank date is the least. */
function seatDates(seats, person, span) {
  const own = seats.filter((seat) => seat.person === person);
  const lasting = own.filter((seat) => notEnded(seat, span));
  const invited = (seat) => seat.invited_at ?? -Infinity;
  const greatest = (lasting.length > 0 ? lasting : own).reduce((best, seat) => {
    if (invited(seat) !== invited(best)) return invited(seat) > invited(best) ? seat : best;
    return byCodePoints(seat.id, best.id) > 0 ? seat : best;
  });
  return {
    invited_at: utc(greatest.invited_at),
    activated_at: utc(greatest.activated_at),
    onboarded_at: utc(greatest.onboarded_at),
  };
}

const blankFigures = () =>
  Object.fromEntries(
    ['last_activity', 'coach_level', 'ssi_total', ...SSI_PARTS, ...TEAM_METRICS].map((id) => [id, null]),
  );

function figuresOf(nav, spans, person) {
  const { question } = nav;
  const there = ({ lacks, stream }) =>
    lacks(question).length === 0 && spans[stream] !== null && !isUnknown(question, stream, spans[stream]);
  const cells = blankFigures();
  if (usage.lacks(question).length === 0) cells.last_activity = lastActivity(nav, person, spans.activity.end);
  if (lacksCoach(question).length === 0 && question.passes(person, spans.activity.end)) {
    cells.coach_level = levelOf(nav, person, spans.activity.end);
  }
  if (question.ds.has.snapshots && spans.seats) Object.assign(cells, ssiOf(nav, spans.seats, person));
  if (there(usage)) {
    const { active_people, ...own } = usageOf(nav, spans.activity, person);
    Object.assign(cells, own);
  }
  for (const [metric] of Object.entries(STOCKS)) {
    const source = connectionStocks.ids.includes(metric) ? connectionStocks : usageStocks;
    if (there(source)) cells[metric] = stockOf(nav, metric, spans.seats, person);
  }
  if (there(inMails)) Object.assign(cells, nav.inMails.figures(spans.inmail, person));
  if (there(connections)) cells.unique_connections = connectionsOf(nav, spans.activity, person);
  return cells;
}

/** Latest own action up to the end; it looks at seats and opt-out, not at the group filter or persona (rules 29, 44k). */
function lastActivity(nav, person, end) {
  const instants = nav.ownActions
    .filter((row) => row.person === person && row.day <= end)
    .map(({ at }) => at);
  return utc(instants.sort((a, b) => a - b).at(-1) ?? null);
}

/** The latest snapshot with any part; a total only of all four. Blank for those listed because of an earlier membership. */
function ssiOf(nav, span, person) {
  const { ds, passes } = nav.question;
  const latest = ds.tables.snapshots
    .filter(
      (row) => row.person === person && row.date <= span.end && SSI_PARTS.some((part) => row[part] !== null),
    )
    .reduce((last, row) => (last === null || row.date > last.date ? row : last), null);
  if (!latest || !nav.heldIn(person, span) || !passes(person, span.end)) return {};
  const parts = SSI_PARTS.map((part) => latest[part]);
  const units = parts.includes(null) ? null : parts.reduce((total, part) => total + part, 0);
  const decimal = (value) => (value === null ? null : value / TEN_THOUSAND);
  return {
    ssi_total: decimal(units),
    ...Object.fromEntries(SSI_PARTS.map((part, index) => [part, decimal(parts[index])])),
  };
}

/** Cells are plain values or figures; a null says why beside it. */
function put(row, cells) {
  for (const [column, cell] of Object.entries(cells)) {
    const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
    row[column] = value;
    if (value === null) row.state[column] = cell?.state ?? 'missing';
  }
}
