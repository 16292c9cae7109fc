import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('de');

export const errors: Texts['errors'] = {
  'query-invalid': 'Die Anfrage zu diesem Bericht wird von seiner Quelle nicht verstanden.',
  'period-invalid': 'Diese Tage sind kein Zeitraum: Der erste darf nicht nach dem letzten liegen.',
  'period-too-old': 'Dieser Zeitraum beginnt mehr als zwei Jahre vor dem Ende der Daten.',
  'no-data-through': 'Es gibt noch keine Aktivität.',
  'unknown-report': 'Diesen Bericht gibt es hier nicht.',
  'unknown-measure': 'Diese Kennzahl gibt es hier nicht.',
  'unknown-group': 'Eine ausgewählte Gruppe gibt es nicht mehr.',
  'unknown-person': 'Eine ausgewählte Person gibt es nicht mehr.',
  'unknown-persona': 'Die ausgewählte Persona gibt es nicht mehr.',
  'unknown-zone': 'Diese Zeitzone ist nicht bekannt.',
  'not-supported': 'Die Quelle dieses Berichts kann das nicht beantworten.',
  'catalogue-invalid': 'Dieser Bericht ist falsch eingerichtet.',
  'dataset-unreadable': 'Die Daten konnten nicht gelesen werden.',
  unauthorized: 'Ihre Sitzung ist abgelaufen. Bitte neu anmelden.',
  forbidden: 'Sie haben keinen Zugriff auf Nutzungsberichte.',
  'not-found': 'Die Quelle dieses Berichts wurde nicht gefunden.',
  'rate-limited': 'Zu viele Anfragen auf einmal. Bitte gleich erneut versuchen.',
  timeout: 'Die Antwort hat zu lange gedauert.',
  network: 'Es gibt keine Verbindung zu den Daten.',
  'server-error': 'Bei der Quelle dieses Berichts ist ein Fehler aufgetreten.',
  'bad-answer': 'Die Quelle dieses Berichts hat keine gültige Antwort gesendet.',
  'no-provider': 'Dieser Bericht ist mit keinen Daten verbunden.',
};

export const states: Texts['states'] = {
  waiting: 'Wird geladen',
  unknownError: 'Dieser Bericht konnte nicht geladen werden.',
  periodUnknown: 'Dieser Zeitraum ist nicht bekannt.',
  noReport: 'Für diese Stelle ist kein Bericht gewählt.',
  otherShape: 'Dieser Bericht lässt sich in dieser Form nicht anzeigen.',
  failedTitle: 'Laden fehlgeschlagen',
  retry: 'Erneut versuchen',
  requestId: (id) => `Anfrage ${id}`,
  retryAfter: (seconds) =>
    many(seconds, {
      one: 'In 1 Sekunde erneut versuchen.',
      other: `In ${seconds} Sekunden erneut versuchen.`,
    }),
  keptPicture: 'Diese Zahlen sind von vorher.',
  noAccessTitle: 'Kein Zugriff',
  noAccess: 'Nutzungsberichte sind für Administratoren bestimmt. Bitte dort Zugriff anfragen.',
  contact: 'Zugriff anfragen',
  emptyTitle: 'Noch nichts da',
  empty: 'In diesen Tagen ist nichts geschehen.',
  emptyFiltered: 'In diesen Tagen ist mit den ausgewählten Filtern nichts geschehen.',
  longerPeriod: 'Letzte 365 Tage anzeigen',
  usualPeriod: 'Letzte 30 Tage anzeigen',
  pagePeriod: 'Zurück zum Zeitraum der Seite',
  lackingTitle: 'Nicht in diesen Daten',
  lacking: (tables) => `In diesen Daten fehlt: ${tables}.`,
};

export const lacks: Texts['lacks'] = {
  logins: 'Anmeldungen',
  sessions: 'Anmeldungen und Seitenaktivität',
  activity: 'Aktivität mit diesem Produkt',
  credits: 'Credit-Buchungen',
  alerts: 'Benachrichtigungen',
  inmails: 'InMails',
  connections: 'Kontakte',
  seats: 'Lizenzen (seats.csv)',
  snapshots: 'Momentaufnahmen (snapshots.csv)',
  coachActions: 'empfohlene Aktionen (coachActions)',
  seatsPurchased: 'gekaufte Lizenzen (seatsPurchased)',
};

export const values: Texts['values'] = {
  missing: 'Keine Daten',
  'not-applicable': 'Nicht anwendbar',
  concealed: 'Verborgen',
};

export const warnings: Texts['warnings'] = {
  'stream-late': (stream, days = 0) =>
    days > 0
      ? many(days, {
          one: `${stream}: Daten 1 Tag im Rückstand.`,
          other: `${stream}: Daten ${days} Tage im Rückstand.`,
        })
      : `${stream}: Daten im Rückstand.`,
  'data-through-assumed': () =>
    'Der letzte Tag der Daten ist angenommen, weil er nicht angegeben ist; sein Balken kann daher unvollständig sein.',
  'rows-refused': (count) =>
    many(count, {
      one: '1 Zeile der Daten wurde abgewiesen.',
      other: `${count} Zeilen der Daten wurden abgewiesen.`,
    }),
  'files-refused': (count) =>
    many(count, {
      one: '1 Datei der Daten konnte nicht bis zum Ende gelesen werden.',
      other: `${count} Dateien der Daten konnten nicht bis zum Ende gelesen werden.`,
    }),
  'decisions-ignored': (count) =>
    many(count, {
      one: '1 InMail-Entscheidung wurde ignoriert.',
      other: `${count} InMail-Entscheidungen wurden ignoriert.`,
    }),
  'period-after-data': () => 'Dieser Zeitraum beginnt nach dem Ende der Daten.',
  'no-comparison': () => 'Kein Vergleich: Er würde mehr als zwei Jahre vor dem Ende der Daten beginnen.',
  'not-narrowed': (measures) => `Nicht durch die Persona eingegrenzt: ${measures}.`,
  'not-additive': () => 'Gruppen nebeneinander ergeben zusammen nicht das Team.',
};
