/** Seat allocation, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

const available = (count: number, shown: string) =>
  many(count, {
    one: `${shown} disponible`,
    many: `${shown} disponibles`,
    other: `${shown} disponibles`,
  });

export const seats: Texts['seats'] = {
  title: 'Asignación de licencias',
  aboutLabel: 'Acerca de la asignación de licencias',
  ofAssigned: 'de las licencias asignadas',
  ofPurchased: 'de las licencias compradas',
  target: (share) => `objetivo: ${share}`,
  available,
  overAssigned: available,
  pending: (count, shown) =>
    many(count, { one: '1 pendiente', many: `${shown} pendientes`, other: `${shown} pendientes` }),
  advice: {
    'assign-seats': (count, shown) =>
      many(count, {
        one: '1 licencia comprada no pertenece a nadie. Conviene asignarla.',
        many: `${shown} de licencias compradas no pertenecen a nadie. Conviene asignarlas.`,
        other: `${shown} licencias compradas no pertenecen a nadie. Conviene asignarlas.`,
      }),
    'over-assigned': (count, shown) =>
      many(count, {
        one: 'Hay 1 licencia asignada más que compradas. Hay que revocar una o comprar más.',
        many: `Hay ${shown} de licencias asignadas más que compradas. Hay que revocar algunas o comprar más.`,
        other: `Hay ${shown} licencias asignadas más que compradas. Hay que revocar algunas o comprar más.`,
      }),
    'resend-invites': (count, shown) =>
      many(count, {
        one: '1 invitación lleva más de 7 días en espera. Conviene reenviarla.',
        many: `${shown} de invitaciones llevan más de 7 días en espera. Conviene reenviarlas.`,
        other: `${shown} invitaciones llevan más de 7 días en espera. Conviene reenviarlas.`,
      }),
  },
  allActivated: 'Todas las licencias asignadas están activadas.',
  notUnderFilters: 'No se aplica con filtros: el contrato es de toda la empresa',
  noContract:
    'El contrato no está en estos datos, por lo que no se pueden saber las licencias compradas y disponibles ni la tasa de asignación.',
  nobodyAssigned: 'No se aplica: no hay licencias asignadas',
  noneBought: 'No se aplica: no hay licencias compradas',
  noSeat: 'El acceso solo a informes o solo de administración no ocupa licencia',
  saved: (count, shown) =>
    many(count, {
      one: 'CSV guardado: 1 invitación',
      many: `CSV guardado: ${shown} de invitaciones`,
      other: `CSV guardado: ${shown} invitaciones`,
    }),
  nothing: 'Todavía no se conoce ninguna licencia.',
  waiting: 'Invitaciones en espera',
  waitingAbout: 'Asignadas y sin activar, más de 7 días después de la última invitación',
  person: 'Persona',
  since: 'En espera',
  action: 'Acción',
  days: (count, shown) => many(count, { one: '1 día', many: `${shown} de días`, other: `${shown} días` }),
  lastInvited: (day) => `desde el ${day}`,
  neverInvited: 'Sin invitación',
  resend: 'Reenviar',
  resendTo: (name) => `Reenviar la invitación a ${name}`,
  sending: 'Enviando…',
  sendingTo: (name) => `Enviando… la invitación a ${name}`,
  sent: 'Enviada',
  failed: 'No enviada',
  again: 'Reintentar',
  againTo: (name) => `Reintentar el envío de la invitación a ${name}`,
  sentTo: (name) => `Invitación a ${name} enviada`,
  failedTo: (name) => `No se pudo enviar la invitación a ${name}`,
};
