import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const metrics: Texts['metrics'] = {
  // Days
  widened: (counted, asked) => `${counted} (ganze Wochen; angefragt: ${asked})`,
  asOf: (day) => `Stand: ${day}`,
  counted: (range) => `Gezählte Tage: ${range}`,
  noDays: 'Keine gezählten Tage',
  cut: (day) => `Unvollständig: Die Daten enden am ${day}`,
  // A tile
  average: 'Durchschnitt',
  over: (shown) => `N ${shown}`,
  overAbout: (count, shown) => many(count, { one: 'über 1 Person', other: `über ${shown} Personen` }),
  activeHolders: (count, shown) =>
    many(count, { one: 'N 1 aktive Person mit Lizenz', other: `N ${shown} aktive Personen mit Lizenz` }),
  notNarrowed: 'Nicht durch die Persona eingegrenzt',
  loaded: (title, range, holders) => `${title}, ${range}: ${holders}`,
  // linkedin.com
  optOutMark: 'linkedin.com-Aktivität kann ausgeschaltet sein',
  nobodyOff: 'Niemand hat linkedin.com-Aktivität ausgeschaltet.',
  switchedOff: (count, shown) =>
    many(count, {
      one: '1 Person hat linkedin.com-Aktivität ausgeschaltet; in diesen Zahlen fehlt sie.',
      other: `${shown} Personen haben linkedin.com-Aktivität ausgeschaltet; in diesen Zahlen fehlt sie.`,
    }),
  selfOn: 'Ihre eigene linkedin.com-Aktivität wird gezählt.',
  selfOff: 'Ihre eigene linkedin.com-Aktivität wird nicht gezählt.',
  change: 'Ändern',
  changeAbout: 'Ändern, ob Ihre linkedin.com-Aktivität gezählt wird',
  // InMails
  inmails: 'InMails',
  provisional: 'vorläufig',
  provisionalAbout: (count, shown) =>
    many(count, {
      one: '1 InMail ist noch offen: Die Quote kann steigen.',
      other: `${shown} InMails sind noch offen: Die Quote kann steigen.`,
    }),
  ripeness: { matured: 'abgeschlossen', early: 'früh entschieden', open: 'noch offen' },
  // Bars of a metric
  showBars: (metric) => `Balken für ${metric} anzeigen`,
  // A period and filters of its own
  own: (metric) => `Zeitraum und Filter für ${metric}`,
  asPage: 'Wie die Seite',
  asPageOf: (metric) => `${metric}: wieder wie die Seite`,
  ownChoice: 'Eigene Einstellungen',
  comparedWith: {
    'previous-period': 'vs. vorheriger Zeitraum',
    'previous-year': 'vs. Vorjahr',
  },
  ownPeriod: 'Zeitraum',
  ownGroup: 'Gruppe',
  ownPersona: 'Persona',
  everybody: 'Alle',
  noPersona: 'Keine Persona',
  severalGroups: (count) => many(count, { one: '1 Gruppe', other: `${count} Gruppen` }),
  gone: (id) => `${id} (nicht mehr da)`,
  // Groups side by side
  removeGroup: (group) => `${group} nicht vergleichen`,
  onlySome: (most) => `Nur die ersten ${most} Gruppen werden verglichen.`,
  ownHidden:
    'Nebeneinander folgt jede Kennzahl der Seite; eigene Zeiträume und Filter gelten auf den Kacheln.',
  notAdditive:
    'Die Spalten ergeben zusammen nicht das Team: Wer in zwei Gruppen ist, wird in beiden gezählt.',
  table: (title) => `${title}: Gruppen nebeneinander`,
  metric: 'Kennzahl',
  team: 'Team',
  filtered: 'Gesamte Auswahl',
  multiples: 'Als Balken',
  perPerson: 'Durchschnitt pro Person',
  total: 'Gesamt',
  ratio: 'Quote',
  // Kept views
  unread:
    'Eine gespeicherte Ansicht dieser Zahlen konnte nicht gelesen werden; sie werden wie auf der Seite gewählt angezeigt.',
};
