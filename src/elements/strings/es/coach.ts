/** Coach levels, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const coach: Texts['coach'] = {
  people: (count, shown) =>
    many(count, {
      one: '1 persona contada',
      many: `${shown} de personas contadas`,
      other: `${shown} personas contadas`,
    }),
  actions: (count, shown) =>
    many(count, {
      one: '1 acción sugerida',
      many: `${shown} de acciones sugeridas`,
      other: `${shown} acciones sugeridas`,
    }),
  peopleCounted: (count) =>
    many(count, { one: 'persona contada', many: 'de personas contadas', other: 'personas contadas' }),
  levels: (whose) => `Niveles de ${whose}`,
  everybody: 'todas las personas contadas',
  peopleOf: (count) => many(count, { one: ' persona', many: ' de personas', other: ' personas' }),
  open: 'Mostrar personas',
  nobody: 'Nadie tenía una licencia con la incorporación completada ese día.',
  nobodyHere: 'Nadie',
  notAdditive: 'La suma de los grupos no da el equipo: quien está en dos grupos cuenta en ambos.',
  onlyFirst: (most) => `Solo se muestran los primeros ${most} grupos.`,
  gone: (id) => `${id} (ya no existe)`,
  loaded: (people, day) => `Niveles de Coach, ${people} al ${day}`,
  note: 'Personas que tenían ese día una licencia con la incorporación completada. Cada acción sugerida cuenta una vez y solo si se realizó mientras la persona tenía una licencia.',
};
