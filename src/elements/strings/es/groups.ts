/** Groups that stand side by side, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const groups: Texts['groups'] = {
  compare: 'Comparar grupos',
  comparing: (count, shown) =>
    many(count, {
      one: '1 grupo comparado',
      many: `${shown} de grupos comparados`,
      other: `${shown} grupos comparados`,
    }),
  upTo: (most) => `Hasta ${most} grupos`,
  find: 'Buscar un grupo',
  noMatch: (text) => `Ningún nombre de grupo contiene «${text}».`,
  none: 'No hay grupos.',
  stop: 'Dejar de comparar',
};
