/** The bar card, as far as its first picture says it, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const card: Texts['card'] = {
  measure: 'Medida',
  period: 'Período',
  ownMark: 'Em separado:',
  people: (count, shown) =>
    many(count, { one: `${shown} pessoa`, many: `${shown} de pessoas`, other: `${shown} pessoas` }),
  through: (day) => `Dados até ${day}`,
  throughAssumed: (day) => `Dados até ${day} (data presumida)`,
  streamThrough: (stream, day) => `${stream}: até ${day}`,
  streamThroughAssumed: (stream, day) => `${stream}: até ${day} (data presumida)`,
  dataFrom: (day) => `Dados desde ${day}`,
  widenedFrom: (range) => `Semanas completas; solicitado: ${range}`,
  clampedFrom: (range) => `Solicitado: ${range}; os dados terminam antes`,
  widened: (range) => `Semanas completas: ${range}`,
  versus: (range) => `vs. ${range}`,
  versusFigure: (range, figure) => `vs. ${range}: ${figure}`,
  up: (change) => `Aumento de ${change}`,
  down: (change) => `Queda de ${change}`,
  unchanged: 'Sem alteração',
  points: (difference) => `${difference} pontos`,
  incompleteFirst: (days) => `Primeira barra incompleta: ${days}`,
  incompleteLast: (days) => `Última barra incompleta: ${days}`,
  incompleteBoth: (first, last) => `Primeira e última barras incompletas: ${first}; ${last}`,
  incompleteOnly: (days) => `Incompleto: ${days}`,
  incompleteSome: (count) =>
    many(count, {
      one: `${count} barra está incompleta`,
      many: `${count} de barras estão incompletas`,
      other: `${count} barras estão incompletas`,
    }),
  showTable: 'Mostrar como tabela',
  chart: (title, range) => `${title}, ${range}`,
  chartRole: 'gráfico de barras',
  chartHelp:
    'As setas percorrem as barras, Home e End levam às extremidades e Enter abre as pessoas de uma barra.',
  chartFailed: 'Não foi possível desenhar o gráfico. Estes são os números.',
  loaded: (title, range, figure) => `${title}, ${range}: ${figure}`,
  noteFigures: {
    sessionsEstimated: (share) => `Sessões estimadas: ${share}`,
  },
  notes: {
    sessionsEstimated:
      'Onde não há login, as sessões são estimadas pela atividade em páginas; este não é o número de todos os usuários.',
  },
};
