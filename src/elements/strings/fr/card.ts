import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const card: Texts['card'] = {
  measure: 'Indicateur',
  period: 'Période',
  ownMark: 'Choix propre :',
  people: (count, shown) =>
    many(count, { one: `${shown} personne`, many: `${shown} de personnes`, other: `${shown} personnes` }),
  through: (day) => `Données jusqu’au ${day}`,
  throughAssumed: (day) => `Données jusqu’au ${day} (supposé)`,
  streamThrough: (stream, day) => `${stream} jusqu’au ${day}`,
  streamThroughAssumed: (stream, day) => `${stream} jusqu’au ${day} (supposé)`,
  dataFrom: (day) => `Données à partir du ${day}`,
  widenedFrom: (range) => `Semaines entières ; demandé : ${range}`,
  clampedFrom: (range) => `Demandé : ${range} ; les données s’arrêtent avant`,
  widened: (range) => `Semaines entières : ${range}`,
  versus: (range) => `vs ${range}`,
  versusFigure: (range, figure) => `vs ${range} : ${figure}`,
  up: (change) => `Hausse de ${change}`,
  down: (change) => `Baisse de ${change}`,
  unchanged: 'Inchangé',
  points: (difference) => `${difference} pt`,
  incompleteFirst: (days) => `Première barre incomplète : ${days}`,
  incompleteLast: (days) => `Dernière barre incomplète : ${days}`,
  incompleteBoth: (first, last) => `Première et dernière barres incomplètes : ${first} ; ${last}`,
  incompleteOnly: (days) => `Incomplet : ${days}`,
  incompleteSome: (count) =>
    many(count, {
      one: `${count} barre est incomplète`,
      many: `${count} de barres sont incomplètes`,
      other: `${count} barres sont incomplètes`,
    }),
  showTable: 'Afficher le tableau',
  chart: (title, range) => `${title}, ${range}`,
  chartRole: 'graphique à barres',
  chartHelp:
    'Les flèches parcourent les barres, Début et Fin mènent aux extrémités, Entrée ouvre les personnes d’une barre.',
  chartFailed: 'Le graphique n’a pas pu être affiché. Voici ses chiffres.',
  loaded: (title, range, figure) => `${title}, ${range} : ${figure}`,
  noteFigures: {
    sessionsEstimated: (share) => `${share} des sessions sont estimées`,
  },
  notes: {
    sessionsEstimated:
      'En l’absence de connexion, les sessions sont estimées à partir de l’activité sur les pages ; ce n’est pas le nombre de tous les utilisateurs.',
  },
};
