import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const idle: Texts['idle'] = {
  neverUsed: (count) =>
    many(count, {
      one: 'personne avec une licence jamais utilisée',
      many: 'de personnes avec une licence jamais utilisée',
      other: 'personnes avec une licence jamais utilisée',
    }),
  ofPeople: (count, shown) =>
    many(count, {
      one: `sur ${shown} personne avec une licence activée`,
      many: `sur ${shown} de personnes avec une licence activée`,
      other: `sur ${shown} personnes avec une licence activée`,
    }),
  idleFor: 'Inactives depuis au moins',
  table: 'Licences inactives par nombre de jours',
  people: 'Personnes',
  seats: 'Licences',
  costPer: { month: 'Coût par mois', year: 'Coût par an', none: 'Coût' },
  days: (count, shown) =>
    many(count, { one: `${shown} jour`, many: `${shown} de jours`, other: `${shown} jours` }),
  ownDays: 'Nombre de jours au choix',
  own: 'Au choix',
  daysUnit: (count) => many(count, { one: 'jour', other: 'jours' }),
  ownWrong: (most) => `Saisissez un nombre entier de 1 à ${most}.`,
  show: (count, shown, what) =>
    many(count, {
      one: `${shown} personne : ${what}. Afficher qui`,
      many: `${shown} de personnes : ${what}. Afficher qui`,
      other: `${shown} personnes : ${what}. Afficher qui`,
    }),
  never: 'licence jamais utilisée',
  neverTitle: 'Licence jamais utilisée',
  atLeast: (count, shown) =>
    many(count, {
      one: `licence inactive depuis au moins ${shown} jour`,
      many: `licence inactive depuis au moins ${shown} de jours`,
      other: `licence inactive depuis au moins ${shown} jours`,
    }),
  atLeastTitle: (count, shown) =>
    many(count, {
      one: `Licence inactive depuis au moins ${shown} jour`,
      many: `Licence inactive depuis au moins ${shown} de jours`,
      other: `Licence inactive depuis au moins ${shown} jours`,
    }),
  evidence:
    'Une licence est utilisée lorsque la personne s’en sert : connexions, recherches, consultations, enregistrements, messages, InMails, etc., et pas seulement les connexions. L’activité linkedin.com désactivée par une personne n’est pas prise en compte.',
  included: 'Une licence jamais utilisée compte dès qu’elle est activée depuis autant de jours.',
  noCost:
    'Le coût d’une licence ne figure pas dans ces données ; le coût des licences inactives n’est donc pas connu.',
  nothing: 'Aucune licence n’est encore activée.',
  earlier: 'dernier jour commun aux licences et à l’activité',
  loaded: (never, day) => `Utilisation des licences au ${day} : ${never}`,
};
