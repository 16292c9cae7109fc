/** The team's CSV: rules 17, 18, 29 and 44 k. */
import { november, onDay, values, type Figure } from './figure.js';

const team = { report: 'nav-usage', period: november };

export const teamFigures: Figure[] = [
  {
    // P: ada bo dot hal ivy kit. Invited, never onboarded: cy eli jo. By name, "Éli" as "eli".
    name: 'the team is P and those who were invited',
    rules: [2, 29, 33],
    method: 'team',
    query: team,
    expect: values({
      'rows.length': 9,
      'rows.0.id': 'ada',
      'rows.3.id': 'dot',
      'rows.4.id': 'eli',
      'rows.5.id': 'hal',
      'rows.8.id': 'kit',
    }),
  },
  {
    name: 'activity of those who were never onboarded is blank, never 0',
    rules: [29, 36],
    method: 'team',
    query: team,
    expect: values({
      'rows.eli.invited_at': '2026-11-10T15:00:00.000Z',
      'rows.eli.onboarded_at': null,
      'rows.eli.days_active': null,
      'rows.eli.last_activity': null,
      'rows.eli.coach_level': null,
      'rows.cy.searches': null,
      'rows.cy.connections_total': null,
      'rows.cy.state.role': 'not-applicable',
      'rows.kit.days_active': 0,
      'rows.kit.searches': 0,
    }),
  },
  {
    // Of two seats the one invited last, among those not ended before November.
    name: 'seat dates are those of the latest invite',
    rules: [29, 34],
    method: 'team',
    query: team,
    expect: values({
      'rows.bo.invited_at': '2026-10-19T13:00:00.000Z',
      'rows.bo.onboarded_at': '2026-10-21T02:30:00.000Z',
      'rows.kit.activated_at': '2026-11-02T03:00:00.000Z',
      'rows.kit.onboarded_at': null,
      'rows.dot.activated_at': null,
      'rows.jo.invited_at': null,
    }),
  },
  {
    // 15 September: Bo's second seat is not invited yet; of both the greatest invite is still the second.
    // "Not ended before the start": both. So the second one stands even here.
    name: 'a seat that is yet to be invited has the greatest invite',
    rules: [29],
    method: 'team',
    query: { report: 'nav-usage', period: onDay('2026-09-15') },
    expect: values({ 'rows.bo.invited_at': '2026-10-19T13:00:00.000Z' }),
  },
  {
    name: 'what each one did',
    rules: [3, 10, 11, 18, 29],
    method: 'team',
    query: team,
    expect: values({
      'rows.ada.days_active': 3,
      'rows.ada.searches': 2,
      'rows.ada.last_activity': '2026-11-17T15:20:00.000Z', // her InMail of the 28th is after its stream's end
      'rows.bo.last_activity': '2026-12-01T04:30:00.000Z',
      'rows.bo.unique_connections': 2,
      'rows.dot.last_activity': '2026-11-22T15:00:00.000Z', // opted out on the 23rd
      'rows.dot.inmails_sent': 2,
      'rows.dot.inmails_open': 2,
      'rows.dot.inmail_acceptance_rate': 0,
      'rows.dot.connections_total': null,
      'rows.hal.days_active': 1,
      'rows.hal.connections_total': 70,
      'rows.hal.inmail_acceptance_rate': null,
      'rows.hal.state.inmail_acceptance_rate': 'not-applicable',
      'rows.ivy.days_active': 5,
      'rows.ivy.searches': 4,
      'rows.ivy.leads_saved': 4,
      'rows.ivy.leads_saved_total': 0,
      'rows.ivy.connections_total': 260,
      'rows.kit.last_activity': null,
    }),
  },
  {
    // Ada's latest row with any part lacks one: no total. Bo: 10.25 + 11 + 12.5 + 9.
    name: 'SSI is copied, its total only of all four parts',
    rules: [18, 29],
    method: 'team',
    query: team,
    expect: values({
      'rows.ada.ssi_brand': 21,
      'rows.ada.ssi_people': null,
      'rows.ada.ssi_relationships': 18,
      'rows.ada.ssi_total': null,
      'rows.bo.ssi_total': 42.75,
      'rows.bo.ssi_insights': 12.5,
      'rows.ivy.ssi_total': null,
    }),
  },
  {
    name: 'coach levels in the team, blank without a seat at the end',
    rules: [13, 29],
    method: 'team',
    query: team,
    expect: values({
      'rows.ada.coach_level': 'proficient',
      'rows.bo.coach_level': 'intermediate',
      'rows.dot.coach_level': 'beginner',
      'rows.ivy.coach_level': 'expert',
      'rows.kit.coach_level': 'beginner',
      'rows.hal.coach_level': null,
    }),
  },
  {
    // Eli is invited on the 10th, Hal's seat ended on the 5th: ada bo dot ivy kit, cy and jo.
    name: 'one day in November: who was there then',
    rules: [2, 29],
    method: 'team',
    query: { report: 'nav-usage', period: onDay('2026-11-06') },
    expect: values({ 'rows.length': 7 }),
  },
  {
    // As-was DACH, 25 Oct to 10 Nov: Dot, Hal, Ivy, and Bo until 31 October. His: 30 Oct (im-10) and 31 Oct (a message).
    // Stock and coach level are stated for the end, when he was gone; his last activity is whoever's it was.
    name: 'somebody listed because of an earlier membership has blank stock and coach cells',
    rules: [17, 44],
    method: 'team',
    query: {
      report: 'nav-usage',
      period: { start: '2026-10-25', end: '2026-11-10' },
      groups: ['dach'],
      membership: 'as-was',
    },
    expect: values({
      'rows.length': 4,
      'rows.bo.days_active': 2,
      'rows.bo.messages_sent': 1,
      'rows.bo.searches': 0,
      'rows.bo.inmails_sent': 1,
      'rows.bo.inmails_accepted': 1, // decided on 2 November: an InMail's day is that of its sending
      'rows.bo.connections_total': null,
      'rows.bo.coach_level': null,
      'rows.bo.last_activity': '2026-11-01T06:30:00.000Z',
      'rows.hal.connections_total': 70,
      'rows.ivy.coach_level': 'expert',
    }),
  },
];
