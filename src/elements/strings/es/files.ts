/** Files, pictures and paper, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const files: Texts['files'] = {
  // The menu of a card
  more: (title) => `Más opciones de ${title}`,
  csv: 'Descargar CSV',
  png: 'Guardar como imagen',
  copy: 'Copiar cifras',
  print: 'Imprimir página',
  saved: (name) => `Guardado: ${name}`,
  copied: (count, shown) =>
    many(count, {
      one: '1 fila copiada',
      many: `${shown} de filas copiadas`,
      other: `${shown} filas copiadas`,
    }),
  failed: 'No se pudo completar la acción.',
  copyFailed: 'El navegador no permite copiar desde esta página.',
  // The team
  team: 'Descargar CSV del equipo',
  teamWriting: (percent) => `Escribiendo CSV del equipo, ${percent}`,
  teamAsking: 'Obteniendo el equipo',
  cancel: 'Cancelar',
  teamSaved: (count, shown) =>
    many(count, {
      one: 'CSV del equipo guardado: 1 persona',
      many: `CSV del equipo guardado: ${shown} de personas`,
      other: `CSV del equipo guardado: ${shown} personas`,
    }),
  writeFailed: 'No se pudo escribir el archivo.',
  // Header cells that are no measures
  columns: {
    id: 'ID',
    key: 'Barra',
    start: 'Primer día',
    end: 'Último día',
    complete: 'Completo',
    metric: 'Métrica',
    total: 'Total',
    numerator: 'Numerador',
    denominator: 'Denominador',
    average: 'Promedio',
    average_denominator: 'Personas en el promedio',
    stream: 'Tipo de datos',
    narrowed: 'Limitado por el perfil de comprador',
    lacks: 'Faltan',
    change: 'Variación',
    average_change: 'Variación del promedio',
    label: 'Etiqueta',
    group: 'Grupo',
    group_name: 'Nombre del grupo',
    n: 'Personas contadas (N)',
    switched_off: 'Personas con linkedin.com desactivado',
    filters: 'Filtros',
    level: 'Nivel',
    people: 'Personas',
    share: 'Proporción',
    part: 'Parte',
    figure: 'Cifra',
    value: 'Valor',
    currency: 'Moneda',
    per: 'Por',
    as_of: 'Fecha de referencia',
    seat: 'Licencia',
    person: 'Persona',
    ssi_total: 'SSI: total',
    ssi_brand: 'SSI: marca',
    ssi_people: 'SSI: personas',
    ssi_insights: 'SSI: información',
    ssi_relationships: 'SSI: relaciones',
  },
  compared: (label) => `Comparación: ${label}`,
};
