/** Metrics of the team, and groups side by side, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const metrics: Texts['metrics'] = {
  // Days
  widened: (counted, asked) => `${counted} (semanas completas; solicitado: ${asked})`,
  asOf: (day) => `Em ${day}`,
  counted: (range) => `Dias contados: ${range}`,
  noDays: 'Nenhum dia contado',
  cut: (day) => `Incompleto: os dados terminam em ${day}`,
  // A tile
  average: 'Média',
  over: (shown) => `N ${shown}`,
  overAbout: (count, shown) =>
    many(count, {
      one: `sobre ${shown} pessoa`,
      many: `sobre ${shown} de pessoas`,
      other: `sobre ${shown} pessoas`,
    }),
  activeHolders: (count, shown) =>
    many(count, {
      one: `N ${shown} titular de licença com atividade`,
      many: `N ${shown} de titulares de licença com atividade`,
      other: `N ${shown} titulares de licença com atividade`,
    }),
  notNarrowed: 'Não limitado pela persona',
  loaded: (title, range, holders) => `${title}, ${range}: ${holders}`,
  // linkedin.com
  optOutMark: 'a atividade no linkedin.com pode estar desativada',
  nobodyOff: 'Ninguém desativou a atividade no linkedin.com.',
  switchedOff: (count, shown) =>
    many(count, {
      one: `${shown} pessoa desativou a atividade no linkedin.com; estes números não a incluem.`,
      many: `${shown} de pessoas desativaram a atividade no linkedin.com; estes números não a incluem.`,
      other: `${shown} pessoas desativaram a atividade no linkedin.com; estes números não a incluem.`,
    }),
  selfOn: 'Sua atividade no linkedin.com é contada.',
  selfOff: 'Sua atividade no linkedin.com não é contada.',
  change: 'Alterar',
  changeAbout: 'Alterar se sua atividade no linkedin.com é contada',
  // InMails
  inmails: 'InMails',
  provisional: 'provisória',
  provisionalAbout: (count, shown) =>
    many(count, {
      one: `${shown} InMail ainda está pendente: a taxa pode subir.`,
      many: `${shown} de InMails ainda estão pendentes: a taxa pode subir.`,
      other: `${shown} InMails ainda estão pendentes: a taxa pode subir.`,
    }),
  ripeness: { matured: 'prazo encerrado', early: 'decididos antes', open: 'ainda pendentes' },
  // Bars of a metric
  showBars: (metric) => `Mostrar barras de ${metric}`,
  // A period and filters of its own
  own: (metric) => `Período e filtros de ${metric}`,
  asPage: 'Como na página',
  asPageOf: (metric) => `${metric}: voltar a mostrar como na página`,
  ownChoice: 'Configurações próprias',
  comparedWith: {
    'previous-period': 'vs. período anterior',
    'previous-year': 'vs. ano anterior',
  },
  ownPeriod: 'Período',
  ownGroup: 'Grupo',
  ownPersona: 'Persona',
  everybody: 'Todas as pessoas',
  noPersona: 'Sem persona',
  severalGroups: (count) =>
    many(count, { one: `${count} grupo`, many: `${count} de grupos`, other: `${count} grupos` }),
  gone: (id) => `${id} (não existe mais)`,
  // Groups side by side
  removeGroup: (group) => `Não comparar ${group}`,
  onlySome: (most) => `Só os primeiros ${most} grupos são comparados.`,
  ownHidden: 'Lado a lado, todas as métricas seguem a página; períodos e filtros próprios valem nos blocos.',
  notAdditive: 'A soma das colunas não é o total da equipe: quem está em dois grupos conta em ambos.',
  table: (title) => `${title}: grupos lado a lado`,
  metric: 'Métrica',
  team: 'Equipe',
  filtered: 'Toda a seleção',
  multiples: 'Em barras',
  perPerson: 'Média por pessoa',
  total: 'Total',
  ratio: 'Proporção',
  // Kept views
  unread: 'Uma visualização salva destes números não pôde ser lida; eles são mostrados como a página define.',
};
