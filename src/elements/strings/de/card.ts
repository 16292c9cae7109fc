import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const card: Texts['card'] = {
  measure: 'Kennzahl',
  period: 'Zeitraum',
  ownMark: 'Eigene Auswahl:',
  people: (count, shown) => many(count, { one: '1 Person', other: `${shown} Personen` }),
  through: (day) => `Daten bis ${day}`,
  throughAssumed: (day) => `Daten bis ${day} (angenommen)`,
  streamThrough: (stream, day) => `${stream} bis ${day}`,
  streamThroughAssumed: (stream, day) => `${stream} bis ${day} (angenommen)`,
  dataFrom: (day) => `Daten ab ${day}`,
  widenedFrom: (range) => `Ganze Wochen; angefragt: ${range}`,
  clampedFrom: (range) => `Angefragt: ${range}; die Daten enden vorher`,
  widened: (range) => `Ganze Wochen: ${range}`,
  versus: (range) => `vs. ${range}`,
  versusFigure: (range, figure) => `vs. ${range}: ${figure}`,
  up: (change) => `${change} mehr`,
  down: (change) => `${change} weniger`,
  unchanged: 'Unverändert',
  points: (difference) => `${difference} %-Punkte`,
  incompleteFirst: (days) => `Erster Balken unvollständig: ${days}`,
  incompleteLast: (days) => `Letzter Balken unvollständig: ${days}`,
  incompleteBoth: (first, last) => `Erster und letzter Balken unvollständig: ${first}; ${last}`,
  incompleteOnly: (days) => `Unvollständig: ${days}`,
  incompleteSome: (count) =>
    many(count, { one: '1 Balken ist unvollständig', other: `${count} Balken sind unvollständig` }),
  showTable: 'Als Tabelle anzeigen',
  chart: (title, range) => `${title}, ${range}`,
  chartRole: 'Balkendiagramm',
  chartHelp:
    'Mit den Pfeiltasten von Balken zu Balken, mit Pos1 und Ende zum ersten und letzten; die Eingabetaste öffnet die Personen hinter einem Balken.',
  chartFailed: 'Das Diagramm konnte nicht gezeichnet werden. Hier sind die Zahlen.',
  loaded: (title, range, figure) => `${title}, ${range}: ${figure}`,
  noteFigures: {
    sessionsEstimated: (share) => `${share} der Sitzungen sind geschätzt`,
  },
  notes: {
    sessionsEstimated:
      'Wo es keine Anmeldung gibt, werden Sitzungen aus der Seitenaktivität geschätzt; das ist nicht die Anzahl aller Personen.',
  },
};
