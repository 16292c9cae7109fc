import type { Texts } from '../texts.js';

export const frame: Texts['frame'] = {
  title: 'Rapports d’utilisation',
  expand: 'Utiliser toute la fenêtre',
  collapse: 'Revenir à la page',
  shown: (title) => `${title} chargé`,
  failed: 'La page qui affiche ce rapport n’a pas répondu.',
  refusedTitle: 'Non autorisé sur cette page',
  refused: (origin) =>
    `Le serveur du rapport ne compte pas ${origin} parmi les pages autorisées à l’afficher.`,
  otherVersion: 'Le serveur du rapport et cette page ont des versions qui ne se comprennent pas.',
  noSource:
    'Le rapport ne peut pas interroger son propre serveur ici, et cette page ne lui fournit aucune donnée.',
  badAddress: 'L’adresse du rapport est inutilisable.',
};
