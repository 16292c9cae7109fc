import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const explain: Texts['explain'] = {
  labels: {
    formula: 'Formel',
    rows: 'Was zählt',
    numerator: 'Zähler',
    denominator: 'Nenner',
    of: 'Ausgang',
    less: 'Abzug',
    average: 'Durchschnitt',
    adding: 'Summe',
    reason: 'Warum kein Wert',
    days: 'Tage',
    compared: 'Vergleich',
    asOf: 'Stand',
    through: 'Daten',
    zone: 'Zeitzone',
    filters: 'Filter',
    persona: 'Persona',
    people: 'Personen',
    lacks: 'Fehlt in den Daten',
    left: 'Ausgelassen',
    note: 'Hinweis',
  },
  part: (label, value) => `${label} (${value})`,
  partMade: (label, made) => `${label}: ${made}`,
  divided: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
  subtracted: (of, less) => `${of} − ${less}`,

  // Formulas, by verb
  sum: {
    quantity: 'Ihre Mengen, addiert; eine Zeile ohne Menge zählt 1.',
    credits: 'Ihre Credits, addiert; Erstattungen sind negativ.',
    rows: 'Ihre Anzahl.',
  },
  sessions: 'Ihre Anzahl; jede zählt an dem Tag, an dem sie beginnt.',
  distinct: {
    person: 'Verschiedene Personen darunter, jede einmal.',
    account: 'Verschiedene Accounts darunter, jeder einmal. Ein leerer Account zählt nicht.',
    target: 'Verschiedene Zielpersonen darunter, jede einmal.',
    ref: 'Verschiedene Benachrichtigungen darunter, jede einmal.',
  },
  userDays: 'Verschiedene Paare aus Person und Tag darunter.',
  first: 'Der früheste Zeitpunkt darunter.',
  last: 'Der späteste Zeitpunkt darunter.',
  lastUpTo: 'Der späteste Zeitpunkt darunter bis zum Ende dieser Tage; er kann davor liegen.',
  channels:
    'Am letzten dieser Tage abonnierte Kanäle; gibt es keine, die der darin gesendeten Benachrichtigungen.',
  latest: {
    connections: 'Die letzte bekannte Anzahl von Kontakten jeder Person, addiert.',
    leads_saved: 'Die letzte bekannte Anzahl gespeicherter Leads jeder Person, addiert.',
    accounts_saved: 'Die letzte bekannte Anzahl gespeicherter Accounts jeder Person, addiert.',
  },
  cohort: {
    sent: 'In diesen Tagen gesendete InMails; eine zweimal gesendete zählt einmal.',
    accepted:
      'In diesen Tagen gesendete InMails, die innerhalb von 30 × 24 Stunden mit „Ja“ oder „Vielleicht“ beantwortet wurden. Eine bloße Antwort zählt nicht; ein späteres „Nein“ nimmt nichts zurück.',
    open: 'In diesen Tagen gesendete InMails, die jünger als 30 × 24 Stunden und nicht entschieden sind.',
    matured:
      'In diesen Tagen gesendete InMails, die mindestens 30 × 24 Stunden vor dem Ende der Daten gesendet wurden.',
    'accepted-matured':
      'In diesen Tagen gesendete InMails, die mindestens 30 × 24 Stunden vor dem Ende der Daten gesendet und innerhalb von 30 × 24 Stunden mit „Ja“ oder „Vielleicht“ beantwortet wurden.',
  },
  enabled: 'Personen, deren Zugang am Ende des letzten dieser Tage freigeschaltet ist.',
  active:
    'Verschiedene Personen mit mindestens einer eigenen Aktion an einem Tag, an dem sie eine eingerichtete Lizenz hatten.',
  purchased: 'Die Lizenzen des Vertrags, der an diesem Tag gilt.',
  seats: {
    assigned: 'Lizenzen von Teammitgliedern, die bis zu diesem Tag eingeladen und nicht widerrufen sind.',
    activated: 'Zugewiesene Lizenzen, deren Einladung bis zu diesem Tag angenommen wurde.',
  },
  coach: {
    all: 'Verschiedene empfohlene Aktionen, die eine Person bis zum Ende dieser Tage ausgeführt hat.',
    beginner: 'Personen, die keine der empfohlenen Aktionen ausgeführt haben.',
    intermediate: 'Personen, die bis zu einem Drittel der empfohlenen Aktionen ausgeführt haben.',
    proficient:
      'Personen, die mehr als ein Drittel und bis zu zwei Drittel der empfohlenen Aktionen ausgeführt haben.',
    advanced:
      'Personen, die mehr als zwei Drittel der empfohlenen Aktionen ausgeführt haben, aber nicht alle.',
    expert: 'Personen, die alle empfohlenen Aktionen ausgeführt haben.',
  },
  idle: {
    never: () => 'Personen mit aktivierter Lizenz und noch ohne eigene Aktion.',
    people: (days) =>
      `Personen mit einer Lizenz, die seit mindestens ${days} aktiviert ist und ebenso lange nicht oder noch nie genutzt wurde.`,
    seats: (days) =>
      `Lizenzen, die seit mindestens ${days} aktiviert sind und ebenso lange nicht oder noch nie genutzt wurden.`,
    cost: (days) =>
      `Lizenzen, die seit mindestens ${days} aktiviert sind und ebenso lange nicht oder noch nie genutzt wurden, mal die Kosten einer Lizenz.`,
  },
  idleSome: 'so vielen Tagen',
  idleFor: (count, shown) => many(count, { one: '1 Tag', other: `${shown} Tagen` }),

  // What counts
  rowsOf: (what, product) => `${what} in ${product}`,
  anyRow: 'Alle Zeilen',
  anySession: 'Sitzungen',
  estimatedSession: 'Geschätzte Sitzungen',
  measuredSession: 'Gemessene Sitzungen',
  surfacesAre: (names) => `auf den Oberflächen ${names}`,
  allSurfaces: 'auf allen Oberflächen',
  temperaturesAre: (names) => `während der Account ${names} war`,
  channelsAre: (names) => `per ${names}`,
  objectsAre: (names) => `für ${names}`,
  actionsAre: (names) => `Aktion: ${names}`,
  paid: 'mit mehr als 0 Credits',
  sessionsAre:
    'Eine Sitzung ist eine Anmeldung oder, wo es keine gibt, zusammenhängende Seitenaktivität; Letztere ist geschätzt.',
  sessionsBegin: 'Eine Sitzung, die vor diesen Tagen begann, zählt davor, auch wenn sie in ihnen weitergeht.',
  seatDays: 'Nur Tage, an denen die Person eine eingerichtete Lizenz hatte.',
  consent: 'linkedin.com-Aktivität zählt, außer die Person hatte sie zu dieser Zeit ausgeschaltet.',
  products: {
    platform: 'der Plattform',
    'sales-intelligence': 'Sales Intelligence',
    'sales-navigator': 'Sales Navigator',
  },
  kinds: {
    login: 'Anmeldungen',
    page_load: 'Seitenaufrufe',
    interaction: 'Interaktionen',
    credit: 'Credit-Buchungen',
    alert_sent: 'gesendete Benachrichtigungen',
    alert_interaction: 'Interaktionen mit Benachrichtigungen',
    search: 'Suchen',
    profile_view: 'Profilaufrufe',
    lead_saved: 'gespeicherte Leads',
    lead_unsaved: 'nicht mehr gespeicherte Leads',
    account_saved: 'gespeicherte Accounts',
    list_created: 'erstellte Listen',
    message_sent: 'gesendete Nachrichten',
    connection_made: 'geknüpfte Kontakte',
    inmail_sent: 'gesendete InMails',
    inmail_decided: 'InMail-Entscheidungen',
    coach_action: 'empfohlene Aktionen',
  },
  temperatures: { hot_new: 'neu heiß', hot: 'heiß', warm: 'warm', cold: 'kalt' },
  channelNames: { email: 'E-Mail', slack: 'Slack' },
  objects: { company: 'Unternehmen', person: 'Personen' },
  actions: { unlock: 'Freischalten', export: 'Exportieren' },

  // Averages and sums
  averages: {
    total: 'Summe ÷ aktive Personen',
    own: 'Summe der Einzelwerte aller Personen ÷ aktive Personen',
    holders: 'Summe ÷ Personen mit einem Wert',
  },
  averageIs: (how, parts, value) => `${how}: ${parts} = ${value}`,
  adds: {
    adds: 'Addiert sich über Personen und Tage.',
    stock: 'Addiert sich über Personen. Über Tage gilt der letzte Wert.',
    union: 'Addiert sich nicht: Was mehrere Personen oder Tage gemeinsam haben, zählt einmal.',
    pooled: 'Addiert sich nicht: Über Personen und Tage werden erst beide Teile addiert, dann wird geteilt.',
    earliest: 'Über Personen und Tage gilt der früheste Wert.',
    latest: 'Über Personen und Tage gilt der späteste Wert.',
    no: '',
  },

  // Days
  days: (range) => range,
  requested: (range) => `angefragt: ${range}`,
  widened: (weekday) => `auf ganze Wochen ab ${weekday} erweitert`,
  cut: 'gekürzt, wo die Daten enden',
  incomplete: 'unvollständig',
  noDays: 'Keine: Der Zeitraum beginnt nach dem Ende der Daten',
  noComparison: 'Keiner: Er würde mehr als zwei Jahre vor dem Ende der Daten beginnen',
  through: (stream, day) => `${stream} bis ${day}`,
  assumed: 'angenommen: keine Angabe vorhanden',
  late: (count, shown) => many(count, { one: '1 Tag im Rückstand', other: `${shown} Tage im Rückstand` }),
  since: (day) => `bekannt ab ${day}`,
  unknownThrough: (stream) => `${stream}: letzter Tag nicht bekannt`,

  // Filters
  noFilters: 'Keine',
  groups: (names) => `Gruppen: ${names}`,
  people: (names) => `Personen: ${names}`,
  more: (names, count, shown) =>
    many(count, { one: `${names} und 1 weitere`, other: `${names} und ${shown} weitere` }),
  asIs: 'heutige Zugehörigkeit',
  asWas: 'Zugehörigkeit am jeweiligen Tag',
  persona: (name) => `Persona: ${name}`,
  narrowed: 'Dieser Wert ist auf Zielpersonen eingegrenzt, die zur Persona passen.',
  notNarrowed: 'Dieser Wert ist nicht durch die Persona eingegrenzt.',
  behind: (count, shown) =>
    many(count, { one: '1 Person hinter den Zahlen', other: `${shown} Personen hinter den Zahlen` }),

  refused: (count, shown) =>
    many(count, { one: '1 nicht lesbare Zeile', other: `${shown} nicht lesbare Zeilen` }),
  ignored: (count, shown) =>
    many(count, {
      one: '1 InMail-Entscheidung, die zu keiner InMail passt',
      other: `${shown} InMail-Entscheidungen, die zu keiner InMail passen`,
    }),

  reasons: {
    missing: 'Die Daten sagen dazu nichts.',
    'not-applicable': 'Hier nicht anwendbar.',
    concealed: 'Dieser Wert ist für Sie verborgen.',
    lacks: 'Die dafür nötigen Daten fehlen.',
    'after-data': 'Der Zeitraum beginnt nach dem Ende der Daten.',
    'before-data': 'Diese Tage liegen vor dem Beginn der Daten.',
    'zero-denominator': 'Es gibt nichts, wodurch geteilt werden kann.',
    'part-missing': 'Einer der Teile ist nicht bekannt.',
    'whole-company': 'Der Vertrag gilt für das ganze Unternehmen und sagt nichts über einen Teil davon.',
    'no-contract': 'Die Daten enthalten keinen Vertrag für diesen Tag.',
    'no-unit-cost': 'Die Daten sagen nicht, was eine Lizenz kostet.',
    'no-status':
      'Der Status an diesem Tag ist von niemandem bekannt; vom heutigen wird nicht zurückgeschlossen.',
    nobody: 'Noch hat niemand einen Wert.',
  },
};
