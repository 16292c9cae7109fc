/** Metrics of the team, and groups side by side, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const metrics: Texts['metrics'] = {
  // Days
  widened: (counted, asked) => `${counted} (semanas completas; solicitado: ${asked})`,
  asOf: (day) => `Al ${day}`,
  counted: (range) => `Días contados: ${range}`,
  noDays: 'Ningún día contado',
  cut: (day) => `Incompleto: los datos terminan el ${day}`,
  // A tile
  average: 'Promedio',
  over: (shown) => `N ${shown}`,
  overAbout: (count, shown) =>
    many(count, {
      one: 'sobre 1 persona',
      many: `sobre ${shown} de personas`,
      other: `sobre ${shown} personas`,
    }),
  activeHolders: (count, shown) =>
    many(count, {
      one: 'N 1 titular de licencia con actividad',
      many: `N ${shown} de titulares de licencia con actividad`,
      other: `N ${shown} titulares de licencia con actividad`,
    }),
  notNarrowed: 'Sin limitar por el perfil de comprador',
  loaded: (title, range, holders) => `${title}, ${range}: ${holders}`,
  // linkedin.com
  optOutMark: 'la actividad en linkedin.com puede estar desactivada',
  nobodyOff: 'Nadie ha desactivado la actividad en linkedin.com.',
  switchedOff: (count, shown) =>
    many(count, {
      one: '1 persona ha desactivado la actividad en linkedin.com; estas cifras no la incluyen.',
      many: `${shown} de personas han desactivado la actividad en linkedin.com; estas cifras no la incluyen.`,
      other: `${shown} personas han desactivado la actividad en linkedin.com; estas cifras no la incluyen.`,
    }),
  selfOn: 'La actividad propia en linkedin.com se cuenta.',
  selfOff: 'La actividad propia en linkedin.com no se cuenta.',
  change: 'Cambiar',
  changeAbout: 'Cambiar si se cuenta la actividad propia en linkedin.com',
  // InMails
  inmails: 'InMails',
  provisional: 'provisional',
  provisionalAbout: (count, shown) =>
    many(count, {
      one: '1 InMail sigue pendiente: la tasa puede subir.',
      many: `${shown} de InMails siguen pendientes: la tasa puede subir.`,
      other: `${shown} InMails siguen pendientes: la tasa puede subir.`,
    }),
  ripeness: { matured: 'plazo cumplido', early: 'decididos antes', open: 'aún pendientes' },
  // Bars of a metric
  showBars: (metric) => `Mostrar barras de ${metric}`,
  // A period and filters of its own
  own: (metric) => `Periodo y filtros de ${metric}`,
  asPage: 'Como la página',
  asPageOf: (metric) => `${metric}: volver a mostrar como la página`,
  ownChoice: 'Ajustes propios',
  comparedWith: {
    'previous-period': 'frente al periodo anterior',
    'previous-year': 'frente al año anterior',
  },
  ownPeriod: 'Periodo',
  ownGroup: 'Grupo',
  ownPersona: 'Perfil',
  everybody: 'Todas las personas',
  noPersona: 'Sin perfil de comprador',
  severalGroups: (count) =>
    many(count, { one: '1 grupo', many: `${count} de grupos`, other: `${count} grupos` }),
  gone: (id) => `${id} (ya no existe)`,
  // Groups side by side
  removeGroup: (group) => `No comparar ${group}`,
  onlySome: (most) => `Solo se comparan los primeros ${most} grupos.`,
  ownHidden:
    'En paralelo, todas las métricas siguen a la página; los periodos y filtros propios se aplican en las tarjetas.',
  notAdditive: 'La suma de las columnas no da el equipo: quien está en dos grupos cuenta en ambos.',
  table: (title) => `${title}: grupos en paralelo`,
  metric: 'Métrica',
  team: 'Equipo',
  filtered: 'Toda la selección',
  multiples: 'En barras',
  perPerson: 'Promedio por persona',
  total: 'Total',
  ratio: 'Proporción',
  // Kept views
  unread: 'No se pudo leer una vista guardada de estas cifras; se muestran como indica la página.',
};
