import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const seats: Texts['seats'] = {
  title: 'Attribution des licences',
  aboutLabel: 'À propos de l’attribution des licences',
  ofAssigned: 'des licences attribuées',
  ofPurchased: 'des licences achetées',
  target: (share) => `objectif ${share}`,
  available: (count, shown) =>
    many(count, { one: `${shown} disponible`, many: `${shown} disponibles`, other: `${shown} disponibles` }),
  overAssigned: (count, shown) =>
    many(count, { one: `${shown} disponible`, many: `${shown} disponibles`, other: `${shown} disponibles` }),
  pending: (_count, shown) => `${shown} en attente`,
  advice: {
    'assign-seats': (count, shown) =>
      many(count, {
        one: `${shown} licence est achetée mais n’appartient à personne. Attribuez-la.`,
        many: `${shown} de licences sont achetées mais n’appartiennent à personne. Attribuez-les.`,
        other: `${shown} licences sont achetées mais n’appartiennent à personne. Attribuez-les.`,
      }),
    'over-assigned': (count, shown) =>
      many(count, {
        one: `${shown} licence de trop est attribuée par rapport aux achats. Révoquez-la ou achetez-en une.`,
        many: `${shown} de licences de trop sont attribuées par rapport aux achats. Révoquez-en ou achetez-en d’autres.`,
        other: `${shown} licences de trop sont attribuées par rapport aux achats. Révoquez-en ou achetez-en d’autres.`,
      }),
    'resend-invites': (count, shown) =>
      many(count, {
        one: `${shown} invitation attend depuis plus de 7 jours. Renvoyez-la.`,
        many: `${shown} d’invitations attendent depuis plus de 7 jours. Renvoyez-les.`,
        other: `${shown} invitations attendent depuis plus de 7 jours. Renvoyez-les.`,
      }),
  },
  allActivated: 'Toutes les licences attribuées sont activées.',
  notUnderFilters: 'Sans objet avec des filtres : le contrat porte sur toute l’entreprise',
  noContract:
    'Le contrat ne figure pas dans ces données ; les licences achetées et disponibles et le taux d’attribution ne sont donc pas connus.',
  nobodyAssigned: 'Sans objet : aucune licence n’est attribuée',
  noneBought: 'Sans objet : aucune licence n’est achetée',
  noSeat: 'Les accès limités aux rapports ou à l’administration n’occupent pas de licence',
  saved: (count, shown) =>
    many(count, {
      one: `CSV enregistré : ${shown} invitation`,
      many: `CSV enregistré : ${shown} d’invitations`,
      other: `CSV enregistré : ${shown} invitations`,
    }),
  nothing: 'Aucune licence n’est encore connue.',
  waiting: 'Invitations en attente',
  waitingAbout: 'Attribuées et non activées, plus de 7 jours après la dernière invitation',
  person: 'Personne',
  since: 'Attente',
  action: 'Action',
  days: (count, shown) =>
    many(count, { one: `${shown} jour`, many: `${shown} de jours`, other: `${shown} jours` }),
  lastInvited: (day) => `depuis le ${day}`,
  neverInvited: 'Jamais invité',
  resend: 'Renvoyer',
  resendTo: (name) => `Renvoyer l’invitation à ${name}`,
  sending: 'Envoi…',
  sendingTo: (name) => `Envoi… de l’invitation à ${name}`,
  sent: 'Envoyée',
  failed: 'Non envoyée',
  again: 'Réessayer',
  againTo: (name) => `Réessayer d’envoyer l’invitation à ${name}`,
  sentTo: (name) => `Invitation à ${name} envoyée`,
  failedTo: (name) => `L’invitation à ${name} n’a pas pu être envoyée`,
};
