import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const errors: Texts['errors'] = {
  'query-invalid': 'La source de ce rapport ne comprend pas la demande.',
  'period-invalid':
    'Ces jours ne forment pas une période : le premier ne doit pas être postérieur au dernier.',
  'period-too-old': 'Cette période commence plus de deux ans avant la fin des données.',
  'no-data-through': 'Il n’y a encore aucune activité.',
  'unknown-report': 'Ce rapport n’existe pas ici.',
  'unknown-measure': 'Cet indicateur n’existe pas ici.',
  'unknown-group': 'Un groupe sélectionné n’existe plus.',
  'unknown-person': 'Une personne sélectionnée n’existe plus.',
  'unknown-persona': 'Le persona sélectionné n’existe plus.',
  'unknown-zone': 'Ce fuseau horaire n’est pas connu.',
  'not-supported': 'La source de ce rapport ne peut pas répondre à cette demande.',
  'catalogue-invalid': 'Ce rapport est mal configuré.',
  'dataset-unreadable': 'Les données n’ont pas pu être lues.',
  unauthorized: 'Votre session a expiré. Reconnectez-vous.',
  forbidden: 'Vous n’avez pas accès aux rapports d’utilisation.',
  'not-found': 'La source de ce rapport est introuvable.',
  'rate-limited': 'Trop de demandes à la fois. Réessayez dans un instant.',
  timeout: 'La réponse a été trop longue à venir.',
  network: 'La connexion aux données est impossible.',
  'server-error': 'Une erreur s’est produite à la source de ce rapport.',
  'bad-answer': 'La source de ce rapport n’a pas envoyé une réponse valide.',
  'no-provider': 'Ce rapport n’est relié à aucune donnée.',
};

export const states: Texts['states'] = {
  waiting: 'Chargement',
  unknownError: 'Ce rapport n’a pas pu être chargé.',
  periodUnknown: 'Cette période n’est pas connue.',
  noReport: 'Aucun rapport n’a été choisi pour cet emplacement.',
  otherShape: 'Ce rapport ne peut pas être affiché sous cette forme.',
  failedTitle: 'Échec du chargement',
  retry: 'Réessayer',
  requestId: (id) => `Demande ${id}`,
  retryAfter: (seconds) =>
    many(seconds, {
      one: `Réessayez dans ${seconds} seconde.`,
      many: `Réessayez dans ${seconds} de secondes.`,
      other: `Réessayez dans ${seconds} secondes.`,
    }),
  keptPicture: 'Ces chiffres sont antérieurs.',
  noAccessTitle: 'Accès refusé',
  noAccess: 'Les rapports d’utilisation sont réservés aux administrateurs. Demandez l’accès au vôtre.',
  contact: 'Demander l’accès',
  emptyTitle: 'Rien pour le moment',
  empty: 'Il ne s’est rien passé pendant ces jours.',
  emptyFiltered: 'Il ne s’est rien passé pendant ces jours avec les filtres sélectionnés.',
  longerPeriod: 'Afficher les 365 derniers jours',
  usualPeriod: 'Afficher les 30 derniers jours',
  pagePeriod: 'Revenir à la période de la page',
  lackingTitle: 'Absent de ces données',
  lacking: (tables) => `Absent de ces données : ${tables}.`,
};

export const lacks: Texts['lacks'] = {
  logins: 'connexions',
  sessions: 'connexions et activité sur les pages',
  activity: 'activité de ce produit',
  credits: 'opérations de crédit',
  alerts: 'alertes',
  inmails: 'InMails',
  connections: 'relations',
  seats: 'licences (seats.csv)',
  snapshots: 'instantanés (snapshots.csv)',
  coachActions: 'actions suggérées (coachActions)',
  seatsPurchased: 'licences achetées (seatsPurchased)',
};

export const values: Texts['values'] = {
  missing: 'Aucune donnée',
  'not-applicable': 'Sans objet',
  concealed: 'Masqué',
};

export const warnings: Texts['warnings'] = {
  'stream-late': (stream, days = 0) =>
    days > 0
      ? many(days, {
          one: `${stream} : données en retard de ${days} jour.`,
          many: `${stream} : données en retard de ${days} de jours.`,
          other: `${stream} : données en retard de ${days} jours.`,
        })
      : `${stream} : données en retard.`,
  'data-through-assumed': () =>
    'Le dernier jour des données est supposé, car il n’est pas indiqué ; sa barre peut donc être incomplète.',
  'rows-refused': (count) =>
    many(count, {
      one: `${count} ligne des données a été refusée.`,
      many: `${count} de lignes des données ont été refusées.`,
      other: `${count} lignes des données ont été refusées.`,
    }),
  'files-refused': (count) =>
    many(count, {
      one: `${count} fichier de données n’a pas pu être lu jusqu’au bout.`,
      many: `${count} de fichiers de données n’ont pas pu être lus jusqu’au bout.`,
      other: `${count} fichiers de données n’ont pas pu être lus jusqu’au bout.`,
    }),
  'decisions-ignored': (count) =>
    many(count, {
      one: `${count} décision sur un InMail a été ignorée.`,
      many: `${count} de décisions sur des InMails ont été ignorées.`,
      other: `${count} décisions sur des InMails ont été ignorées.`,
    }),
  'period-after-data': () => 'Cette période commence après la fin des données.',
  'no-comparison': () => 'Aucune comparaison : elle commencerait plus de deux ans avant la fin des données.',
  'not-narrowed': (measures) => `Non limité par le persona : ${measures}.`,
  'not-additive': () => 'Côte à côte, la somme des groupes n’est pas le total de l’équipe.',
};
