import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const filters: Texts['filters'] = {
  title: 'Filtres',
  groups: 'Groupes',
  people: 'Personnes',
  persona: 'Persona',
  chosenCount: (count, shown) =>
    many(count, {
      one: `${shown} sélectionné`,
      many: `${shown} sélectionnés`,
      other: `${shown} sélectionnés`,
    }),
  chosen: 'Filtres sélectionnés',
  clearAll: 'Tout effacer',
  remove: (name) => `Retirer ${name}`,
  removed: (name) => `${name} retiré`,
  cleared: 'Tous les filtres sont effacés',
  more: (count, shown) =>
    many(count, { one: `${shown} de plus`, many: `${shown} de plus`, other: `${shown} de plus` }),
  fewer: 'Moins',
  gone: 'n’existe plus',
  asWas: 'Membres à l’époque',
  // Groups
  searchGroups: 'Rechercher un groupe',
  noGroup: (text) => `Aucun nom de groupe ne contient « ${text} ».`,
  included: (name) => `${name}, inclus`,
  membership: 'Qui appartient à un groupe',
  memberships: { 'as-is': 'Membres actuels', 'as-was': 'Membres à l’époque' },
  membershipsAbout: {
    'as-is': 'Tout ce qu’ont fait les membres actuels, où qu’ils aient été alors.',
    'as-was': 'Ce que les personnes ont fait pendant qu’elles étaient membres.',
  },
  groupsAsOf: (day) => `Groupes au ${day}`,
  manageGroups: 'Gérer les groupes',
  // People
  searchPeople: 'Rechercher des personnes',
  searchPeopleHint: 'Nom, e-mail, rôle ou poste',
  noPerson: (text) => `Aucun nom, e-mail, rôle ou poste ne contient « ${text} ».`,
  nobody: 'Il n’y a personne à sélectionner.',
  found: (count, shown) =>
    many(count, { one: `${shown} personne`, many: `${shown} de personnes`, other: `${shown} personnes` }),
  foundFirst: (shown, all) => `${shown} premières personnes sur ${all}. Saisissez du texte pour affiner.`,
  searching: 'Recherche en cours',
  // Personas
  anyone: 'Tous les personas',
  ownPersonas: 'Les vôtres',
  personaAbout:
    'Limite ce qui vise une personne : consultations, prospects enregistrés, messages, InMails, relations.',
};
