import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const files: Texts['files'] = {
  // The menu of a card
  more: (title) => `Plus d’options : ${title}`,
  csv: 'Télécharger le CSV',
  png: 'Enregistrer l’image',
  copy: 'Copier les chiffres',
  print: 'Imprimer la page',
  saved: (name) => `Enregistré : ${name}`,
  copied: (count, shown) =>
    many(count, {
      one: `${shown} ligne copiée`,
      many: `${shown} de lignes copiées`,
      other: `${shown} lignes copiées`,
    }),
  failed: 'L’opération a échoué.',
  copyFailed: 'Le navigateur n’autorise pas cette page à copier.',
  // The team
  team: 'Télécharger le CSV de l’équipe',
  teamWriting: (percent) => `Écriture du CSV de l’équipe, ${percent}`,
  teamAsking: 'Récupération de l’équipe',
  cancel: 'Annuler',
  teamSaved: (count, shown) =>
    many(count, {
      one: `CSV de l’équipe enregistré : ${shown} personne`,
      many: `CSV de l’équipe enregistré : ${shown} de personnes`,
      other: `CSV de l’équipe enregistré : ${shown} personnes`,
    }),
  writeFailed: 'Le fichier n’a pas pu être écrit.',
  // Header cells that are no measures
  columns: {
    id: 'ID',
    key: 'Barre',
    start: 'Premier jour',
    end: 'Dernier jour',
    complete: 'Complet',
    metric: 'Indicateur',
    total: 'Total',
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    average: 'Moyenne',
    average_denominator: 'Personnes dans la moyenne',
    stream: 'Type de données',
    narrowed: 'Limité par le persona',
    lacks: 'Absent',
    change: 'Évolution',
    average_change: 'Évolution de la moyenne',
    label: 'Libellé',
    group: 'Groupe',
    group_name: 'Nom du groupe',
    n: 'Personnes comptées (N)',
    switched_off: 'Personnes avec linkedin.com désactivé',
    filters: 'Filtres',
    level: 'Niveau',
    people: 'Personnes',
    share: 'Part',
    part: 'Partie',
    figure: 'Indicateur',
    value: 'Valeur',
    currency: 'Devise',
    per: 'Par',
    as_of: 'État au',
    seat: 'Licence',
    person: 'Personne',
    ssi_total: 'Total SSI',
    ssi_brand: 'SSI : marque',
    ssi_people: 'SSI : personnes',
    ssi_insights: 'SSI : informations',
    ssi_relationships: 'SSI : relations',
  },
  compared: (label) => `Comparaison : ${label}`,
};
