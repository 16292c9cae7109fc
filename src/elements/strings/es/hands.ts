/** What a viewer of a bar card finds on hover, in its panels and in its table, in Spanish. */
import type { Texts } from '../texts.js';

export const hands: Texts['hands'] = {
  close: 'Cerrar',
  // A bar
  incomplete: 'Incompleto',
  open: 'Clic para ver personas',
  peopleOf: (title, days) => `${title}: ${days}`,
  // Explain this number
  about: (title) => `Acerca de ${title}`,
  // The table
  tableCaption: (title, range) => `${title}, ${range}`,
  days: 'Días',
  total: 'Todo el periodo',
  earlier: 'Comparación',
  // The period
  from: 'Desde',
  to: 'Hasta',
  apply: 'Aplicar',
  followPage: 'Como la página',
  bucket: 'Barras',
  compareWith: 'Comparar con',
  compares: {
    'previous-period': 'Periodo anterior',
    'previous-year': 'Año anterior',
    none: 'Nada',
  },
  units: { auto: 'Automático', day: 'Días', week: 'Semanas', month: 'Meses', period: 'Todo el periodo' },
  bounds: (range) => `Datos: ${range}`,
  dateMissing: 'Hay que indicar ambos días.',
  dateOrder: 'El primer día no puede ser posterior al último.',
  dateBounds: (range) => `Los días deben estar dentro de ${range}.`,
};
