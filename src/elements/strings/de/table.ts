import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const table: Texts['table'] = {
  people: (count, shown) => many(count, { one: '1 Person', other: `${shown} Personen` }),
  peopleOf: (count, shown, all) =>
    many(count, { one: `${shown} von 1 Person`, other: `${shown} von ${all} Personen` }),
  title: (report, days) => `${report}, ${days}`,
  person: 'Person',
  region: (title) => `${title}: Personentabelle`,
  filter: 'Personen filtern',
  filterHint: 'Name, E-Mail, Rolle oder Position',
  noMatch: (text) => `Niemand, dessen Name, E-Mail, Rolle oder Position „${text}“ enthält.`,
  noMatchTitle: 'Niemand gefunden',
  clearFilter: 'Filter löschen',
  everyone: 'Alle Freigeschalteten',
  everyoneAbout: 'Auch Personen mit Zugang, die in diesen Tagen nichts getan haben.',
  nobody: 'In diesen Tagen hat niemand etwas getan.',
  nobodyListed: 'Diese Liste ist leer.',
  showEveryone: 'Alle Freigeschalteten anzeigen',
  more: 'Mehr Spalten',
  moreAbout: 'Auch die Spalten, die sonst nur in der CSV sind.',
  // CSV
  download: 'CSV herunterladen',
  writing: (percent) => `CSV wird geschrieben, ${percent}`,
  cancel: 'Abbrechen',
  saved: (people) => `CSV gespeichert: ${people}`,
  rows: (count, shown) => many(count, { one: '1 Zeile', other: `${shown} Zeilen` }),
  downloadFailed: 'Die Datei konnte nicht geschrieben werden.',
  printed: (shown, all) => `Gedruckt sind die ersten ${shown} von ${all} Personen. Die CSV enthält alle.`,
  // Footer of the columns
  total: 'Gesamt',
  footers: {
    union: 'eindeutig',
    pooled: 'gemeinsam',
    first: 'frühester Wert',
    last: 'spätester Wert',
  },
  footersAbout: {
    union: 'Über alle Personen nur einmal gezählt: Die Spalte ergibt addiert einen anderen Wert.',
    pooled: 'Über alle Personen zusammen: kein Mittelwert der Spalte.',
    first: 'Der früheste Wert der Spalte.',
    last: 'Der späteste Wert der Spalte.',
  },
  // Where the tool is used
  surfaces: 'Interaktionen nach Oberfläche',
  noSurface: 'Oberfläche nicht angegeben',
  interactions: (count, shown) => many(count, { one: '1 Interaktion', other: `${shown} Interaktionen` }),
  otherSurfaces: (count) => many(count, { one: '1 weitere', other: `${count} weitere` }),
  // Reasons of an em dash, where the column says more than the state does
  notApplicable: {
    role: 'Nicht anwendbar: nicht auf der Plattform registriert',
    title: 'Nicht anwendbar: nicht auf der Plattform registriert',
    last_activity: 'Nie genutzt',
    idle_days: 'Nie genutzt',
  },
  statuses: {
    enabled: 'Freigeschaltet',
    disabled: 'Deaktiviert',
    invited: 'Eingeladen',
    removed: 'Entfernt',
  },
};
