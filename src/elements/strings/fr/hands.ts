import type { Texts } from '../texts.js';

export const hands: Texts['hands'] = {
  close: 'Fermer',
  // A bar
  incomplete: 'Incomplet',
  open: 'Cliquez pour voir les personnes',
  peopleOf: (title, days) => `${title} : ${days}`,
  // Explain this number
  about: (title) => `À propos de « ${title} »`,
  // The table
  tableCaption: (title, range) => `${title}, ${range}`,
  days: 'Jours',
  total: 'Toute la période',
  earlier: 'Comparaison',
  // The period
  from: 'Du',
  to: 'Au',
  apply: 'Appliquer',
  followPage: 'Comme la page',
  bucket: 'Barres',
  compareWith: 'Comparer à',
  compares: {
    'previous-period': 'Période précédente',
    'previous-year': 'Année précédente',
    none: 'Aucune comparaison',
  },
  units: { auto: 'Automatique', day: 'Jours', week: 'Semaines', month: 'Mois', period: 'Toute la période' },
  bounds: (range) => `Données : ${range}`,
  dateMissing: 'Saisissez les deux jours.',
  dateOrder: 'Le premier jour ne doit pas être postérieur au dernier.',
  dateBounds: (range) => `Choisissez des jours de cette période : ${range}.`,
};
