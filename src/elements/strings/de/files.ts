import type { Texts } from '../../strings.js';
import { pluralOf } from '../plural.js';

const many = pluralOf('de');

export const files: Texts['files'] = {
  // The menu of a card
  more: (title) => `Mehr zu ${title}`,
  csv: 'CSV herunterladen',
  png: 'Als Bild speichern',
  copy: 'Zahlen kopieren',
  print: 'Seite drucken',
  saved: (name) => `Gespeichert: ${name}`,
  copied: (count, shown) => many(count, { one: '1 Zeile kopiert', other: `${shown} Zeilen kopiert` }),
  failed: 'Das hat nicht geklappt.',
  copyFailed: 'Der Browser erlaubt dieser Seite das Kopieren nicht.',
  // The team
  team: 'Team-CSV herunterladen',
  teamWriting: (percent) => `Team-CSV wird geschrieben, ${percent}`,
  teamAsking: 'Team wird abgerufen',
  cancel: 'Abbrechen',
  teamSaved: (count, shown) =>
    many(count, { one: 'Team-CSV gespeichert: 1 Person', other: `Team-CSV gespeichert: ${shown} Personen` }),
  writeFailed: 'Die Datei konnte nicht geschrieben werden.',
  // Header cells that are no measures
  columns: {
    id: 'ID',
    key: 'Balken',
    start: 'Erster Tag',
    end: 'Letzter Tag',
    complete: 'Vollständig',
    metric: 'Kennzahl',
    total: 'Gesamt',
    numerator: 'Zähler',
    denominator: 'Nenner',
    average: 'Durchschnitt',
    average_denominator: 'Personen im Durchschnitt',
    stream: 'Datenart',
    narrowed: 'Durch Persona eingegrenzt',
    lacks: 'Fehlt',
    change: 'Änderung',
    average_change: 'Änderung des Durchschnitts',
    part: 'Teil',
    figure: 'Kennzahl',
    value: 'Wert',
    currency: 'Währung',
    per: 'Pro',
    as_of: 'Stand',
    seat: 'Lizenz',
    person: 'Person',
    ssi_total: 'SSI gesamt',
    ssi_brand: 'SSI: Marke',
    ssi_people: 'SSI: Personen',
    ssi_insights: 'SSI: Einblicke',
    ssi_relationships: 'SSI: Beziehungen',
  },
  compared: (label) => `Vergleich: ${label}`,
};
