/** Seat utilization, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const idle: Texts['idle'] = {
  neverUsed: (count) =>
    many(count, {
      one: 'pessoa nunca usou sua licença',
      many: 'de pessoas nunca usaram sua licença',
      other: 'pessoas nunca usaram sua licença',
    }),
  ofPeople: (count, shown) =>
    many(count, {
      one: `de ${shown} pessoa com uma licença ativada`,
      many: `de ${shown} de pessoas com uma licença ativada`,
      other: `de ${shown} pessoas com uma licença ativada`,
    }),
  idleFor: 'Sem uso há pelo menos',
  table: 'Licenças sem uso por número de dias',
  people: 'Pessoas',
  seats: 'Licenças',
  costPer: { month: 'Custo por mês', year: 'Custo por ano', none: 'Custo' },
  days: (count, shown) =>
    many(count, { one: `${shown} dia`, many: `${shown} de dias`, other: `${shown} dias` }),
  ownDays: 'Outro número de dias',
  own: 'Outro',
  daysUnit: (count) => many(count, { one: 'dia', other: 'dias' }),
  ownWrong: (most) => `Informe um número inteiro de 1 a ${most}.`,
  show: (count, shown, what) =>
    many(count, {
      one: `${shown} pessoa: ${what}. Mostrar quem é`,
      many: `${shown} de pessoas: ${what}. Mostrar quem são`,
      other: `${shown} pessoas: ${what}. Mostrar quem são`,
    }),
  never: 'licença nunca usada',
  neverTitle: 'Licença nunca usada',
  atLeast: (count, shown) =>
    many(count, {
      one: `sem uso há pelo menos ${shown} dia`,
      many: `sem uso há pelo menos ${shown} de dias`,
      other: `sem uso há pelo menos ${shown} dias`,
    }),
  atLeastTitle: (count, shown) =>
    many(count, {
      one: `Sem uso há pelo menos ${shown} dia`,
      many: `Sem uso há pelo menos ${shown} de dias`,
      other: `Sem uso há pelo menos ${shown} dias`,
    }),
  evidence:
    'Uma licença está em uso quando o titular faz algo com ela: logins, pesquisas, visualizações, itens salvos, mensagens, InMails e afins, não só logins. A atividade no linkedin.com que alguém tenha desativado não entra.',
  included: 'Uma licença que nunca foi usada conta quando está ativada há tantos dias.',
  noCost:
    'Estes dados não informam quanto custa uma licença, por isso não é possível saber o custo das licenças sem uso.',
  nothing: 'Nenhuma licença foi ativada ainda.',
  earlier: 'último dia em comum entre licenças e atividade',
  loaded: (never, day) => `Utilização de licenças em ${day}: ${never}`,
};
