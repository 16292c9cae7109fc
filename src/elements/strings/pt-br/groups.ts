/** Groups that stand side by side, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const groups: Texts['groups'] = {
  compare: 'Comparar grupos',
  comparing: (count, shown) =>
    many(count, {
      one: `${shown} grupo comparado`,
      many: `${shown} de grupos comparados`,
      other: `${shown} grupos comparados`,
    }),
  upTo: (most) => `Até ${most} grupos`,
  find: 'Buscar um grupo',
  noMatch: (text) => `Nenhum nome de grupo contém “${text}”.`,
  none: 'Não há grupos.',
  stop: 'Parar de comparar',
};
