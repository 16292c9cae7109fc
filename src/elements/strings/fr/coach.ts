import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const coach: Texts['coach'] = {
  people: (count, shown) =>
    many(count, {
      one: `${shown} personne comptée`,
      many: `${shown} de personnes comptées`,
      other: `${shown} personnes comptées`,
    }),
  actions: (count, shown) =>
    many(count, {
      one: `${shown} action suggérée`,
      many: `${shown} d’actions suggérées`,
      other: `${shown} actions suggérées`,
    }),
  peopleCounted: (count) =>
    many(count, { one: 'personne comptée', many: 'de personnes comptées', other: 'personnes comptées' }),
  levels: (whose) => `Niveaux : ${whose}`,
  everybody: 'toutes les personnes comptées',
  peopleOf: (count) => many(count, { one: ' personne', many: ' de personnes', other: ' personnes' }),
  open: 'Afficher les personnes',
  nobody: 'Personne n’avait de licence en service ce jour-là.',
  nobodyHere: 'Personne',
  notAdditive:
    'La somme des groupes n’est pas le total de l’équipe : une personne présente dans deux groupes est comptée dans les deux.',
  onlyFirst: (most) => `Seuls les ${most} premiers groupes sont affichés.`,
  gone: (id) => `${id} (n’existe plus)`,
  loaded: (people, day) => `Niveaux Coach, ${people} au ${day}`,
  note: 'Personnes ayant une licence en service ce jour-là. Une action suggérée compte une seule fois, et uniquement si la personne avait une licence au moment de la réaliser.',
};
