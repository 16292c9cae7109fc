import type { Texts } from '../texts.js';

export const period: Texts['period'] = {
  // The calendar
  calendar: 'Calendrier',
  month: 'Mois',
  earlier: 'Mois précédent',
  later: 'Mois suivant',
  firstDay: (day) => `${day}, premier jour`,
  lastDay: (day) => `${day}, dernier jour`,
  onlyDay: (day) => `${day}, premier et dernier jour`,
  chooseLast: (day) => `À partir du ${day}. Choisissez maintenant le dernier jour.`,
  chosen: (range) => `${range} : période choisie. Appliquez pour l’afficher.`,
  calendarFailed: 'Le calendrier n’a pas pu être chargé. Saisissez les jours à la place.',
  // What is said beside the picker
  facts: 'À propos de cette période',
  since: (day) => `Données depuis le ${day}`,
};
