/** What a viewer of a bar card finds on hover, in its panels and in its table, in Brazilian Portuguese. */
import type { Texts } from '../texts.js';

export const hands: Texts['hands'] = {
  close: 'Fechar',
  // A bar
  incomplete: 'Incompleto',
  open: 'Clique para ver as pessoas',
  peopleOf: (title, days) => `${title}: ${days}`,
  // Explain this number
  about: (title) => `Sobre ${title}`,
  // The table
  tableCaption: (title, range) => `${title}, ${range}`,
  days: 'Dias',
  total: 'Todo o período',
  earlier: 'Comparação',
  // The period
  from: 'De',
  to: 'Até',
  apply: 'Aplicar',
  followPage: 'Como na página',
  bucket: 'Barras',
  compareWith: 'Comparar com',
  compares: {
    'previous-period': 'Período anterior',
    'previous-year': 'Ano anterior',
    none: 'Nada',
  },
  units: { auto: 'Automático', day: 'Dias', week: 'Semanas', month: 'Meses', period: 'Todo o período' },
  bounds: (range) => `Dados: ${range}`,
  dateMissing: 'Informe os dois dias.',
  dateOrder: 'O primeiro dia não pode ser posterior ao último.',
  dateBounds: (range) => `Escolha dias dentro de ${range}.`,
};
