import type { Texts } from '../texts.js';

export const hands: Texts['hands'] = {
  close: 'Schließen',
  // A bar
  incomplete: 'Unvollständig',
  open: 'Klicken für Personen',
  peopleOf: (title, days) => `${title}: ${days}`,
  // Explain this number
  about: (title) => `Info zu „${title}“`,
  // The table
  tableCaption: (title, range) => `${title}, ${range}`,
  days: 'Tage',
  total: 'Ganzer Zeitraum',
  earlier: 'Vergleich',
  // The period
  from: 'Von',
  to: 'Bis',
  apply: 'Anwenden',
  followPage: 'Wie die Seite',
  bucket: 'Balken',
  compareWith: 'Vergleichen mit',
  compares: {
    'previous-period': 'Vorheriger Zeitraum',
    'previous-year': 'Vorjahr',
    none: 'Kein Vergleich',
  },
  units: { auto: 'Automatisch', day: 'Tage', week: 'Wochen', month: 'Monate', period: 'Ganzer Zeitraum' },
  bounds: (range) => `Daten: ${range}`,
  dateMissing: 'Beide Tage eingeben.',
  dateOrder: 'Der erste Tag darf nicht nach dem letzten liegen.',
  dateBounds: (range) => `Tage in diesem Zeitraum wählen: ${range}.`,
};
