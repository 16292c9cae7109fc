/** The bar card, as far as its first picture says it, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const card: Texts['card'] = {
  measure: 'Medida',
  period: 'Periodo',
  ownMark: 'Por separado:',
  people: (count, shown) =>
    many(count, { one: '1 persona', many: `${shown} de personas`, other: `${shown} personas` }),
  through: (day) => `Datos hasta el ${day}`,
  throughAssumed: (day) => `Datos hasta el ${day} (fecha supuesta)`,
  streamThrough: (stream, day) => `${stream}: hasta el ${day}`,
  streamThroughAssumed: (stream, day) => `${stream}: hasta el ${day} (fecha supuesta)`,
  dataFrom: (day) => `Datos desde el ${day}`,
  widenedFrom: (range) => `Semanas completas; solicitado: ${range}`,
  clampedFrom: (range) => `Solicitado: ${range}; los datos terminan antes`,
  widened: (range) => `Semanas completas: ${range}`,
  versus: (range) => `frente a ${range}`,
  versusFigure: (range, figure) => `frente a ${range}: ${figure}`,
  up: (change) => `Aumento de ${change}`,
  down: (change) => `Descenso de ${change}`,
  unchanged: 'Sin cambios',
  points: (difference) => `${difference} puntos`,
  incompleteFirst: (days) => `Primera barra incompleta: ${days}`,
  incompleteLast: (days) => `Última barra incompleta: ${days}`,
  incompleteBoth: (first, last) => `Primera y última barra incompletas: ${first}; ${last}`,
  incompleteOnly: (days) => `Incompleto: ${days}`,
  incompleteSome: (count) =>
    many(count, {
      one: '1 barra está incompleta',
      many: `${count} de barras están incompletas`,
      other: `${count} barras están incompletas`,
    }),
  showTable: 'Mostrar como tabla',
  chart: (title, range) => `${title}, ${range}`,
  chartRole: 'gráfico de barras',
  chartHelp:
    'Las flechas recorren las barras, Inicio y Fin llevan a los extremos e Intro abre las personas de una barra.',
  chartFailed: 'No se pudo dibujar el gráfico. Estas son sus cifras.',
  loaded: (title, range, figure) => `${title}, ${range}: ${figure}`,
  noteFigures: {
    sessionsEstimated: (share) => `Sesiones estimadas: ${share}`,
  },
  notes: {
    sessionsEstimated:
      'Donde no hay inicio de sesión, las sesiones se estiman a partir de la actividad en páginas; no es el número de todos los usuarios.',
  },
};
