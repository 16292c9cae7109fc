/** The catalogue beside section 8 of reports.md: the names that everything else is built on, written out once more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  COACH_LEVELS,
  OWN_ACTIONS,
  REPORTS,
  TABS,
  TEAM_COLUMNS,
  type ReportId,
} from '../../src/contract/catalogue.js';
import {
  PERSON_COLUMNS,
  type BarReport,
  type MetricsReport,
  type ReportEntry,
} from '../../src/contract/report-entry.js';
import { METHODS } from '../../src/contract/provider.js';
import { addsUp, unitOf } from '../../src/contract/measures.js';
import { PRESETS } from '../../src/contract/period.js';

const words = (text: string) => text.split(' ').filter((word) => word !== '');

/** `hover | detail | only in the CSV`, as section 8 has them. */
const BARS: Record<string, string> = {
  'platform-logins': 'total_logins users_logged_in enabled_users | logins last_login |',
  'si-logins':
    'users_logged_in total_sessions sessions_per_user estimated_share enabled_users | last_login sessions |',
  'si-adoption':
    'total_interactions unique_accounts unique_accounts_hot days_active | first_interaction last_interaction days_active ' +
    'unique_accounts unique_accounts_hot total_interactions iframe_page_loads | iframe_interactions crm_page_loads sep_page_loads',
  'si-credits':
    'total_credits people_unlocks people_exports company_credits people_credits | ' +
    'company_credits people_credits people_unlocks people_exports total_credits |',
  'si-alerts':
    'alerts_sent users_alerted alert_interactions | ' +
    'alert_channels email_alerts slack_alerts email_alerts_touched slack_alerts_touched | alerts_sent alert_interactions',
};
const METRICS: Record<string, string> = {
  'nav-usage':
    'active_people days_active searches profile_views leads_saved accounts_saved lists_created messages_sent ' +
    'leads_saved_total accounts_saved_total',
  'nav-effectiveness':
    'inmails_sent inmails_sent_average inmails_accepted inmail_acceptance_rate inmails_open inmails_matured ' +
    'inmail_matured_share inmail_acceptance_rate_matured unique_connections connections_total',
};
const bars = Object.entries<ReportEntry>(REPORTS).filter(
  (pair): pair is [string, BarReport] => pair[1].shape === 'bars',
);
const metrics = Object.entries<ReportEntry>(REPORTS).filter(
  (pair): pair is [string, MetricsReport] => pair[1].shape === 'metrics',
);
const entry = (id: ReportId): ReportEntry => REPORTS[id];

describe('the catalogue', () => {
  it('has the eight reports of section 8', () =>
    assert.deepEqual(
      Object.keys(REPORTS),
      words(
        'platform-logins si-logins si-adoption si-credits si-alerts nav-overview nav-usage nav-effectiveness',
      ),
    ));
  it('is plain data: it can be sent as JSON', () =>
    assert.deepEqual(JSON.parse(JSON.stringify(REPORTS)), REPORTS));
  it('has a place for every report, and one tab that the host fills', () => {
    const used = new Set(Object.values(REPORTS).map(({ tab }) => tab as string));
    assert.deepEqual(
      TABS.filter((tab) => !used.has(tab)),
      ['host'],
    );
    assert.ok([...used].every((tab) => (TABS as readonly string[]).includes(tab)));
  });

  for (const [report, named] of Object.entries(BARS)) {
    const [hover, detail, csvOnly] = named.split('|').map(words);
    it(`names the figures, columns and CSV columns of ${report} as section 8 does`, () => {
      const given = entry(report as ReportId) as BarReport;
      assert.deepEqual([...given.hover].sort(), hover.sort());
      assert.deepEqual(given.detail, detail);
      assert.deepEqual(given.csvOnly, csvOnly);
    });
  }
  for (const [report, named] of Object.entries(METRICS))
    it(`names the metrics of ${report} as section 8 does`, () =>
      assert.deepEqual((entry(report as ReportId) as MetricsReport).metrics, words(named)));
  it('names the figures of nav-overview as section 8 does', () =>
    assert.deepEqual(
      Object.keys(REPORTS['nav-overview'].figures),
      words(
        'seats_purchased seats_assigned seats_activated seats_available seats_pending assignment_rate activation_rate',
      ),
    ));
  it('names the columns of a person, the coach levels, the presets and the methods as section 8 does', () => {
    assert.deepEqual(['id', ...PERSON_COLUMNS], words('id name email role title status'));
    assert.deepEqual(COACH_LEVELS, words('beginner intermediate proficient advanced expert'));
    assert.deepEqual(Object.keys(PRESETS), words('last-7 last-30 last-90 last-365'));
    assert.deepEqual(METHODS, words('capabilities catalogue bars details totals overview team'));
  });
  it('names the columns of the team as section 8 does: the person, the dates, every metric of a person, coach and SSI', () => {
    const own = words(
      'id name email role title status invited_at activated_at onboarded_at last_activity coach_level ' +
        'ssi_total ssi_brand ssi_people ssi_insights ssi_relationships',
    );
    // Of a team, not of a person: how many are active, and their average.
    const ofTheTeam = words('active_people inmails_sent_average');
    const all = Object.values(METRICS).flatMap(words);
    assert.deepEqual(
      [...TEAM_COLUMNS].sort(),
      [...own, ...all.filter((id) => !ofTheTeam.includes(id))].sort(),
    );
  });

  it('names no measure and no column twice', () => {
    for (const [id, { bar, hover, detail, csvOnly }] of bars)
      for (const list of [bar, hover, [...detail, ...csvOnly]])
        assert.equal(new Set(list).size, list.length, id);
    for (const [id, { metrics: shown, averaged }] of metrics)
      for (const list of [shown, averaged]) assert.equal(new Set(list).size, list.length, id);
    assert.equal(new Set(TEAM_COLUMNS).size, TEAM_COLUMNS.length);
  });
  it('defines every measure that it names, and the parts of every ratio', () => {
    for (const [id, report] of [...bars, ...metrics]) {
      const { measures } = report;
      const named =
        report.shape === 'bars'
          ? [...report.bar, ...report.hover, ...report.detail, ...report.csvOnly, report.order]
          : [...report.metrics, ...report.averaged];
      for (const measure of Object.values(measures))
        if (measure.verb === 'ratio') named.push(measure.numerator, measure.denominator);
      for (const name of named) assert.ok(Object.hasOwn(measures, name), `${id}: ${name}`);
    }
  });
  it('begins the hover of every bar with what the bar shows', () => {
    for (const [id, { bar, hover }] of bars) assert.ok(hover.includes(bar[0]), id);
  });
  it('orders details as rule 33 says', () => {
    assert.deepEqual(Object.fromEntries(bars.map(([id, { order }]) => [id, order])), {
      'platform-logins': 'logins',
      'si-logins': 'sessions',
      'si-adoption': 'total_interactions',
      'si-credits': 'total_credits',
      'si-alerts': 'alerts_sent',
    });
  });
  it('reads one product a report (rule 1)', () => {
    for (const [id, { product }] of Object.entries(REPORTS)) {
      const [family] = id.split('-');
      const products = { platform: 'platform', si: 'sales-intelligence', nav: 'sales-navigator' };
      assert.equal(product, products[family as keyof typeof products]);
    }
  });
  it('widens and asks for seats in the nav reports alone', () => {
    for (const [id, report] of Object.entries<ReportEntry>(REPORTS)) {
      assert.equal(report.wholeWeeks ?? false, id.startsWith('nav-'), id);
      assert.equal(report.seats ?? false, id.startsWith('nav-'), id);
    }
  });
  it('narrows by persona exactly what rule 14 names', () => {
    const narrowed = metrics.flatMap(([, { measures, metrics }]) =>
      metrics.filter((id) => measures[id].persona),
    );
    assert.deepEqual(
      narrowed,
      words(
        'profile_views leads_saved messages_sent inmails_sent inmails_sent_average inmails_accepted inmail_acceptance_rate ' +
          'inmails_open inmails_matured inmail_matured_share inmail_acceptance_rate_matured unique_connections',
      ),
    );
    assert.ok(bars.every(([, { measures }]) => Object.values(measures).every(({ persona }) => !persona)));
  });
  it('leaves out opted-out linkedin.com rows in exactly the three metrics of rule 11', () => {
    const touched = [...bars, ...metrics].flatMap(([, { measures }]) =>
      Object.keys(measures).filter((id) => measures[id].consent),
    );
    assert.deepEqual(touched, words('days_active searches profile_views'));
  });
  it('compares in points what rule 44 i names', () => {
    const shares = [...bars, ...metrics].flatMap(([, { measures }]) =>
      Object.keys(measures).filter((id) => unitOf(measures[id]) === 'share'),
    );
    assert.deepEqual(
      shares,
      words('estimated_share inmail_acceptance_rate inmail_matured_share inmail_acceptance_rate_matured'),
    );
  });
  it('has the own actions of rule 12', () =>
    assert.deepEqual(
      OWN_ACTIONS,
      words(
        'login interaction alert_interaction search profile_view lead_saved lead_unsaved account_saved list_created message_sent ' +
          'connection_made inmail_sent coach_action',
      ),
    ));
});

describe('addsUp()', () => {
  const ofAdoption = (id: string) => addsUp((entry('si-adoption') as BarReport).measures[id]);
  it('is true of sums and days, false of what is distinct, first or last', () =>
    assert.deepEqual(
      ['total_interactions', 'days_active', 'unique_accounts', 'first_interaction'].map(ofAdoption),
      [true, true, false, false],
    ));
});
