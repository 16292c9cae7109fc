/** Coach levels, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const coach: Texts['coach'] = {
  people: (count, shown) =>
    many(count, {
      one: `${shown} pessoa contada`,
      many: `${shown} de pessoas contadas`,
      other: `${shown} pessoas contadas`,
    }),
  actions: (count, shown) =>
    many(count, {
      one: `${shown} ação sugerida`,
      many: `${shown} de ações sugeridas`,
      other: `${shown} ações sugeridas`,
    }),
  peopleCounted: (count) =>
    many(count, { one: 'pessoa contada', many: 'de pessoas contadas', other: 'pessoas contadas' }),
  levels: (whose) => `Níveis de ${whose}`,
  everybody: 'todas as pessoas contadas',
  peopleOf: (count) => many(count, { one: ' pessoa', many: ' de pessoas', other: ' pessoas' }),
  open: 'Mostrar pessoas',
  nobody: 'Ninguém tinha uma licença com integração concluída nesse dia.',
  nobodyHere: 'Ninguém',
  notAdditive: 'A soma dos grupos não é o total da equipe: quem está em dois grupos conta em ambos.',
  onlyFirst: (most) => `Só os primeiros ${most} grupos são mostrados.`,
  gone: (id) => `${id} (não existe mais)`,
  loaded: (people, day) => `Níveis do Coach, ${people} em ${day}`,
  note: 'Pessoas que tinham uma licença com integração concluída nesse dia. Cada ação sugerida conta uma vez e só se foi concluída enquanto a pessoa tinha uma licença.',
};
