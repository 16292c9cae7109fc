/** The period of a page, and the calendar in which days are picked, in Brazilian Portuguese. */
import type { Texts } from '../texts.js';

export const period: Texts['period'] = {
  // The calendar
  calendar: 'Calendário',
  month: 'Mês',
  earlier: 'Mês anterior',
  later: 'Próximo mês',
  firstDay: (day) => `${day}, primeiro dia`,
  lastDay: (day) => `${day}, último dia`,
  onlyDay: (day) => `${day}, primeiro e último dia`,
  chooseLast: (day) => `A partir de ${day}. Agora escolha o último dia.`,
  chosen: (range) => `Seleção: ${range}. Aplique para mostrar.`,
  calendarFailed: 'Não foi possível carregar o calendário. Digite os dias.',
  // What is said beside the picker
  facts: 'Sobre este período',
  since: (day) => `Dados desde ${day}`,
};
