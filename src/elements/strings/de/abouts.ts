import type { Texts } from '../texts.js';

export const abouts: Texts['abouts'] = {
  'platform-logins': 'Wie oft sich Personen auf der Plattform angemeldet haben.',
  'si-logins': 'Wie viele Personen das Vertriebstool genutzt haben und wie oft.',
  'si-adoption': 'Was Personen mit dem Vertriebstool getan haben, gleich auf welcher Oberfläche.',
  'si-credits': 'Wofür Credits verbraucht wurden. Erstattungen zählen an ihrem eigenen Tag.',
  'si-alerts': 'Gesendete Benachrichtigungen und was damit getan wurde.',
  'nav-overview':
    'Wie viele Lizenzen gekauft, zugewiesen und aktiviert sind und wie gut die Personen damit umgehen.',
  'nav-usage': 'Was Personen mit Lizenz getan haben.',
  'nav-effectiveness': 'Was dabei herauskam: InMails und Kontakte.',
  // People
  role: 'Nicht anwendbar bei Personen, die nicht auf der Plattform registriert sind.',
  title: 'Nicht anwendbar bei Personen, die nicht auf der Plattform registriert sind.',
  status: 'Der aktuelle Status.',
  days_pending: 'Tage seit der letzten Einladung.',
  idle_days: 'Tage seit der letzten eigenen Aktion. Leer: Die Lizenz wurde nie genutzt.',
  seat_idle_days:
    'Tage seit der letzten eigenen Aktion oder seit der Aktivierung der Lizenz, falls diese später war; bei mehreren Lizenzen der längste Zeitraum.',
  never_used: 'Personen mit aktivierter Lizenz, die sie noch nie genutzt haben.',
  idle_people:
    'Personen mit mindestens einer aktivierten Lizenz, die so viele Tage lang nicht genutzt wurde.',
  idle_seats:
    'Aktivierte Lizenzen, die so viele Tage lang nicht genutzt wurden. Später aktivierte Lizenzen zählen nicht dazu.',
  idle_cost: 'Was die ungenutzten Lizenzen laut Vertrag kosten.',
  // Coach
  'nav-overview/coach': 'Wie viele der empfohlenen Aktionen Personen mit Lizenz ausgeführt haben.',
  beginner: 'Die erste von fünf Stufen.',
  intermediate: 'Die zweite von fünf Stufen.',
  proficient: 'Die dritte von fünf Stufen.',
  advanced: 'Die vierte von fünf Stufen.',
  expert: 'Die höchste von fünf Stufen.',
  coach_level: 'Richtet sich danach, wie viele der empfohlenen Aktionen jemand ausgeführt hat.',
  coach_actions_done: 'Verschiedene empfohlene Aktionen, die bis zu diesem Tag ausgeführt wurden.',
  // Logins
  total_logins: 'Alle Anmeldungen; mehrere derselben Person an einem Tag zählen einzeln.',
  users_logged_in: 'Verschiedene Personen mit mindestens einer Sitzung.',
  'platform-logins/users_logged_in': 'Verschiedene Personen mit mindestens einer Anmeldung.',
  enabled_users:
    'Personen, deren Zugang am Ende dieser Tage freigeschaltet ist. Angemeldet haben sich eventuell mehr: Manche wurden inzwischen deaktiviert.',
  last_login: 'Die letzte Anmeldung bis zum Ende dieser Tage; sie kann davor liegen.',
  total_sessions:
    'Anmeldungen sowie, wo es keine Anmeldung gibt, Seitenaktivität mit Abständen von weniger als 30 Minuten.',
  sessions_per_user: 'Sitzungen geteilt durch angemeldete Personen.',
  estimated_sessions: 'Aus Seitenaktivität abgeleitete Sitzungen, wo es keine Anmeldung gibt.',
  estimated_share: 'Anteil der aus Seitenaktivität abgeleiteten Sitzungen an allen Sitzungen.',
  // Adoption
  total_interactions: 'Alles, was Personen getan haben. Ein Seitenaufruf ist keine Interaktion.',
  unique_accounts: 'Verschiedene Accounts; ein Account, den mehrere Personen bearbeitet haben, zählt einmal.',
  unique_accounts_hot: 'Verschiedene Accounts mit einer Interaktion, während sie heiß waren.',
  days_active: 'Tage, an denen eine Person etwas getan hat, über alle Personen addiert.',
  iframe_page_loads:
    'Seiten, die im CRM oder in der Sales-Engagement-Plattform eingebettet aufgerufen wurden.',
  iframe_interactions:
    'Interaktionen, die eingebettet im CRM oder in der Sales-Engagement-Plattform stattfanden.',
  sep_page_loads: 'Seiten, die in der Sales-Engagement-Plattform aufgerufen wurden.',
  // Credits
  total_credits: 'Alle Buchungen; Erstattungen werden an ihrem eigenen Tag abgezogen.',
  people_unlocks: 'Mit Credits freigeschaltete Profile von Personen.',
  people_exports: 'Exportierte Profile von Personen, ob es Credits gekostet hat oder nicht.',
  // Alerts
  alerts_sent: 'Zustellungen: eine pro Person und Kanal, am Tag des Versands.',
  users_alerted: 'Verschiedene Personen, denen eine Benachrichtigung gesendet wurde.',
  alert_interactions: 'Am Tag der Interaktion, auch mit älteren Benachrichtigungen.',
  alert_channels: 'Am Ende dieser Tage abonnierte Kanäle, sonst die, auf denen etwas ankam.',
  email_alerts_touched: 'Verschiedene Benachrichtigungen, die per E-Mail genutzt wurden.',
  slack_alerts_touched: 'Verschiedene Benachrichtigungen, die in Slack genutzt wurden.',
  // Seats
  seats_purchased: 'Lizenzen laut Vertrag.',
  seats_assigned: 'Eingeladen und nicht widerrufen.',
  seats_activated: 'Zugewiesen, und die Einladung wurde angenommen.',
  seats_available: 'Gekaufte abzüglich zugewiesener Lizenzen.',
  seats_pending: 'Zugewiesen und noch nicht aktiviert.',
  assignment_rate: 'Anteil der zugewiesenen an den gekauften Lizenzen.',
  activation_rate: 'Anteil der aktivierten an den zugewiesenen Lizenzen. Das Ziel sind 100 %.',
  // Usage and effectiveness
  active_people:
    'Personen mit Lizenz und mindestens einem aktiven Tag; jeder Durchschnitt bezieht sich auf sie.',
  'nav-usage/days_active': 'Tage, an denen eine Person etwas getan hat, über alle Personen addiert.',
  leads_saved_total: 'Die letzte bekannte Anzahl jeder Person.',
  accounts_saved_total: 'Die letzte bekannte Anzahl jeder Person.',
  inmails_sent_average: 'Gesendete InMails geteilt durch aktive Personen.',
  inmails_accepted: 'Innerhalb von 30 Tagen nach dem Senden mit „Ja“ oder „Vielleicht“ beantwortet.',
  inmail_acceptance_rate:
    'Anteil der angenommenen an allen im Zeitraum gesendeten InMails. Die jüngsten können noch angenommen werden.',
  inmails_open: 'Vor weniger als 30 Tagen gesendet und noch nicht beantwortet.',
  inmails_matured: 'Mindestens 30 Tage vor dem Ende der Daten gesendet.',
  inmail_matured_share: 'Anteil der InMails, die sich nicht mehr ändern können, an allen gesendeten.',
  inmail_acceptance_rate_matured:
    'Anteil der angenommenen an den InMails, die sich nicht mehr ändern können.',
  unique_connections: 'Verschiedene Personen, mit denen das ganze Team Kontakte geknüpft hat.',
  connections_total: 'Die letzte bekannte Anzahl jeder Person.',
};
