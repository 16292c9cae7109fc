import type { Texts } from '../texts.js';

export const abouts: Texts['abouts'] = {
  'platform-logins': 'Nombre de connexions à la plateforme.',
  'si-logins': 'Combien de personnes ont utilisé l’outil de vente, et à quelle fréquence.',
  'si-adoption': 'Ce qui a été fait avec l’outil de vente, quelle que soit l’interface.',
  'si-credits': 'À quoi ont servi les crédits. Les remboursements comptent le jour où ils ont lieu.',
  'si-alerts': 'Les alertes envoyées, et ce qui en a été fait.',
  'nav-overview':
    'Combien de licences sont achetées, attribuées et activées, et à quel point elles sont maîtrisées.',
  'nav-usage': 'Ce qu’ont fait les personnes qui ont une licence.',
  'nav-effectiveness': 'Les résultats obtenus : InMails et relations.',
  // People
  role: 'Sans objet pour les personnes qui ne sont pas inscrites sur la plateforme.',
  title: 'Sans objet pour les personnes qui ne sont pas inscrites sur la plateforme.',
  status: 'Le statut actuel.',
  days_pending: 'Jours depuis la dernière invitation.',
  idle_days: 'Jours depuis la dernière action personnelle. Vide : la licence n’a jamais été utilisée.',
  seat_idle_days:
    'Jours depuis la dernière action personnelle, ou depuis l’activation de la licence si elle est plus récente ; si la personne a plusieurs licences, la durée la plus longue.',
  never_used: 'Personnes dont la licence est activée et qui ne s’en sont jamais servies.',
  idle_people: 'Personnes ayant au moins une licence activée et inutilisée depuis autant de jours.',
  idle_seats:
    'Licences activées et inutilisées depuis autant de jours. Les licences activées plus récemment n’en font pas partie.',
  idle_cost: 'Ce que coûtent les licences inactives, d’après le contrat.',
  // Coach
  'nav-overview/coach':
    'Combien d’actions suggérées ont été réalisées par les personnes qui ont une licence.',
  beginner: 'Le premier de cinq niveaux.',
  intermediate: 'Le deuxième de cinq niveaux.',
  proficient: 'Le troisième de cinq niveaux.',
  advanced: 'Le quatrième de cinq niveaux.',
  expert: 'Le plus élevé de cinq niveaux.',
  coach_level: 'Selon le nombre d’actions suggérées que la personne a réalisées.',
  coach_actions_done: 'Actions suggérées différentes réalisées jusqu’à ce jour.',
  // Logins
  total_logins: 'Toutes les connexions ; plusieurs connexions d’une personne le même jour comptent chacune.',
  users_logged_in: 'Personnes différentes ayant au moins une session.',
  'platform-logins/users_logged_in': 'Personnes différentes ayant au moins une connexion.',
  enabled_users:
    'Personnes dont l’accès est autorisé à la fin de ces jours. Il peut y avoir eu plus de personnes connectées : certaines ont été désactivées depuis.',
  last_login: 'La plus récente jusqu’à la fin de ces jours ; elle peut leur être antérieure.',
  total_sessions:
    'Connexions et, en l’absence de connexion, suites d’activité sur les pages espacées de moins de 30 minutes.',
  sessions_per_user: 'Sessions divisées par le nombre d’utilisateurs connectés.',
  estimated_sessions: 'Sessions déduites de l’activité sur les pages, en l’absence de connexion.',
  estimated_share: 'Part des sessions déduites de l’activité sur les pages dans l’ensemble des sessions.',
  // Adoption
  total_interactions: 'Tout ce que les personnes ont fait. Charger une page n’est pas une interaction.',
  unique_accounts: 'Comptes différents ; un compte traité par plusieurs personnes compte une fois.',
  unique_accounts_hot: 'Comptes différents ayant eu une interaction pendant qu’ils étaient chauds.',
  days_active: 'Jours où une personne a fait quelque chose, additionnés sur toutes les personnes.',
  iframe_page_loads: 'Pages chargées à l’intérieur du CRM ou de la plateforme d’engagement commercial.',
  iframe_interactions: 'Interactions à l’intérieur du CRM ou de la plateforme d’engagement commercial.',
  sep_page_loads: 'Pages chargées dans la plateforme d’engagement commercial.',
  // Credits
  total_credits: 'Toutes les opérations ; les remboursements sont déduits le jour où ils ont lieu.',
  people_unlocks: 'Personnes débloquées avec des crédits.',
  people_exports: 'Personnes exportées, que cela ait coûté des crédits ou non.',
  // Alerts
  alerts_sent: 'Envois : un par personne et par canal, le jour de l’envoi.',
  users_alerted: 'Personnes différentes à qui une alerte a été envoyée.',
  alert_interactions: 'Le jour où elles ont lieu, y compris avec des alertes plus anciennes.',
  alert_channels:
    'Canaux auxquels la personne est abonnée à la fin de ces jours, sinon ceux où elle a reçu des alertes.',
  email_alerts_touched: 'Alertes différentes utilisées par e-mail.',
  slack_alerts_touched: 'Alertes différentes utilisées dans Slack.',
  // Seats
  seats_purchased: 'Licences du contrat.',
  seats_assigned: 'Avec invitation, et non révoquées.',
  seats_activated: 'Attribuées, et l’invitation a été acceptée.',
  seats_available: 'Licences achetées moins licences attribuées.',
  seats_pending: 'Attribuées et pas encore activées.',
  assignment_rate: 'Part des licences achetées qui sont attribuées.',
  activation_rate: 'Part des licences attribuées qui sont activées. L’objectif est de 100 %.',
  // Usage and effectiveness
  active_people:
    'Personnes qui ont une licence et au moins un jour actif ; toutes les moyennes portent sur elles.',
  'nav-usage/days_active':
    'Jours où une personne a fait quelque chose, additionnés sur toutes les personnes.',
  leads_saved_total: 'Le dernier nombre connu de chaque personne.',
  accounts_saved_total: 'Le dernier nombre connu de chaque personne.',
  inmails_sent_average: 'InMails envoyés divisés par le nombre de personnes actives.',
  inmails_accepted: 'Ayant reçu un « oui » ou un « peut-être » dans les 30 jours suivant l’envoi.',
  inmail_acceptance_rate:
    'Part des InMails envoyés dans la période qui ont été acceptés. Les plus récents peuvent encore l’être.',
  inmails_open: 'Envoyés il y a moins de 30 jours et encore sans réponse.',
  inmails_matured: 'Envoyés au moins 30 jours avant la fin des données.',
  inmail_matured_share: 'Part des InMails envoyés dont le résultat ne peut plus changer.',
  inmail_acceptance_rate_matured:
    'Part des InMails acceptés parmi ceux dont le résultat ne peut plus changer.',
  unique_connections: 'Personnes différentes avec qui toute l’équipe est entrée en relation.',
  connections_total: 'Le dernier nombre connu de chaque personne.',
};
