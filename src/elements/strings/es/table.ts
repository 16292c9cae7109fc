/** The table of people, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const table: Texts['table'] = {
  people: (count, shown) =>
    many(count, { one: '1 persona', many: `${shown} de personas`, other: `${shown} personas` }),
  peopleOf: (count, shown, all) =>
    many(count, {
      one: `${shown} de 1 persona`,
      many: `${shown} de ${all} de personas`,
      other: `${shown} de ${all} personas`,
    }),
  title: (report, days) => `${report}, ${days}`,
  person: 'Persona',
  region: (title) => `${title}: tabla de personas`,
  filter: 'Filtrar personas',
  filterHint: 'Nombre, correo, rol o cargo',
  noMatch: (text) => `Ningún nombre, correo, rol o cargo contiene «${text}».`,
  noMatchTitle: 'No se encontró a nadie',
  clearFilter: 'Borrar filtro',
  everyone: 'Todos los habilitados',
  everyoneAbout: 'También las personas con acceso que no hicieron nada en estos días.',
  nobody: 'Nadie hizo nada en estos días.',
  nobodyListed: 'No hay nadie en esta lista.',
  showEveryone: 'Mostrar a todos los habilitados',
  more: 'Más columnas',
  moreAbout: 'También las columnas que, de otro modo, solo están en el CSV.',
  // CSV
  download: 'Descargar CSV',
  writing: (percent) => `Escribiendo CSV, ${percent}`,
  cancel: 'Cancelar',
  saved: (people) => `CSV guardado: ${people}`,
  rows: (count, shown) => many(count, { one: '1 fila', many: `${shown} de filas`, other: `${shown} filas` }),
  downloadFailed: 'No se pudo escribir el archivo.',
  printed: (shown, all) => `Se imprimen las primeras ${shown} de ${all} personas. El CSV las contiene todas.`,
  // Footer of the columns
  total: 'Total',
  footers: {
    union: 'sin repetir',
    pooled: 'en conjunto',
    first: 'más antigua',
    last: 'más reciente',
  },
  footersAbout: {
    union: 'Contado una vez entre todas las personas: la suma de la columna no da esta cifra.',
    pooled: 'De todas las personas en conjunto: no es la media de la columna.',
    first: 'La fecha más antigua de la columna.',
    last: 'La fecha más reciente de la columna.',
  },
  // Where the tool is used
  surfaces: 'Interacciones por entorno',
  noSurface: 'Entorno no indicado',
  interactions: (count, shown) =>
    many(count, {
      one: '1 interacción',
      many: `${shown} de interacciones`,
      other: `${shown} interacciones`,
    }),
  otherSurfaces: (count) => many(count, { one: '1 más', many: `${count} más`, other: `${count} más` }),
  // Reasons of an em dash, where the column says more than the state does
  notApplicable: {
    role: 'No se aplica: sin registro en la plataforma',
    title: 'No se aplica: sin registro en la plataforma',
    last_activity: 'Nunca usada',
    idle_days: 'Nunca usada',
  },
  statuses: {
    enabled: 'Habilitado',
    disabled: 'Deshabilitado',
    invited: 'Invitado',
    removed: 'Eliminado',
  },
};
