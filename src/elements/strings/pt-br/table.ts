/** The table of people, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const table: Texts['table'] = {
  people: (count, shown) =>
    many(count, { one: `${shown} pessoa`, many: `${shown} de pessoas`, other: `${shown} pessoas` }),
  peopleOf: (count, shown, all) =>
    many(count, {
      one: `${shown} de ${all} pessoa`,
      many: `${shown} de ${all} de pessoas`,
      other: `${shown} de ${all} pessoas`,
    }),
  title: (report, days) => `${report}, ${days}`,
  person: 'Pessoa',
  region: (title) => `${title}: tabela de pessoas`,
  filter: 'Filtrar pessoas',
  filterHint: 'Nome, e-mail, função ou cargo',
  noMatch: (text) => `Nenhum nome, e-mail, função ou cargo contém “${text}”.`,
  noMatchTitle: 'Ninguém encontrado',
  clearFilter: 'Limpar filtro',
  everyone: 'Todos os habilitados',
  everyoneAbout: 'Também as pessoas com acesso que não fizeram nada nestes dias.',
  nobody: 'Ninguém fez nada nestes dias.',
  nobodyListed: 'Não há ninguém nesta lista.',
  showEveryone: 'Mostrar todos os habilitados',
  more: 'Mais colunas',
  moreAbout: 'Também as colunas que normalmente só estão no CSV.',
  // CSV
  download: 'Baixar CSV',
  writing: (percent) => `Gravando CSV, ${percent}`,
  cancel: 'Cancelar',
  saved: (people) => `CSV salvo: ${people}`,
  rows: (count, shown) =>
    many(count, { one: `${shown} linha`, many: `${shown} de linhas`, other: `${shown} linhas` }),
  downloadFailed: 'Não foi possível gravar o arquivo.',
  printed: (shown, all) => `Impressas: as primeiras ${shown} de ${all} pessoas. O CSV contém todas.`,
  // Footer of the columns
  total: 'Total',
  footers: {
    union: 'sem repetição',
    pooled: 'em conjunto',
    first: 'mais antiga',
    last: 'mais recente',
  },
  footersAbout: {
    union: 'Contado uma vez entre todas as pessoas: a soma da coluna não dá este número.',
    pooled: 'De todas as pessoas em conjunto: não é a média da coluna.',
    first: 'A data mais antiga da coluna.',
    last: 'A data mais recente da coluna.',
  },
  // Where the tool is used
  surfaces: 'Interações por ambiente',
  noSurface: 'Ambiente não informado',
  interactions: (count, shown) =>
    many(count, {
      one: `${shown} interação`,
      many: `${shown} de interações`,
      other: `${shown} interações`,
    }),
  otherSurfaces: (count) =>
    many(count, { one: `Mais ${count}`, many: `Mais ${count}`, other: `Mais ${count}` }),
  // Reasons of an em dash, where the column says more than the state does
  notApplicable: {
    role: 'Não se aplica: sem cadastro na plataforma',
    title: 'Não se aplica: sem cadastro na plataforma',
    last_activity: 'Nunca usada',
    idle_days: 'Nunca usada',
  },
  statuses: {
    enabled: 'Habilitado',
    disabled: 'Desabilitado',
    invited: 'Convidado',
    removed: 'Removido',
  },
};
