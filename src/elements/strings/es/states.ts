/** What is said where there is no figure, and why, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const errors: Texts['errors'] = {
  'query-invalid': 'La fuente de este informe no entiende lo que se le pidió.',
  'period-invalid': 'Estos días no forman un periodo: el primero no puede ser posterior al último.',
  'period-too-old': 'Este periodo empieza más de dos años antes del final de los datos.',
  'no-data-through': 'Todavía no hay actividad.',
  'unknown-report': 'Este informe no existe aquí.',
  'unknown-measure': 'Esta medida no existe aquí.',
  'unknown-group': 'Un grupo seleccionado ya no existe.',
  'unknown-person': 'Una persona seleccionada ya no existe.',
  'unknown-persona': 'El perfil de comprador seleccionado ya no existe.',
  'unknown-zone': 'Esta zona horaria no se conoce.',
  'not-supported': 'La fuente de este informe no puede responder a esto.',
  'catalogue-invalid': 'Este informe está mal configurado.',
  'dataset-unreadable': 'No se pudieron leer los datos.',
  unauthorized: 'La sesión ha finalizado. Hay que volver a iniciarla.',
  forbidden: 'Este acceso no incluye los informes de uso.',
  'not-found': 'No se encontró la fuente de este informe.',
  'rate-limited': 'Demasiadas consultas a la vez. Se puede reintentar en un momento.',
  timeout: 'La respuesta tardó demasiado.',
  network: 'No hay conexión con los datos.',
  'server-error': 'Se produjo un error en la fuente de este informe.',
  'bad-answer': 'La fuente de este informe envió algo que no es una respuesta.',
  'no-provider': 'Este informe no está conectado a ningún dato.',
};

export const states: Texts['states'] = {
  waiting: 'Cargando',
  unknownError: 'No se pudo cargar este informe.',
  periodUnknown: 'Este periodo no se conoce.',
  noReport: 'No se ha elegido ningún informe para este lugar.',
  otherShape: 'Este informe no se puede mostrar de esta forma.',
  failedTitle: 'No se pudo cargar',
  retry: 'Reintentar',
  requestId: (id) => `Solicitud ${id}`,
  retryAfter: (seconds) =>
    many(seconds, {
      one: 'Se puede reintentar en 1 segundo.',
      many: `Se puede reintentar en ${seconds} de segundos.`,
      other: `Se puede reintentar en ${seconds} segundos.`,
    }),
  keptPicture: 'Estas cifras son anteriores.',
  noAccessTitle: 'Sin acceso',
  noAccess: 'Los informes de uso son para administradores, que también pueden dar acceso.',
  contact: 'Solicitar acceso',
  emptyTitle: 'Todavía no hay nada',
  empty: 'No hubo actividad en estos días.',
  emptyFiltered: 'No hubo actividad en estos días con los filtros seleccionados.',
  longerPeriod: 'Mostrar los últimos 365 días',
  usualPeriod: 'Mostrar los últimos 30 días',
  pagePeriod: 'Volver al periodo de la página',
  lackingTitle: 'No está en estos datos',
  lacking: (tables) => `En este conjunto de datos no hay ${tables}.`,
};

export const lacks: Texts['lacks'] = {
  logins: 'inicios de sesión',
  sessions: 'inicios de sesión ni actividad en páginas',
  activity: 'actividad de este producto',
  credits: 'registro de créditos',
  alerts: 'alertas',
  inmails: 'InMails',
  connections: 'conexiones',
  seats: 'licencias (seats.csv)',
  snapshots: 'instantáneas (snapshots.csv)',
  coachActions: 'acciones sugeridas (coachActions)',
  seatsPurchased: 'licencias compradas (seatsPurchased)',
};

export const values: Texts['values'] = {
  missing: 'Sin datos',
  'not-applicable': 'No se aplica',
  concealed: 'Oculto',
};

export const warnings: Texts['warnings'] = {
  'stream-late': (stream, days = 0) =>
    days > 0
      ? many(days, {
          one: `${stream}: datos con 1 día de retraso.`,
          many: `${stream}: datos con ${days} de días de retraso.`,
          other: `${stream}: datos con ${days} días de retraso.`,
        })
      : `${stream}: datos con retraso.`,
  'data-through-assumed': () =>
    'El último día de los datos es una suposición: nadie lo indicó, por lo que su barra puede estar incompleta.',
  'rows-refused': (count) =>
    many(count, {
      one: 'Se rechazó 1 fila de los datos.',
      many: `Se rechazaron ${count} de filas de los datos.`,
      other: `Se rechazaron ${count} filas de los datos.`,
    }),
  'files-refused': (count) =>
    many(count, {
      one: 'No se pudo leer hasta el final 1 archivo de los datos.',
      many: `No se pudieron leer hasta el final ${count} de archivos de los datos.`,
      other: `No se pudieron leer hasta el final ${count} archivos de los datos.`,
    }),
  'decisions-ignored': (count) =>
    many(count, {
      one: 'Se ignoró 1 decisión sobre un InMail.',
      many: `Se ignoraron ${count} de decisiones sobre InMails.`,
      other: `Se ignoraron ${count} decisiones sobre InMails.`,
    }),
  'period-after-data': () => 'Este periodo empieza después del final de los datos.',
  'no-comparison': () => 'Sin comparación: empezaría más de dos años antes del final de los datos.',
  'not-narrowed': (measures) => `Sin limitar por el perfil de comprador: ${measures}.`,
  'not-additive': () => 'La suma de los grupos en paralelo no da el equipo.',
};
