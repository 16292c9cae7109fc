import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const seats: Texts['seats'] = {
  title: 'Lizenzvergabe',
  aboutLabel: 'Info zur Lizenzvergabe',
  ofAssigned: 'der zugewiesenen Lizenzen',
  ofPurchased: 'der gekauften Lizenzen',
  target: (share) => `Ziel ${share}`,
  available: (count, shown) => many(count, { one: '1 verfügbar', other: `${shown} verfügbar` }),
  overAssigned: (_count, shown) => `${shown} verfügbar`,
  pending: (count, shown) => many(count, { one: '1 ausstehend', other: `${shown} ausstehend` }),
  advice: {
    'assign-seats': (count, shown) =>
      many(count, {
        one: '1 Lizenz ist gekauft und gehört niemandem. Zeit, sie zuzuweisen.',
        other: `${shown} Lizenzen sind gekauft und gehören niemandem. Zeit, sie zuzuweisen.`,
      }),
    'over-assigned': (count, shown) =>
      many(count, {
        one: '1 Lizenz mehr ist zugewiesen als gekauft. Eine widerrufen oder nachkaufen.',
        other: `${shown} Lizenzen mehr sind zugewiesen als gekauft. Einige widerrufen oder nachkaufen.`,
      }),
    'resend-invites': (count, shown) =>
      many(count, {
        one: '1 Einladung wartet seit mehr als 7 Tagen. Erneut senden.',
        other: `${shown} Einladungen warten seit mehr als 7 Tagen. Erneut senden.`,
      }),
  },
  allActivated: 'Alle zugewiesenen Lizenzen sind aktiviert.',
  notUnderFilters: 'Mit Filtern nicht anwendbar: Der Vertrag gilt für das ganze Unternehmen',
  noContract:
    'Der Vertrag ist nicht in diesen Daten; daher sind gekaufte und verfügbare Lizenzen und die Zuweisungsquote nicht bekannt.',
  nobodyAssigned: 'Nicht anwendbar: Es ist keine Lizenz zugewiesen',
  noneBought: 'Nicht anwendbar: Es ist keine Lizenz gekauft',
  noSeat: 'Personen mit reinem Berichts- oder Adminzugang belegen keine Lizenz',
  saved: (count, shown) =>
    many(count, { one: 'CSV gespeichert: 1 Einladung', other: `CSV gespeichert: ${shown} Einladungen` }),
  nothing: 'Noch sind keine Lizenzen bekannt.',
  waiting: 'Wartende Einladungen',
  waitingAbout: 'Zugewiesen und nicht aktiviert, mehr als 7 Tage nach der letzten Einladung',
  person: 'Person',
  since: 'Wartet',
  action: 'Aktion',
  days: (count, shown) => many(count, { one: '1 Tag', other: `${shown} Tage` }),
  lastInvited: (day) => `seit ${day}`,
  neverInvited: 'Nie eingeladen',
  resend: 'Erneut senden',
  resendTo: (name) => `Einladung erneut senden an ${name}`,
  sending: 'Wird gesendet…',
  sendingTo: (name) => `Wird gesendet… Einladung an ${name}`,
  sent: 'Gesendet',
  failed: 'Nicht gesendet',
  again: 'Erneut versuchen',
  againTo: (name) => `Erneut versuchen, die Einladung an ${name} zu senden`,
  sentTo: (name) => `Einladung an ${name} gesendet`,
  failedTo: (name) => `Einladung an ${name} konnte nicht gesendet werden`,
};
