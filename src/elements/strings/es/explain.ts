/** Explain this number, in Spanish. Names of ids stand as they end a sentence. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('es');

export const explain: Texts['explain'] = {
  labels: {
    formula: 'Fórmula',
    rows: 'Qué se cuenta',
    numerator: 'Numerador',
    denominator: 'Denominador',
    of: 'Se parte de',
    less: 'Se resta',
    average: 'Promedio',
    adding: 'Suma',
    reason: 'Por qué no hay cifra',
    days: 'Días',
    compared: 'Comparado con',
    asOf: 'Fecha de referencia',
    through: 'Datos',
    zone: 'Zona horaria',
    filters: 'Filtros',
    persona: 'Perfil de comprador',
    people: 'Personas',
    lacks: 'No está en estos datos',
    left: 'Excluido',
    note: 'Nota',
  },
  part: (label, value) => `${label} (${value})`,
  partMade: (label, made) => `${label}: ${made}`,
  divided: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
  subtracted: (of, less) => `${of} − ${less}`,

  // Formulas, by verb
  sum: {
    quantity: 'La suma de sus cantidades; una fila sin cantidad vale 1.',
    credits: 'La suma de sus créditos; los reembolsos son negativos.',
    rows: 'Cuántos hay.',
  },
  sessions: 'El número de sesiones; cada una, en el día en que empieza.',
  distinct: {
    person: 'Personas diferentes; cada una cuenta una vez.',
    account: 'Cuentas diferentes; cada una cuenta una vez. Una cuenta en blanco no cuenta.',
    target: 'Personas de destino diferentes; cada una cuenta una vez.',
    ref: 'Alertas diferentes; cada una cuenta una vez.',
  },
  userDays: 'Combinaciones diferentes de una persona y un día.',
  first: 'La fecha más antigua.',
  last: 'La fecha más reciente.',
  lastUpTo: 'La fecha más reciente hasta el final de estos días; puede ser anterior a ellos.',
  channels:
    'Canales suscritos el último de estos días; si no los hay, los de las alertas enviadas en estos días.',
  latest: {
    connections: 'La suma del último número conocido de conexiones de cada persona.',
    leads_saved: 'La suma del último número conocido de posibles clientes guardados de cada persona.',
    accounts_saved: 'La suma del último número conocido de cuentas guardadas de cada persona.',
  },
  cohort: {
    sent: 'InMails enviados en estos días; uno enviado dos veces cuenta una vez.',
    accepted:
      'InMails enviados en estos días y respondidos con un sí o un quizás en un plazo de 30 × 24 horas. Una respuesta sin decisión no cuenta; un no posterior no anula nada.',
    open: 'InMails enviados en estos días hace menos de 30 × 24 horas y sin decisión.',
    matured: 'InMails enviados en estos días al menos 30 × 24 horas antes del final de los datos.',
    'accepted-matured':
      'InMails enviados en estos días al menos 30 × 24 horas antes del final de los datos y respondidos con un sí o un quizás en un plazo de 30 × 24 horas.',
  },
  enabled: 'Personas con estado habilitado al final del último de estos días.',
  active:
    'Personas diferentes con al menos una acción propia en un día en el que tenían una licencia con la incorporación completada.',
  purchased: 'Las licencias del contrato vigente ese día.',
  seats: {
    assigned: 'Licencias de miembros del equipo con invitación hasta ese día y sin revocar.',
    activated: 'Licencias asignadas cuya invitación se aceptó hasta ese día.',
  },
  coach: {
    all: 'Acciones sugeridas diferentes que una persona ha realizado hasta el final de estos días.',
    beginner: 'Personas que no han realizado ninguna de las acciones sugeridas.',
    intermediate: 'Personas que han realizado hasta un tercio de las acciones sugeridas.',
    proficient: 'Personas que han realizado más de un tercio y hasta dos tercios de las acciones sugeridas.',
    advanced: 'Personas que han realizado más de dos tercios de las acciones sugeridas, pero no todas.',
    expert: 'Personas que han realizado todas las acciones sugeridas.',
  },
  idle: {
    never: () => 'Personas con una licencia activada y sin ninguna acción propia todavía.',
    people: (days) =>
      `Personas con una licencia activada hace al menos ${days} y sin usar durante ese tiempo, o nunca usada.`,
    seats: (days) =>
      `Licencias activadas hace al menos ${days} y sin usar durante ese tiempo, o nunca usadas.`,
    cost: (days) =>
      `Licencias activadas hace al menos ${days} y sin usar durante ese tiempo, o nunca usadas, por el coste de una licencia.`,
  },
  idleSome: 'el número de días indicado',
  idleFor: (count, shown) => many(count, { one: '1 día', many: `${shown} de días`, other: `${shown} días` }),

  // What counts
  rowsOf: (what, product) => `${what} de ${product}`,
  anyRow: 'Todas las filas',
  anySession: 'Sesiones',
  estimatedSession: 'Sesiones estimadas',
  measuredSession: 'Sesiones medidas',
  surfacesAre: (names) => `en el entorno ${names}`,
  allSurfaces: 'en todos los entornos',
  temperaturesAre: (names) => `mientras la temperatura de la cuenta era ${names}`,
  channelsAre: (names) => `por ${names}`,
  objectsAre: (names) => `para ${names}`,
  actionsAre: (names) => `acción: ${names}`,
  paid: 'con más de 0 créditos',
  sessionsAre:
    'Una sesión es un inicio de sesión o, donde no lo hay, una serie de actividad en páginas; esta última es una estimación.',
  sessionsBegin:
    'Una sesión que empezó antes de estos días cuenta antes de ellos, aunque continúe durante ellos.',
  seatDays: 'Solo los días en los que la persona tenía una licencia con la incorporación completada.',
  consent: 'La actividad en linkedin.com cuenta, salvo que la persona la tuviera desactivada en ese momento.',
  products: {
    platform: 'la plataforma',
    'sales-intelligence': 'Sales Intelligence',
    'sales-navigator': 'Sales Navigator',
  },
  kinds: {
    login: 'inicios de sesión',
    page_load: 'cargas de página',
    interaction: 'interacciones',
    credit: 'filas del registro de créditos',
    alert_sent: 'alertas enviadas',
    alert_interaction: 'interacciones con alertas',
    search: 'búsquedas',
    profile_view: 'vistas de perfil',
    lead_saved: 'posibles clientes guardados',
    lead_unsaved: 'posibles clientes quitados de guardados',
    account_saved: 'cuentas guardadas',
    list_created: 'listas creadas',
    message_sent: 'mensajes enviados',
    connection_made: 'conexiones establecidas',
    inmail_sent: 'InMails enviados',
    inmail_decided: 'decisiones sobre InMails',
    coach_action: 'acciones sugeridas',
  },
  temperatures: { hot_new: 'caliente nueva', hot: 'caliente', warm: 'tibia', cold: 'fría' },
  channelNames: { email: 'correo electrónico', slack: 'Slack' },
  objects: { company: 'empresas', person: 'personas' },
  actions: { unlock: 'desbloqueo', export: 'exportación' },

  // Averages and sums
  averages: {
    total: 'El total ÷ personas activas',
    own: 'La suma de las cifras de cada persona ÷ personas activas',
    holders: 'El total ÷ personas que tienen un valor',
  },
  averageIs: (how, parts, value) => `${how}: ${parts} = ${value}`,
  adds: {
    adds: 'Se suma por personas y por días.',
    stock: 'Se suma por personas. Entre días, vale el último valor.',
    union: 'No se suma: lo que varias personas o días tienen en común cuenta una vez.',
    pooled: 'No se suma: primero se suma cada parte por personas y días, y después se divide.',
    earliest: 'Entre personas y días, vale la fecha más antigua.',
    latest: 'Entre personas y días, vale la fecha más reciente.',
    no: '',
  },

  // Days
  days: (range) => range,
  requested: (range) => `solicitado: ${range}`,
  widened: (weekday) => `ampliado a semanas completas desde el ${weekday}`,
  cut: 'recortado donde terminan los datos',
  incomplete: 'incompleto',
  noDays: 'Ninguno: el periodo empieza después del final de los datos',
  noComparison: 'Nada: empezaría más de dos años antes del final de los datos',
  through: (stream, day) => `${stream}: hasta el ${day}`,
  assumed: 'fecha supuesta: nadie la indicó',
  late: (count, shown) =>
    many(count, {
      one: '1 día de retraso',
      many: `${shown} de días de retraso`,
      other: `${shown} días de retraso`,
    }),
  since: (day) => `se conoce desde el ${day}`,
  unknownThrough: (stream) => `${stream}: no se conoce el último día`,

  // Filters
  noFilters: 'Ninguno',
  groups: (names) => `Grupos: ${names}`,
  people: (names) => `Personas: ${names}`,
  more: (names, count, shown) =>
    many(count, {
      one: `${names} y 1 más`,
      many: `${names} y ${shown} más`,
      other: `${names} y ${shown} más`,
    }),
  asIs: 'miembros actuales',
  asWas: 'miembros de cada día',
  persona: (name) => `Perfil de comprador: ${name}`,
  narrowed: 'Esta cifra se limita a las personas de destino que coinciden con el perfil de comprador.',
  notNarrowed: 'El perfil de comprador no limita esta cifra.',
  behind: (count, shown) =>
    many(count, {
      one: '1 persona detrás de las cifras',
      many: `${shown} de personas detrás de las cifras`,
      other: `${shown} personas detrás de las cifras`,
    }),

  refused: (count, shown) =>
    many(count, {
      one: '1 fila que no se pudo leer',
      many: `${shown} de filas que no se pudieron leer`,
      other: `${shown} filas que no se pudieron leer`,
    }),
  ignored: (count, shown) =>
    many(count, {
      one: '1 decisión que no corresponde a ningún InMail',
      many: `${shown} de decisiones que no corresponden a ningún InMail`,
      other: `${shown} decisiones que no corresponden a ningún InMail`,
    }),

  reasons: {
    missing: 'Los datos no dicen nada al respecto.',
    'not-applicable': 'No se aplica aquí.',
    concealed: 'Esta cifra está oculta para este acceso.',
    lacks: 'Faltan los datos necesarios.',
    'after-data': 'El periodo empieza después del final de los datos.',
    'before-data': 'Estos días son anteriores al inicio de los datos.',
    'zero-denominator': 'El denominador es cero.',
    'part-missing': 'No se conoce una de sus partes.',
    'whole-company': 'El contrato es de toda la empresa, por lo que no dice nada sobre una parte de ella.',
    'no-contract': 'Los datos no contienen ningún contrato para este día.',
    'no-unit-cost': 'Los datos no indican cuánto cuesta una licencia.',
    'no-status': 'No se conoce el estado de nadie ese día; no se deduce del actual.',
    nobody: 'Nadie tiene uno todavía.',
  },
};
