/** What reports, measures and columns mean, in Spanish. */
import type { Texts } from '../texts.js';

export const abouts: Texts['abouts'] = {
  'platform-logins': 'Con qué frecuencia se inició sesión en la plataforma.',
  'si-logins': 'Cuántas personas usaron la herramienta de ventas y con qué frecuencia.',
  'si-adoption': 'Qué hicieron las personas con la herramienta de ventas, dondequiera que la usaran.',
  'si-credits': 'En qué se usaron los créditos. Los reembolsos cuentan en su propio día.',
  'si-alerts': 'Alertas que se enviaron y qué hicieron las personas con ellas.',
  'nav-overview': 'Cuántas licencias se han comprado, asignado y activado, y qué nivel de dominio hay.',
  'nav-usage': 'Qué hicieron los titulares de licencia.',
  'nav-effectiveness': 'Qué resultados hubo: InMails y conexiones.',
  // People
  role: 'No se aplica a quienes no están registrados en la plataforma.',
  title: 'No se aplica a quienes no están registrados en la plataforma.',
  status: 'El estado actual.',
  days_pending: 'Días desde la última invitación.',
  idle_days: 'Días desde la última acción propia. En blanco: la licencia nunca se usó.',
  seat_idle_days:
    'Días desde la última acción propia, o desde la activación de la licencia si fue posterior; con varias licencias, el valor más alto.',
  never_used: 'Personas con una licencia activada que nunca hicieron nada con ella.',
  idle_people: 'Personas con al menos una licencia activada que nadie usó durante tantos días.',
  idle_seats:
    'Licencias activadas que nadie usó durante tantos días. Las que se activaron más tarde no se incluyen.',
  idle_cost: 'Lo que cuestan las licencias sin uso, según el contrato.',
  // Coach
  'nav-overview/coach': 'Cuántas de las acciones sugeridas han realizado los titulares de licencia.',
  beginner: 'El primero de cinco niveles.',
  intermediate: 'El segundo de cinco niveles.',
  proficient: 'El tercero de cinco niveles.',
  advanced: 'El cuarto de cinco niveles.',
  expert: 'El más alto de cinco niveles.',
  coach_level: 'Según cuántas de las acciones sugeridas ha realizado cada persona.',
  coach_actions_done: 'Acciones sugeridas diferentes realizadas hasta ese día.',
  // Logins
  total_logins: 'Todos los inicios de sesión; si una persona tiene varios en un día, cuenta cada uno.',
  users_logged_in: 'Personas diferentes con al menos una sesión.',
  'platform-logins/users_logged_in': 'Personas diferentes con al menos un inicio de sesión.',
  enabled_users:
    'Personas con el acceso habilitado al final de estos días. Puede que más hayan iniciado sesión: a algunas se les retiró el acceso después.',
  last_login: 'El último hasta el final de estos días; puede ser anterior a ellos.',
  total_sessions:
    'Inicios de sesión y, donde no los hay, series de actividad en páginas con menos de 30 minutos entre sí.',
  sessions_per_user: 'Sesiones divididas entre los usuarios que iniciaron sesión.',
  estimated_sessions: 'Sesiones deducidas de la actividad en páginas, donde no hay inicio de sesión.',
  estimated_share: 'Sesiones deducidas de la actividad en páginas sobre el total de sesiones.',
  // Adoption
  total_interactions: 'Todo lo que hicieron las personas. Cargar una página no es una interacción.',
  unique_accounts: 'Cuentas diferentes; una en la que trabajaron varias personas cuenta una vez.',
  unique_accounts_hot: 'Cuentas diferentes con una interacción mientras estaban calientes.',
  days_active: 'Días en los que una persona hizo algo, sumados entre todas las personas.',
  iframe_page_loads: 'Páginas cargadas dentro del CRM o de la plataforma de sales engagement.',
  iframe_interactions: 'Interacciones dentro del CRM o de la plataforma de sales engagement.',
  sep_page_loads: 'Páginas cargadas en la plataforma de sales engagement.',
  // Credits
  total_credits: 'Todas las filas del registro de créditos; los reembolsos se restan en su propio día.',
  people_unlocks: 'Personas desbloqueadas con créditos.',
  people_exports: 'Personas exportadas, con o sin coste de créditos.',
  // Alerts
  alerts_sent: 'Entregas: una por persona y canal, en el día del envío.',
  users_alerted: 'Personas diferentes a las que se envió una alerta.',
  alert_interactions: 'En el día en que ocurrieron, también con alertas anteriores.',
  alert_channels:
    'Canales suscritos al final de estos días; si no los hay, aquellos en los que se recibieron.',
  email_alerts_touched: 'Alertas diferentes con interacción por correo electrónico.',
  slack_alerts_touched: 'Alertas diferentes con interacción en Slack.',
  // Seats
  seats_purchased: 'Licencias del contrato.',
  seats_assigned: 'Con invitación y sin revocar.',
  seats_activated: 'Asignadas y con la invitación aceptada.',
  seats_available: 'Compradas menos asignadas.',
  seats_pending: 'Asignadas y aún sin activar.',
  assignment_rate: 'Licencias asignadas sobre las compradas.',
  activation_rate: 'Licencias activadas sobre las asignadas. El objetivo es el 100 %.',
  // Usage and effectiveness
  active_people:
    'Titulares de licencia con al menos un día activo; todos los promedios se calculan sobre ellos.',
  'nav-usage/days_active': 'Días en los que una persona hizo algo, sumados entre todas las personas.',
  leads_saved_total: 'El último recuento de cada persona.',
  accounts_saved_total: 'El último recuento de cada persona.',
  inmails_sent_average: 'InMails enviados divididos entre las personas activas.',
  inmails_accepted: 'Respondidos con un sí o un quizás en los 30 días siguientes al envío.',
  inmail_acceptance_rate:
    'Aceptados sobre todos los InMails enviados en el periodo. Los más recientes aún pueden aceptarse.',
  inmails_open: 'Enviados hace menos de 30 días y aún sin respuesta.',
  inmails_matured: 'Enviados al menos 30 días antes del final de los datos.',
  inmail_matured_share: 'InMails que ya no pueden cambiar sobre todos los enviados.',
  inmail_acceptance_rate_matured: 'Aceptados sobre los InMails que ya no pueden cambiar.',
  unique_connections: 'Personas diferentes con las que se conectó todo el equipo.',
  connections_total: 'El último recuento de cada persona.',
};
