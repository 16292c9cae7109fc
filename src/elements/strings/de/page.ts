import type { Texts } from '../texts.js';

export const page: Texts['page'] = {
  title: 'Nutzung',
  tabs: 'Berichte',
  streamsThrough: (streams, day) => `${streams} bis ${day}`,
  noReports: 'Hier ist kein Bericht eingerichtet.',
  emptyTab: 'Dieser Tab hat hier keinen Bericht.',
  unknownTab: (tab) => `Den Tab „${tab}“ gibt es hier nicht, daher ist der erste geöffnet.`,
  foreignState: 'Die gespeicherte Ansicht stammt aus einer anderen Version und wurde nicht geöffnet.',
  brokenState: 'Ein Teil der gespeicherten Ansicht konnte nicht gelesen werden und wurde ausgelassen.',
};

export const entry: Texts['entry'] = {
  title: 'Nutzung',
  about:
    'Wer sich anmeldet, wer mit dem Tool arbeitet, wohin Credits und Benachrichtigungen gehen und wie die Lizenzen genutzt werden.',
  view: 'Bericht anzeigen',
};

export const tabs: Texts['tabs'] = {
  'user-metrics': 'Nutzerkennzahlen',
  'product-metrics': 'Produktkennzahlen',
  host: 'CRM/MAP-Kennzahlen',
  overview: 'Übersicht',
  usage: 'Nutzung',
  effectiveness: 'Wirksamkeit',
};
