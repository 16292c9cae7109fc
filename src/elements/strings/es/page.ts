/** The reporting page and the card that leads to it, in Spanish. */
import type { Texts } from '../texts.js';

export const page: Texts['page'] = {
  title: 'Uso',
  tabs: 'Informes',
  streamsThrough: (streams, day) => `${streams}: hasta el ${day}`,
  noReports: 'No hay ningún informe configurado aquí.',
  emptyTab: 'Esta pestaña no tiene ningún informe aquí.',
  unknownTab: (tab) => `La pestaña «${tab}» no existe aquí, por lo que se abrió la primera.`,
  foreignState: 'La vista guardada se creó con otra versión y no se abrió.',
  brokenState: 'Una parte de la vista guardada no se pudo leer y se omitió.',
};

export const entry: Texts['entry'] = {
  title: 'Uso',
  about:
    'Quién inicia sesión, quién trabaja con la herramienta, en qué se usan los créditos, adónde van las alertas y cómo se usan las licencias.',
  view: 'Ver informe',
};

export const tabs: Texts['tabs'] = {
  'user-metrics': 'Métricas de usuarios',
  'product-metrics': 'Métricas de producto',
  host: 'Métricas de CRM/MAP',
  overview: 'Resumen',
  usage: 'Uso',
  effectiveness: 'Eficacia',
};
