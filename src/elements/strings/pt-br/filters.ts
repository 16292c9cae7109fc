/** The filters of a page, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const filters: Texts['filters'] = {
  title: 'Filtros',
  groups: 'Grupos',
  people: 'Pessoas',
  persona: 'Persona',
  chosenCount: (count, shown) =>
    many(count, { one: `${shown} seleção`, many: `${shown} de seleções`, other: `${shown} seleções` }),
  chosen: 'Filtros selecionados',
  clearAll: 'Limpar tudo',
  remove: (name) => `Remover ${name}`,
  removed: (name) => `Filtro removido: ${name}`,
  cleared: 'Todos os filtros foram limpos',
  more: (count, shown) =>
    many(count, { one: `Mais ${shown}`, many: `Mais ${shown}`, other: `Mais ${shown}` }),
  fewer: 'Menos',
  gone: 'não existe mais',
  asWas: 'Membros na época',
  // Groups
  searchGroups: 'Buscar um grupo',
  noGroup: (text) => `Nenhum nome de grupo contém “${text}”.`,
  included: (name) => `${name}, incluído`,
  membership: 'Quem pertence a um grupo',
  memberships: { 'as-is': 'Membros atuais', 'as-was': 'Membros na época' },
  membershipsAbout: {
    'as-is': 'Tudo o que os membros atuais fizeram, onde quer que estivessem na época.',
    'as-was': 'O que as pessoas fizeram enquanto eram membros.',
  },
  groupsAsOf: (day) => `Grupos em ${day}`,
  manageGroups: 'Gerenciar grupos',
  // People
  searchPeople: 'Buscar pessoas',
  searchPeopleHint: 'Nome, e-mail, função ou cargo',
  noPerson: (text) => `Nenhum nome, e-mail, função ou cargo contém “${text}”.`,
  nobody: 'Não há ninguém para selecionar.',
  found: (count, shown) =>
    many(count, { one: `${shown} pessoa`, many: `${shown} de pessoas`, other: `${shown} pessoas` }),
  foundFirst: (shown, all) => `Primeiras ${shown} de ${all} pessoas. Digite para refinar.`,
  searching: 'Buscando',
  // Personas
  anyone: 'Qualquer persona',
  ownPersonas: 'Suas',
  personaAbout:
    'Limita o que foi feito com uma pessoa: visualizações, leads salvos, mensagens, InMails, conexões.',
};
