import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('fr');

export const explain: Texts['explain'] = {
  labels: {
    formula: 'Formule',
    rows: 'Ce qui compte',
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    of: 'Départ',
    less: 'À déduire',
    average: 'Moyenne',
    adding: 'Addition',
    reason: 'Pourquoi aucun chiffre',
    days: 'Jours',
    compared: 'Comparé à',
    asOf: 'État au',
    through: 'Données',
    zone: 'Fuseau horaire',
    filters: 'Filtres',
    persona: 'Persona',
    people: 'Personnes',
    lacks: 'Absent des données',
    left: 'Laissé de côté',
    note: 'Remarque',
  },
  part: (label, value) => `${label} (${value})`,
  partMade: (label, made) => `${label} : ${made}`,
  divided: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
  subtracted: (of, less) => `${of} − ${less}`,

  // Formulas, by verb
  sum: {
    quantity: 'Leurs quantités, additionnées ; une ligne sans quantité vaut 1.',
    credits: 'Leurs crédits, additionnés ; les remboursements sont négatifs.',
    rows: 'Leur nombre.',
  },
  sessions: 'Leur nombre ; chacune compte le jour où elle commence.',
  distinct: {
    person: 'Personnes différentes parmi elles, chacune une fois.',
    account: 'Comptes différents parmi elles, chacun une fois. Un compte vide ne compte pas.',
    target: 'Personnes ciblées différentes parmi elles, chacune une fois.',
    ref: 'Alertes différentes parmi elles, chacune une fois.',
  },
  userDays: 'Paires différentes d’une personne et d’un jour parmi elles.',
  first: 'La plus ancienne d’entre elles.',
  last: 'La plus récente d’entre elles.',
  lastUpTo: 'La plus récente d’entre elles jusqu’à la fin de ces jours ; elle peut leur être antérieure.',
  channels:
    'Canaux auxquels la personne est abonnée le dernier de ces jours ; à défaut, ceux des alertes envoyées pendant ces jours.',
  latest: {
    connections: 'Le dernier nombre connu de relations de chaque personne, additionné.',
    leads_saved: 'Le dernier nombre connu de prospects enregistrés de chaque personne, additionné.',
    accounts_saved: 'Le dernier nombre connu de comptes enregistrés de chaque personne, additionné.',
  },
  cohort: {
    sent: 'InMails envoyés pendant ces jours ; un InMail envoyé deux fois compte une fois.',
    accepted:
      'InMails envoyés pendant ces jours et ayant reçu un « oui » ou un « peut-être » dans les 30 × 24 heures. Une simple réponse ne suffit pas ; un « non » ultérieur n’annule rien.',
    open: 'InMails envoyés pendant ces jours, datant de moins de 30 × 24 heures et sans décision.',
    matured: 'InMails envoyés pendant ces jours, au moins 30 × 24 heures avant la fin des données.',
    'accepted-matured':
      'InMails envoyés pendant ces jours, au moins 30 × 24 heures avant la fin des données, et ayant reçu un « oui » ou un « peut-être » dans les 30 × 24 heures.',
  },
  enabled: 'Personnes dont l’accès est autorisé à la fin du dernier de ces jours.',
  active:
    'Personnes différentes ayant au moins une action personnelle un jour où elles avaient une licence en service.',
  purchased: 'Les licences du contrat en vigueur ce jour-là.',
  seats: {
    assigned: 'Licences de membres de l’équipe, avec invitation à cette date et non révoquées.',
    activated: 'Licences attribuées dont l’invitation a été acceptée à cette date.',
  },
  coach: {
    all: 'Actions suggérées différentes qu’une personne a réalisées jusqu’à la fin de ces jours.',
    beginner: 'Personnes n’ayant réalisé aucune des actions suggérées.',
    intermediate: 'Personnes ayant réalisé au plus un tiers des actions suggérées.',
    proficient: 'Personnes ayant réalisé plus d’un tiers et au plus deux tiers des actions suggérées.',
    advanced: 'Personnes ayant réalisé plus de deux tiers des actions suggérées, mais pas toutes.',
    expert: 'Personnes ayant réalisé toutes les actions suggérées.',
  },
  idle: {
    never: () => 'Personnes ayant une licence activée et encore aucune action personnelle.',
    people: (days) =>
      `Personnes ayant une licence activée depuis au moins ${days} et inutilisée depuis aussi longtemps, ou jamais utilisée.`,
    seats: (days) =>
      `Licences activées depuis au moins ${days} et inutilisées depuis aussi longtemps, ou jamais utilisées.`,
    cost: (days) =>
      `Licences activées depuis au moins ${days} et inutilisées depuis aussi longtemps, ou jamais utilisées, multipliées par le coût d’une licence.`,
  },
  idleSome: 'autant de jours',
  idleFor: (count, shown) =>
    many(count, { one: `${shown} jour`, many: `${shown} de jours`, other: `${shown} jours` }),

  // What counts
  rowsOf: (what, product) => `${what} sur ${product}`,
  anyRow: 'Toutes les lignes',
  anySession: 'Sessions',
  estimatedSession: 'Sessions estimées',
  measuredSession: 'Sessions mesurées',
  surfacesAre: (names) => `sur les interfaces ${names}`,
  allSurfaces: 'sur toutes les interfaces',
  temperaturesAre: (names) => `alors que le compte était ${names}`,
  channelsAre: (names) => `par ${names}`,
  objectsAre: (names) => `pour ${names}`,
  actionsAre: (names) => `action : ${names}`,
  paid: 'avec plus de 0 crédit',
  sessionsAre:
    'Une session est une connexion ou, à défaut, une suite d’activité sur les pages ; dans ce cas, elle est estimée.',
  sessionsBegin:
    'Une session commencée avant ces jours compte avant eux, même si elle se poursuit pendant ces jours.',
  seatDays: 'Uniquement les jours où la personne avait une licence en service.',
  consent: 'L’activité linkedin.com compte, sauf si la personne l’avait désactivée à ce moment-là.',
  products: {
    platform: 'la plateforme',
    'sales-intelligence': 'Sales Intelligence',
    'sales-navigator': 'Sales Navigator',
  },
  kinds: {
    login: 'connexions',
    page_load: 'pages chargées',
    interaction: 'interactions',
    credit: 'opérations de crédit',
    alert_sent: 'alertes envoyées',
    alert_interaction: 'interactions avec des alertes',
    search: 'recherches',
    profile_view: 'profils consultés',
    lead_saved: 'prospects enregistrés',
    lead_unsaved: 'prospects retirés',
    account_saved: 'comptes enregistrés',
    list_created: 'listes créées',
    message_sent: 'messages envoyés',
    connection_made: 'mises en relation',
    inmail_sent: 'InMails envoyés',
    inmail_decided: 'décisions sur des InMails',
    coach_action: 'actions suggérées',
  },
  temperatures: { hot_new: 'nouveau chaud', hot: 'chaud', warm: 'tiède', cold: 'froid' },
  channelNames: { email: 'e-mail', slack: 'Slack' },
  objects: { company: 'entreprises', person: 'personnes' },
  actions: { unlock: 'déblocage', export: 'exportation' },

  // Averages and sums
  averages: {
    total: 'Total ÷ personnes actives',
    own: 'Somme des chiffres de chaque personne ÷ personnes actives',
    holders: 'Total ÷ personnes ayant une valeur',
  },
  averageIs: (how, parts, value) => `${how} : ${parts} = ${value}`,
  adds: {
    adds: 'S’additionne sur les personnes et sur les jours.',
    stock: 'S’additionne sur les personnes. Sur les jours, la dernière valeur est retenue.',
    union:
      'Ne s’additionne pas : ce que plusieurs personnes ou plusieurs jours ont en commun compte une fois.',
    pooled:
      'Ne s’additionne pas : sur les personnes et les jours, les deux parties sont d’abord additionnées, puis divisées.',
    earliest: 'Sur les personnes et les jours, la plus ancienne est retenue.',
    latest: 'Sur les personnes et les jours, la plus récente est retenue.',
    no: '',
  },

  // Days
  days: (range) => range,
  requested: (range) => `demandé : ${range}`,
  widened: (weekday) => `élargi à des semaines entières à partir du ${weekday}`,
  cut: 'coupé là où s’arrêtent les données',
  incomplete: 'incomplet',
  noDays: 'Aucun : la période commence après la fin des données',
  noComparison: 'Rien : la comparaison commencerait plus de deux ans avant la fin des données',
  through: (stream, day) => `${stream} jusqu’au ${day}`,
  assumed: 'supposé : non indiqué',
  late: (count, shown) =>
    many(count, {
      one: `${shown} jour de retard`,
      many: `${shown} de jours de retard`,
      other: `${shown} jours de retard`,
    }),
  since: (day) => `connu à partir du ${day}`,
  unknownThrough: (stream) => `${stream} : le dernier jour n’est pas connu`,

  // Filters
  noFilters: 'Aucun',
  groups: (names) => `Groupes : ${names}`,
  people: (names) => `Personnes : ${names}`,
  more: (names, count, shown) =>
    many(count, {
      one: `${names} et ${shown} de plus`,
      many: `${names} et ${shown} de plus`,
      other: `${names} et ${shown} de plus`,
    }),
  asIs: 'appartenance actuelle',
  asWas: 'appartenance de chaque jour',
  persona: (name) => `Persona : ${name}`,
  narrowed: 'Ce chiffre est limité aux personnes ciblées qui correspondent au persona.',
  notNarrowed: 'Ce chiffre n’est pas limité par le persona.',
  behind: (count, shown) =>
    many(count, {
      one: `${shown} personne derrière les chiffres`,
      many: `${shown} de personnes derrière les chiffres`,
      other: `${shown} personnes derrière les chiffres`,
    }),

  refused: (count, shown) =>
    many(count, {
      one: `${shown} ligne illisible`,
      many: `${shown} de lignes illisibles`,
      other: `${shown} lignes illisibles`,
    }),
  ignored: (count, shown) =>
    many(count, {
      one: `${shown} décision qui ne correspond à aucun InMail`,
      many: `${shown} de décisions qui ne correspondent à aucun InMail`,
      other: `${shown} décisions qui ne correspondent à aucun InMail`,
    }),

  reasons: {
    missing: 'Les données n’en disent rien.',
    'not-applicable': 'Sans objet ici.',
    concealed: 'Ce chiffre vous est masqué.',
    lacks: 'Les données nécessaires sont absentes.',
    'after-data': 'La période commence après la fin des données.',
    'before-data': 'Ces jours précèdent le début des données.',
    'zero-denominator': 'La division est impossible : le dénominateur est nul.',
    'part-missing': 'L’une des parties n’est pas connue.',
    'whole-company': 'Le contrat porte sur toute l’entreprise ; il ne dit rien d’une partie de celle-ci.',
    'no-contract': 'Les données ne contiennent aucun contrat pour ce jour.',
    'no-unit-cost': 'Les données n’indiquent pas le coût d’une licence.',
    'no-status': 'Aucun statut n’est connu pour ce jour ; celui d’aujourd’hui n’est pas appliqué au passé.',
    nobody: 'Personne n’en a encore.',
  },
};
