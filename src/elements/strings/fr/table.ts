import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const table: Texts['table'] = {
  people: (count, shown) =>
    many(count, { one: `${shown} personne`, many: `${shown} de personnes`, other: `${shown} personnes` }),
  peopleOf: (count, shown, all) =>
    many(count, {
      one: `${shown} sur ${all} personne`,
      many: `${shown} sur ${all} de personnes`,
      other: `${shown} sur ${all} personnes`,
    }),
  title: (report, days) => `${report}, ${days}`,
  person: 'Personne',
  region: (title) => `${title} : tableau des personnes`,
  filter: 'Filtrer les personnes',
  filterHint: 'Nom, e-mail, rôle ou poste',
  noMatch: (text) => `Aucun nom, e-mail, rôle ou poste ne contient « ${text} ».`,
  noMatchTitle: 'Aucun résultat',
  clearFilter: 'Effacer le filtre',
  everyone: 'Tous les autorisés',
  everyoneAbout: 'Y compris les personnes autorisées qui n’ont rien fait pendant ces jours.',
  nobody: 'Personne n’a rien fait pendant ces jours.',
  nobodyListed: 'Cette liste est vide.',
  showEveryone: 'Afficher tous les autorisés',
  more: 'Plus de colonnes',
  moreAbout: 'Y compris les colonnes qui ne sont sinon que dans le CSV.',
  // CSV
  download: 'Télécharger le CSV',
  writing: (percent) => `Écriture du CSV, ${percent}`,
  cancel: 'Annuler',
  saved: (people) => `CSV enregistré : ${people}`,
  rows: (count, shown) =>
    many(count, { one: `${shown} ligne`, many: `${shown} de lignes`, other: `${shown} lignes` }),
  downloadFailed: 'Le fichier n’a pas pu être écrit.',
  printed: (shown, all) =>
    `Seules les ${shown} premières personnes sur ${all} sont imprimées. Le CSV les contient toutes.`,
  // Footer of the columns
  total: 'Total',
  footers: {
    union: 'unique',
    pooled: 'global',
    first: 'plus ancien',
    last: 'plus récent',
  },
  footersAbout: {
    union: 'Compté une seule fois sur toutes les personnes : ce n’est pas la somme de la colonne.',
    pooled: 'Sur l’ensemble des personnes : ce n’est pas la moyenne de la colonne.',
    first: 'Le plus ancien de la colonne.',
    last: 'Le plus récent de la colonne.',
  },
  // Where the tool is used
  surfaces: 'Interactions par interface',
  noSurface: 'Interface non indiquée',
  interactions: (count, shown) =>
    many(count, {
      one: `${shown} interaction`,
      many: `${shown} d’interactions`,
      other: `${shown} interactions`,
    }),
  otherSurfaces: (count) =>
    many(count, { one: `${count} de plus`, many: `${count} de plus`, other: `${count} de plus` }),
  // Reasons of an em dash, where the column says more than the state does
  notApplicable: {
    role: 'Sans objet : personne non inscrite sur la plateforme',
    title: 'Sans objet : personne non inscrite sur la plateforme',
    last_activity: 'Jamais utilisée',
    idle_days: 'Jamais utilisée',
  },
  statuses: {
    enabled: 'Autorisé',
    disabled: 'Désactivé',
    invited: 'Invité',
    removed: 'Retiré',
  },
};
