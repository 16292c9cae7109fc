/** Who logged in: rules 1, 4 to 8 and 32. */
import type { RecordOf } from '../../contract/tables.js';
import { beforeNovember, november, onDay, values, type Figure } from './figure.js';

const platform = { report: 'platform-logins', period: november };
const si = { report: 'si-logins', period: november };

const login = (id: string, at: string, person = 'ada'): RecordOf<'activity'> => ({
  id,
  at,
  person,
  product: 'platform',
  kind: 'login',
});

export const loginFigures: Figure[] = [
  {
    // 2 Nov: Ada twice, Bo; 12 Nov: Dot; 24 Nov: Ivy; 30 Nov: Ada twice. The logins of the other two products are not here.
    name: 'platform-logins counts the login rows of the platform only',
    rules: [1, 8, 32],
    method: 'bars',
    query: { report: 'platform-logins', period: { preset: 'last-30' } },
    expect: values({
      'requested.start': '2026-11-01',
      'requested.end': '2026-11-30',
      'total.values.total_logins.value': 7,
      'total.values.users_logged_in.value': 4,
      n: 4,
    }),
  },
  {
    // Ivy's row of the 24th says quantity 3; Ada 2 + 2, Bo 1, Dot 1.
    name: 'a login is one login, whatever its quantity',
    rules: [6, 8, 34],
    method: 'details',
    query: platform,
    expect: values({
      'rows.length': 4,
      'rows.ada.logins': 4,
      'rows.ivy.logins': 1,
      'rows.ivy.last_login': '2026-11-24T13:00:00.000Z',
      'rows.ada.last_login': '2026-12-01T04:59:59.999Z',
      'footer.logins.value': 7,
      'footer.last_login.value': '2026-12-01T04:59:59.999Z',
    }),
  },
  {
    // 2 Nov: ada bo dot hal ivy cy fay kit. 6 Nov: without Hal. 10 Nov: without Dot. Gus has no row in the history.
    name: 'enabled users follow the status history, to the day',
    rules: [4],
    method: 'bars',
    query: platform,
    expect: values({
      'bars.2026-11-02.values.enabled_users.value': 8,
      'bars.2026-11-05.values.enabled_users.value': 8,
      'bars.2026-11-06.values.enabled_users.value': 7,
      'bars.2026-11-09.values.enabled_users.value': 7,
      'bars.2026-11-10.values.enabled_users.value': 6,
      'total.values.enabled_users.value': 6,
    }),
  },
  {
    // 7 Sep is Ivy's first day as enabled; before it ada bo dot hal cy, from 1 Oct Fay, from 26 Oct Kit.
    name: 'enabled users of a week are those at its end',
    rules: [4, 24],
    method: 'bars',
    query: { report: 'platform-logins', period: { preset: 'last-90' }, bucket: 'week' },
    expect: values({
      'bars.2026-08-31.values.enabled_users.value': 5,
      'bars.2026-09-07.values.enabled_users.value': 6,
      'bars.2026-09-28.values.enabled_users.value': 7,
      'bars.2026-10-26.values.enabled_users.value': 8,
    }),
  },
  {
    // Enabled in people.csv: ada bo cy fay gus ivy kit. The day before is not known.
    name: 'without a status history the status of today stands for today alone',
    rules: [4, 44],
    method: 'bars',
    query: platform,
    with: { statuses: undefined },
    expect: values({
      'bars.2026-11-30.values.enabled_users.value': 7,
      'bars.2026-11-29.values.enabled_users.value': null,
      'bars.2026-11-29.values.enabled_users.state': 'missing',
      'total.values.enabled_users.value': 7,
    }),
  },
  {
    // The four with a login, and the enabled ones without: cy fay gus kit. Dot is in by her login only.
    // Fay's login is older than the first known day; it is still her last one.
    name: 'rows "everyone" adds enabled people with zeros and their last login ever',
    rules: [5, 8, 43],
    method: 'details',
    query: { ...platform, rows: 'everyone' },
    expect: values({
      'rows.length': 8,
      'rows.fay.logins': 0,
      'rows.fay.last_login': '2026-08-20T14:00:00.000Z',
      'rows.gus.logins': 0,
      'rows.gus.last_login': null,
      'rows.dot.logins': 1,
      'footer.logins.value': 7,
    }),
  },
  {
    // Ada: the platform login and the one on web (its run gives no estimated session beside it); a page load on
    // platform gives none. Bo: 15:00-15:30 one run, 16:00:00.001 another.
    name: 'a gap of 30 minutes keeps a session, one more millisecond ends it',
    rules: [7, 32],
    method: 'bars',
    query: si,
    expect: values({
      'bars.2026-11-02.values.total_sessions.value': 4,
      'bars.2026-11-02.values.users_logged_in.value': 2,
      'bars.2026-11-02.values.sessions_per_user.value': 2,
      'bars.2026-11-02.values.estimated_share.value': 0.5,
      'bars.2026-11-02.values.estimated_share.numerator': 2,
      'bars.2026-11-02.values.estimated_share.denominator': 4,
      // Cy on crm_iframe and on sep_iframe; on the 4th on no known surface at all.
      'bars.2026-11-03.values.total_sessions.value': 2,
      'bars.2026-11-04.values.total_sessions.value': 1,
    }),
  },
  {
    // 29 minutes cut Bo's first run too: 3, and Ada's 2.
    name: 'the idle gap is a setting',
    rules: [7],
    method: 'bars',
    query: { ...si, period: onDay('2026-11-02') },
    with: { idleGapMinutes: 29 },
    expect: values({ 'total.values.total_sessions.value': 5 }),
  },
  {
    // On platform: Ada's login 14:05, and her page load 20:00 is a run of its own. Her login on web stands alone. Bo has none.
    name: 'estimated surfaces are a setting; logins elsewhere stay sessions',
    rules: [7],
    method: 'bars',
    query: { ...si, period: onDay('2026-11-02') },
    with: { estimatedSurfaces: ['platform'] },
    expect: values({
      'total.values.total_sessions.value': 3,
      'total.values.estimated_share.numerator': 1,
      'total.values.users_logged_in.value': 1,
    }),
  },
  {
    // 2 Nov 4, 3 Nov 2, then one each on 4, 9, 12 (login), 17, 18, 25, 26 and 27 Nov: 14, of them 3 logins. Bo's session
    // over midnight began on 31 October, Ada's interaction on platform makes none.
    name: 'sessions of November',
    rules: [7, 8, 32],
    method: 'bars',
    query: si,
    expect: values({
      'total.values.total_sessions.value': 14,
      'total.values.users_logged_in.value': 6,
      'total.values.sessions_per_user.value': 14 / 6,
      'total.values.estimated_share.value': 11 / 14,
      'total.values.estimated_share.numerator': 11,
      'total.values.estimated_share.denominator': 14,
      'bars.2026-11-01.values.total_sessions.value': 0,
      'bars.2026-11-01.values.sessions_per_user.value': null,
      'bars.2026-11-01.values.sessions_per_user.state': 'not-applicable',
      'bars.2026-11-09.values.total_sessions.value': 1,
      'bars.2026-11-10.values.total_sessions.value': 0,
    }),
  },
  {
    // 6 Oct Ada 2 (login, run on web), 7 Oct Hal, 13 and 14 Oct Cy, 20 and 21 (login) Oct Ivy, 28 Oct Dot, 31 Oct Bo.
    name: 'a session belongs to the day on which it starts',
    rules: [7, 8],
    method: 'bars',
    query: { report: 'si-logins', period: beforeNovember },
    expect: values({
      'total.values.total_sessions.value': 9,
      'total.values.estimated_share.numerator': 7,
      'bars.2026-10-31.values.total_sessions.value': 1,
    }),
  },
  {
    name: 'details of si-logins have as many rows as users logged in',
    rules: [5, 33],
    method: 'details',
    query: si,
    expect: values({
      'rows.length': 6,
      // three sessions each for Ada, Bo and Cy: by name; Dot and Ivy two; Fay one
      'rows.0.id': 'ada',
      'rows.1.id': 'bo',
      'rows.2.id': 'cy',
      'rows.3.id': 'dot',
      'rows.4.id': 'ivy',
      'rows.5.id': 'fay',
      'rows.ada.sessions': 3,
      'rows.dot.sessions': 2,
      'rows.ada.last_login': '2026-11-25T15:00:00.000Z',
      'footer.sessions.value': 14,
    }),
  },
  {
    // Dot (disabled today) was active on the 10th in a session of the 9th, so she is in no row here.
    name: 'last login may lie before the bar, never after it',
    rules: [5, 8],
    method: 'details',
    query: { ...si, bar: '2026-11-10', rows: 'everyone' },
    expect: values({
      'days.start': '2026-11-10',
      'days.end': '2026-11-10',
      'rows.length': 7,
      'rows.bo.sessions': 0,
      'rows.bo.last_login': '2026-11-02T16:00:00.001Z',
      'rows.cy.last_login': '2026-11-04T14:00:00.000Z',
      'rows.fay.last_login': null,
      'footer.sessions.value': 0,
    }),
  },
  {
    // The second row repeats the first word for word, the third does not, the fourth is of nobody we know.
    name: 'the first row of an id stands, strangers are refused',
    rules: [30, 44],
    method: 'details',
    query: platform,
    with: {
      activity: [
        login('x', '2026-11-30T14:00Z'),
        login('x', '2026-11-30T14:00Z'),
        login('x', '2026-11-29T14:00Z', 'bo'),
        login('y', '2026-11-28T14:00Z', 'zed'),
      ],
    },
    expect: values({
      'rows.length': 1,
      'rows.ada.logins': 1,
      'rows.ada.last_login': '2026-11-30T14:00:00.000Z',
    }),
  },
  {
    name: 'of two statuses of one day the later row holds',
    rules: [4, 30],
    method: 'bars',
    query: platform,
    with: {
      statuses: [
        { person: 'ada', status: 'disabled', from: '2026-11-01' },
        { person: 'ada', status: 'enabled', from: '2026-11-01' },
        { person: 'bo', status: 'enabled', from: '2026-11-01' },
        { person: 'bo', status: 'disabled', from: '2026-11-01' },
      ],
    },
    expect: values({ 'total.values.enabled_users.value': 1 }),
  },
];
