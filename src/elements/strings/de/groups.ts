import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const groups: Texts['groups'] = {
  compare: 'Gruppen vergleichen',
  comparing: (count, shown) =>
    many(count, { one: '1 Gruppe im Vergleich', other: `${shown} Gruppen im Vergleich` }),
  upTo: (most) => `Bis zu ${most} Gruppen`,
  find: 'Gruppe suchen',
  noMatch: (text) => `Kein Gruppenname enthält „${text}“.`,
  none: 'Es gibt keine Gruppen.',
  stop: 'Vergleich beenden',
};
