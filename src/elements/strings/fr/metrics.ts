import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const metrics: Texts['metrics'] = {
  // Days
  widened: (counted, asked) => `${counted} (semaines entières ; demandé : ${asked})`,
  asOf: (day) => `Au ${day}`,
  counted: (range) => `Jours comptés : ${range}`,
  noDays: 'Aucun jour compté',
  cut: (day) => `Incomplet : les données s’arrêtent au ${day}`,
  // A tile
  average: 'Moyenne',
  over: (shown) => `N ${shown}`,
  overAbout: (count, shown) =>
    many(count, {
      one: `sur ${shown} personne`,
      many: `sur ${shown} de personnes`,
      other: `sur ${shown} personnes`,
    }),
  activeHolders: (count, shown) =>
    many(count, {
      one: `N ${shown} personne active avec licence`,
      many: `N ${shown} de personnes actives avec licence`,
      other: `N ${shown} personnes actives avec licence`,
    }),
  notNarrowed: 'Non limité par le persona',
  loaded: (title, range, holders) => `${title}, ${range} : ${holders}`,
  // linkedin.com
  optOutMark: 'l’activité linkedin.com peut être désactivée',
  nobodyOff: 'Personne n’a désactivé l’activité linkedin.com.',
  switchedOff: (count, shown) =>
    many(count, {
      one: `${shown} personne a désactivé l’activité linkedin.com ; ces chiffres ne la comptent pas.`,
      many: `${shown} de personnes ont désactivé l’activité linkedin.com ; ces chiffres ne la comptent pas.`,
      other: `${shown} personnes ont désactivé l’activité linkedin.com ; ces chiffres ne la comptent pas.`,
    }),
  selfOn: 'Votre propre activité linkedin.com est comptée.',
  selfOff: 'Votre propre activité linkedin.com n’est pas comptée.',
  change: 'Modifier',
  changeAbout: 'Modifier la prise en compte de votre activité linkedin.com',
  // InMails
  inmails: 'InMails',
  provisional: 'provisoire',
  provisionalAbout: (count, shown) =>
    many(count, {
      one: `${shown} InMail est encore en attente : le taux peut augmenter.`,
      many: `${shown} d’InMails sont encore en attente : le taux peut augmenter.`,
      other: `${shown} InMails sont encore en attente : le taux peut augmenter.`,
    }),
  ripeness: { matured: 'clos', early: 'décidés tôt', open: 'en attente' },
  // Bars of a metric
  showBars: (metric) => `Afficher les barres : ${metric}`,
  // A period and filters of its own
  own: (metric) => `Période et filtres : ${metric}`,
  asPage: 'Comme la page',
  asPageOf: (metric) => `${metric} : à nouveau comme la page`,
  ownChoice: 'Réglages propres',
  comparedWith: {
    'previous-period': 'vs période précédente',
    'previous-year': 'vs année précédente',
  },
  ownPeriod: 'Période',
  ownGroup: 'Groupe',
  ownPersona: 'Persona',
  everybody: 'Tout le monde',
  noPersona: 'Aucun persona',
  severalGroups: (count) =>
    many(count, { one: `${count} groupe`, many: `${count} de groupes`, other: `${count} groupes` }),
  gone: (id) => `${id} (n’existe plus)`,
  // Groups side by side
  removeGroup: (group) => `Ne plus comparer ${group}`,
  onlySome: (most) => `Seuls les ${most} premiers groupes sont comparés.`,
  ownHidden:
    'Côte à côte, chaque indicateur suit la page ; les périodes et filtres propres s’appliquent aux vignettes.',
  notAdditive:
    'La somme des colonnes n’est pas le total de l’équipe : une personne présente dans deux groupes est comptée dans les deux.',
  table: (title) => `${title} : groupes côte à côte`,
  metric: 'Indicateur',
  team: 'Équipe',
  filtered: 'Toute la sélection',
  multiples: 'En barres',
  perPerson: 'Moyenne par personne',
  total: 'Total',
  ratio: 'Taux',
  // Kept views
  unread:
    'Une vue enregistrée de ces chiffres n’a pas pu être lue ; ils sont affichés comme le demande la page.',
};
