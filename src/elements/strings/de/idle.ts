import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const idle: Texts['idle'] = {
  neverUsed: (count) =>
    many(count, {
      one: 'Person hat ihre Lizenz nie genutzt',
      other: 'Personen haben ihre Lizenz nie genutzt',
    }),
  ofPeople: (count, shown) =>
    many(count, {
      one: 'von 1 Person mit aktivierter Lizenz',
      other: `von ${shown} Personen mit aktivierter Lizenz`,
    }),
  idleFor: 'Ungenutzt mindestens',
  table: 'Ungenutzte Lizenzen nach Anzahl der Tage',
  people: 'Personen',
  seats: 'Lizenzen',
  costPer: { month: 'Kosten pro Monat', year: 'Kosten pro Jahr', none: 'Kosten' },
  days: (count, shown) => many(count, { one: '1 Tag', other: `${shown} Tage` }),
  ownDays: 'Eigene Anzahl von Tagen',
  own: 'Eigene',
  daysUnit: (count) => many(count, { one: 'Tag', other: 'Tage' }),
  ownWrong: (most) => `Eine ganze Zahl von 1 bis ${most} eingeben.`,
  show: (count, shown, what) =>
    many(count, {
      one: `1 Person: ${what}. Person anzeigen`,
      other: `${shown} Personen: ${what}. Personen anzeigen`,
    }),
  never: 'nie genutzt',
  neverTitle: 'Nie genutzt',
  atLeast: (count, shown) =>
    many(count, {
      one: 'seit mindestens 1 Tag ungenutzt',
      other: `seit mindestens ${shown} Tagen ungenutzt`,
    }),
  atLeastTitle: (count, shown) =>
    many(count, {
      one: 'Seit mindestens 1 Tag ungenutzt',
      other: `Seit mindestens ${shown} Tagen ungenutzt`,
    }),
  evidence:
    'Eine Lizenz ist in Gebrauch, wenn die Person damit etwas tut: Anmeldungen, Suchen, Aufrufe, Speichern, Nachrichten, InMails und Ähnliches, nicht nur Anmeldungen. Ausgeschaltete linkedin.com-Aktivität zählt nicht mit.',
  included: 'Eine nie genutzte Lizenz zählt, sobald sie ebenso viele Tage aktiviert ist.',
  noCost:
    'Was eine Lizenz kostet, steht nicht in diesen Daten; daher sind die Kosten ungenutzter Lizenzen nicht bekannt.',
  nothing: 'Noch ist keine Lizenz aktiviert.',
  earlier: 'der letzte Tag, den Lizenz- und Aktivitätsdaten gemeinsam haben',
  loaded: (never, day) => `Lizenznutzung, Stand: ${day}: ${never}`,
};
