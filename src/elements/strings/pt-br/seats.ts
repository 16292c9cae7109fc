/** Seat allocation, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

const available = (count: number, shown: string) =>
  many(count, {
    one: `${shown} disponível`,
    many: `${shown} disponíveis`,
    other: `${shown} disponíveis`,
  });

export const seats: Texts['seats'] = {
  title: 'Atribuição de licenças',
  aboutLabel: 'Sobre a atribuição de licenças',
  ofAssigned: 'das licenças atribuídas',
  ofPurchased: 'das licenças compradas',
  target: (share) => `meta: ${share}`,
  available,
  overAssigned: available,
  pending: (count, shown) =>
    many(count, { one: `${shown} pendente`, many: `${shown} pendentes`, other: `${shown} pendentes` }),
  advice: {
    'assign-seats': (count, shown) =>
      many(count, {
        one: `${shown} licença comprada não pertence a ninguém. Atribua a licença.`,
        many: `${shown} de licenças compradas não pertencem a ninguém. Atribua essas licenças.`,
        other: `${shown} licenças compradas não pertencem a ninguém. Atribua essas licenças.`,
      }),
    'over-assigned': (count, shown) =>
      many(count, {
        one: `Há ${shown} licença atribuída a mais do que as compradas. Revogue uma ou compre mais.`,
        many: `Há ${shown} de licenças atribuídas a mais do que as compradas. Revogue algumas ou compre mais.`,
        other: `Há ${shown} licenças atribuídas a mais do que as compradas. Revogue algumas ou compre mais.`,
      }),
    'resend-invites': (count, shown) =>
      many(count, {
        one: `${shown} convite está em espera há mais de 7 dias. Reenvie o convite.`,
        many: `${shown} de convites estão em espera há mais de 7 dias. Reenvie esses convites.`,
        other: `${shown} convites estão em espera há mais de 7 dias. Reenvie esses convites.`,
      }),
  },
  allActivated: 'Todas as licenças atribuídas estão ativadas.',
  notUnderFilters: 'Não se aplica com filtros: o contrato é da empresa inteira',
  noContract:
    'O contrato não está nestes dados, por isso não é possível saber as licenças compradas e disponíveis nem a taxa de atribuição.',
  nobodyAssigned: 'Não se aplica: nenhuma licença atribuída',
  noneBought: 'Não se aplica: nenhuma licença comprada',
  noSeat: 'Acesso só a relatórios ou só de administração não ocupa licença',
  saved: (count, shown) =>
    many(count, {
      one: `CSV salvo: ${shown} convite`,
      many: `CSV salvo: ${shown} de convites`,
      other: `CSV salvo: ${shown} convites`,
    }),
  nothing: 'Nenhuma licença é conhecida ainda.',
  waiting: 'Convites em espera',
  waitingAbout: 'Atribuídas e não ativadas, mais de 7 dias após o último convite',
  person: 'Pessoa',
  since: 'Em espera',
  action: 'Ação',
  days: (count, shown) =>
    many(count, { one: `${shown} dia`, many: `${shown} de dias`, other: `${shown} dias` }),
  lastInvited: (day) => `desde ${day}`,
  neverInvited: 'Sem convite',
  resend: 'Reenviar',
  resendTo: (name) => `Reenviar o convite para ${name}`,
  sending: 'Enviando…',
  sendingTo: (name) => `Enviando… o convite para ${name}`,
  sent: 'Enviado',
  failed: 'Não enviado',
  again: 'Tentar de novo',
  againTo: (name) => `Tentar de novo enviar o convite para ${name}`,
  sentTo: (name) => `Convite para ${name} enviado`,
  failedTo: (name) => `Não foi possível enviar o convite para ${name}`,
};
