import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const coach: Texts['coach'] = {
  people: (count, shown) => many(count, { one: '1 Person gezählt', other: `${shown} Personen gezählt` }),
  actions: (count, shown) =>
    many(count, { one: '1 empfohlene Aktion', other: `${shown} empfohlene Aktionen` }),
  peopleCounted: (count) => many(count, { one: 'Person gezählt', other: 'Personen gezählt' }),
  levels: (whose) => `Stufen: ${whose}`,
  everybody: 'alle gezählten Personen',
  peopleOf: (count) => many(count, { one: ' Person', other: ' Personen' }),
  open: 'Personen anzeigen',
  nobody: 'An diesem Tag hatte niemand eine eingerichtete Lizenz.',
  nobodyHere: 'Niemand',
  notAdditive:
    'Die Gruppen ergeben zusammen nicht das Team: Wer in zwei Gruppen ist, wird in beiden gezählt.',
  onlyFirst: (most) => `Nur die ersten ${most} Gruppen werden angezeigt.`,
  gone: (id) => `${id} (nicht mehr vorhanden)`,
  loaded: (people, day) => `Coach-Stufen, ${people}, Stand: ${day}`,
  note: 'Personen, die an diesem Tag eine eingerichtete Lizenz haben. Eine empfohlene Aktion zählt einmal und nur, wenn die Person sie mit Lizenz ausgeführt hat.',
};
