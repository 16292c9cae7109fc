import type { Texts } from '../texts.js';

export const period: Texts['period'] = {
  // The calendar
  calendar: 'Kalender',
  month: 'Monat',
  earlier: 'Vorheriger Monat',
  later: 'Nächster Monat',
  firstDay: (day) => `${day}, erster Tag`,
  lastDay: (day) => `${day}, letzter Tag`,
  onlyDay: (day) => `${day}, erster und letzter Tag`,
  chooseLast: (day) => `Ab ${day}. Jetzt den letzten Tag wählen.`,
  chosen: (range) => `${range} gewählt. Mit „Anwenden“ anzeigen.`,
  calendarFailed: 'Der Kalender konnte nicht geladen werden. Die Tage stattdessen eingeben.',
  // What is said beside the picker
  facts: 'Zu diesem Zeitraum',
  since: (day) => `Daten seit ${day}`,
};
