import type { Texts } from '../texts.js';

export const frame: Texts['frame'] = {
  title: 'Informes de uso',
  expand: 'Usar toda la ventana',
  collapse: 'Volver a la página',
  shown: (title) => `${title}: cargado`,
  failed: 'La página que muestra este informe no ha respondido.',
  refusedTitle: 'No permitido en esta página',
  refused: (origin) => `El servidor del informe no incluye ${origin} entre las páginas que pueden mostrarlo.`,
  otherVersion: 'El servidor del informe y esta página tienen versiones que no se entienden.',
  noSource: 'El informe no puede consultar aquí a su propio servidor, y esta página no le da datos.',
  badAddress: 'La dirección del informe no se puede usar.',
};
