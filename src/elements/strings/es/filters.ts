/** The filters of a page, in Spanish. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const filters: Texts['filters'] = {
  title: 'Filtros',
  groups: 'Grupos',
  people: 'Personas',
  persona: 'Perfil de comprador',
  chosenCount: (count, shown) =>
    many(count, {
      one: '1 selección',
      many: `${shown} de selecciones`,
      other: `${shown} selecciones`,
    }),
  chosen: 'Filtros seleccionados',
  clearAll: 'Borrar todo',
  remove: (name) => `Quitar ${name}`,
  removed: (name) => `Se quitó ${name}`,
  cleared: 'Se borraron todos los filtros',
  more: (count, shown) => many(count, { one: '1 más', many: `${shown} más`, other: `${shown} más` }),
  fewer: 'Menos',
  gone: 'ya no existe',
  asWas: 'Miembros de entonces',
  // Groups
  searchGroups: 'Buscar un grupo',
  noGroup: (text) => `Ningún nombre de grupo contiene «${text}».`,
  included: (name) => `${name}, incluido`,
  membership: 'Quién pertenece a un grupo',
  memberships: { 'as-is': 'Miembros actuales', 'as-was': 'Miembros de entonces' },
  membershipsAbout: {
    'as-is': 'Todo lo que hicieron los miembros actuales, dondequiera que estuvieran entonces.',
    'as-was': 'Lo que hicieron las personas mientras eran miembros.',
  },
  groupsAsOf: (day) => `Grupos al ${day}`,
  manageGroups: 'Gestionar grupos',
  // People
  searchPeople: 'Buscar personas',
  searchPeopleHint: 'Nombre, correo, rol o cargo',
  noPerson: (text) => `Ningún nombre, correo, rol o cargo contiene «${text}».`,
  nobody: 'No hay nadie que seleccionar.',
  found: (count, shown) =>
    many(count, { one: '1 persona', many: `${shown} de personas`, other: `${shown} personas` }),
  foundFirst: (shown, all) => `Primeras ${shown} de ${all} personas. Escribir para acotar.`,
  searching: 'Buscando',
  // Personas
  anyone: 'Cualquier perfil',
  ownPersonas: 'Propios',
  personaAbout:
    'Limita lo que se hizo con una persona: vistas, posibles clientes guardados, mensajes, InMails, conexiones.',
};
