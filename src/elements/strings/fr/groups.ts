import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const groups: Texts['groups'] = {
  compare: 'Comparer des groupes',
  comparing: (count, shown) =>
    many(count, {
      one: `${shown} groupe comparé`,
      many: `${shown} de groupes comparés`,
      other: `${shown} groupes comparés`,
    }),
  upTo: (most) => `Jusqu’à ${most} groupes`,
  find: 'Rechercher un groupe',
  noMatch: (text) => `Aucun nom de groupe ne contient « ${text} ».`,
  none: 'Il n’y a aucun groupe.',
  stop: 'Arrêter la comparaison',
};
