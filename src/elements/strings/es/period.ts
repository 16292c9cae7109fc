/** The period of a page, and the calendar in which days are picked, in Spanish. */
import type { Texts } from '../texts.js';

export const period: Texts['period'] = {
  // The calendar
  calendar: 'Calendario',
  month: 'Mes',
  earlier: 'Mes anterior',
  later: 'Mes siguiente',
  firstDay: (day) => `${day}, primer día`,
  lastDay: (day) => `${day}, último día`,
  onlyDay: (day) => `${day}, primer y último día`,
  chooseLast: (day) => `Desde el ${day}. Falta elegir el último día.`,
  chosen: (range) => `Selección: ${range}. Aplicar para mostrarla.`,
  calendarFailed: 'No se pudo cargar el calendario. Los días se pueden escribir.',
  // What is said beside the picker
  facts: 'Acerca de este periodo',
  since: (day) => `Datos desde el ${day}`,
};
