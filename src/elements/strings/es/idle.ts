/** Seat utilization, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const idle: Texts['idle'] = {
  neverUsed: (count) =>
    many(count, {
      one: 'persona nunca usó su licencia',
      many: 'de personas nunca usaron su licencia',
      other: 'personas nunca usaron su licencia',
    }),
  ofPeople: (count, shown) =>
    many(count, {
      one: 'de 1 persona con una licencia activada',
      many: `de ${shown} de personas con una licencia activada`,
      other: `de ${shown} personas con una licencia activada`,
    }),
  idleFor: 'Sin uso al menos',
  table: 'Licencias sin uso por número de días',
  people: 'Personas',
  seats: 'Licencias',
  costPer: { month: 'Coste al mes', year: 'Coste al año', none: 'Coste' },
  days: (count, shown) => many(count, { one: '1 día', many: `${shown} de días`, other: `${shown} días` }),
  ownDays: 'Otro número de días',
  own: 'Otro',
  daysUnit: (count) => many(count, { one: 'día', other: 'días' }),
  ownWrong: (most) => `Debe ser un número entero entre 1 y ${most}.`,
  show: (count, shown, what) =>
    many(count, {
      one: `1 persona: ${what}. Mostrar quién es`,
      many: `${shown} de personas: ${what}. Mostrar quiénes son`,
      other: `${shown} personas: ${what}. Mostrar quiénes son`,
    }),
  never: 'licencia nunca usada',
  neverTitle: 'Licencia nunca usada',
  atLeast: (count, shown) =>
    many(count, {
      one: 'sin uso durante al menos 1 día',
      many: `sin uso durante al menos ${shown} de días`,
      other: `sin uso durante al menos ${shown} días`,
    }),
  atLeastTitle: (count, shown) =>
    many(count, {
      one: 'Sin uso durante al menos 1 día',
      many: `Sin uso durante al menos ${shown} de días`,
      other: `Sin uso durante al menos ${shown} días`,
    }),
  evidence:
    'Una licencia está en uso cuando su titular hace algo con ella: inicios de sesión, búsquedas, vistas, elementos guardados, mensajes, InMails y similares, no solo inicios de sesión. La actividad en linkedin.com que alguien haya desactivado no se incluye.',
  included: 'Una licencia que nunca se usó cuenta cuando lleva activada el mismo número de días.',
  noCost:
    'Estos datos no indican cuánto cuesta una licencia, por lo que no se puede saber el coste de las licencias sin uso.',
  nothing: 'Todavía no hay ninguna licencia activada.',
  earlier: 'último día común de licencias y actividad',
  loaded: (never, day) => `Utilización de licencias al ${day}: ${never}`,
};
