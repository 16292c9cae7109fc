import type { Texts } from '../texts.js';

export const page: Texts['page'] = {
  title: 'Utilisation',
  tabs: 'Rapports',
  streamsThrough: (streams, day) => `${streams} jusqu’au ${day}`,
  noReports: 'Aucun rapport n’est configuré ici.',
  emptyTab: 'Cet onglet ne contient aucun rapport ici.',
  unknownTab: (tab) => `Il n’y a pas d’onglet « ${tab} » ici ; le premier est donc ouvert.`,
  foreignState: 'La vue enregistrée provient d’une autre version et n’a pas été ouverte.',
  brokenState: 'Une partie de la vue enregistrée n’a pas pu être lue et a été ignorée.',
};

export const entry: Texts['entry'] = {
  title: 'Utilisation',
  about:
    'Qui se connecte, qui travaille avec l’outil, où vont les crédits et les alertes, et comment les licences sont utilisées.',
  view: 'Voir le rapport',
};

export const tabs: Texts['tabs'] = {
  'user-metrics': 'Indicateurs utilisateurs',
  'product-metrics': 'Indicateurs produit',
  host: 'Indicateurs CRM/MAP',
  overview: 'Vue d’ensemble',
  usage: 'Utilisation',
  effectiveness: 'Efficacité',
};
