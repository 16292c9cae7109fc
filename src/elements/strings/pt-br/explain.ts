/** Explain this number, in Brazilian Portuguese. Names of ids stand as they end a sentence. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const explain: Texts['explain'] = {
  labels: {
    formula: 'Fórmula',
    rows: 'O que conta',
    numerator: 'Numerador',
    denominator: 'Denominador',
    of: 'Parte-se de',
    less: 'Subtrai-se',
    average: 'Média',
    adding: 'Soma',
    reason: 'Por que não há número',
    days: 'Dias',
    compared: 'Comparado com',
    asOf: 'Data de referência',
    through: 'Dados',
    zone: 'Fuso horário',
    filters: 'Filtros',
    persona: 'Persona',
    people: 'Pessoas',
    lacks: 'Não está nestes dados',
    left: 'Excluído',
    note: 'Observação',
  },
  part: (label, value) => `${label} (${value})`,
  partMade: (label, made) => `${label}: ${made}`,
  divided: (numerator, denominator) => `${numerator} ÷ ${denominator}`,
  subtracted: (of, less) => `${of} − ${less}`,

  // Formulas, by verb
  sum: {
    quantity: 'A soma das quantidades; uma linha sem quantidade vale 1.',
    credits: 'A soma dos créditos; reembolsos são negativos.',
    rows: 'Quantos há.',
  },
  sessions: 'A quantidade de sessões; cada uma no dia em que começa.',
  distinct: {
    person: 'Pessoas diferentes; cada uma conta uma vez.',
    account: 'Contas diferentes; cada uma conta uma vez. Uma conta em branco não conta.',
    target: 'Pessoas-alvo diferentes; cada uma conta uma vez.',
    ref: 'Alertas diferentes; cada um conta uma vez.',
  },
  userDays: 'Combinações diferentes de uma pessoa e um dia.',
  first: 'A data mais antiga.',
  last: 'A data mais recente.',
  lastUpTo: 'A data mais recente até o fim destes dias; pode ser anterior a eles.',
  channels: 'Canais assinados no último destes dias; se não houver, os dos alertas enviados nestes dias.',
  latest: {
    connections: 'A soma da última quantidade conhecida de conexões de cada pessoa.',
    leads_saved: 'A soma da última quantidade conhecida de leads salvos de cada pessoa.',
    accounts_saved: 'A soma da última quantidade conhecida de contas salvas de cada pessoa.',
  },
  cohort: {
    sent: 'InMails enviados nestes dias; um enviado duas vezes conta uma vez.',
    accepted:
      'InMails enviados nestes dias e respondidos com sim ou talvez em até 30 × 24 horas. Uma resposta sem decisão não conta; um não posterior não anula nada.',
    open: 'InMails enviados nestes dias há menos de 30 × 24 horas e sem decisão.',
    matured: 'InMails enviados nestes dias pelo menos 30 × 24 horas antes do fim dos dados.',
    'accepted-matured':
      'InMails enviados nestes dias pelo menos 30 × 24 horas antes do fim dos dados e respondidos com sim ou talvez em até 30 × 24 horas.',
  },
  enabled: 'Pessoas com status habilitado no fim do último destes dias.',
  active:
    'Pessoas diferentes com pelo menos uma ação própria em um dia em que tinham uma licença com integração concluída.',
  purchased: 'As licenças do contrato vigente nesse dia.',
  seats: {
    assigned: 'Licenças de membros da equipe com convite até esse dia e não revogadas.',
    activated: 'Licenças atribuídas cujo convite foi aceito até esse dia.',
  },
  coach: {
    all: 'Ações sugeridas diferentes que uma pessoa concluiu até o fim destes dias.',
    beginner: 'Pessoas que não concluíram nenhuma das ações sugeridas.',
    intermediate: 'Pessoas que concluíram até um terço das ações sugeridas.',
    proficient: 'Pessoas que concluíram mais de um terço e até dois terços das ações sugeridas.',
    advanced: 'Pessoas que concluíram mais de dois terços das ações sugeridas, mas não todas.',
    expert: 'Pessoas que concluíram todas as ações sugeridas.',
  },
  idle: {
    never: () => 'Pessoas com uma licença ativada e ainda sem nenhuma ação própria.',
    people: (days) =>
      `Pessoas com uma licença ativada há pelo menos ${days} e sem uso durante esse tempo, ou nunca usada.`,
    seats: (days) => `Licenças ativadas há pelo menos ${days} e sem uso durante esse tempo, ou nunca usadas.`,
    cost: (days) =>
      `Licenças ativadas há pelo menos ${days} e sem uso durante esse tempo, ou nunca usadas, vezes o custo de uma licença.`,
  },
  idleSome: 'o número de dias indicado',
  idleFor: (count, shown) =>
    many(count, { one: `${shown} dia`, many: `${shown} de dias`, other: `${shown} dias` }),

  // What counts
  rowsOf: (what, product) => `${what} (${product})`,
  anyRow: 'Todas as linhas',
  anySession: 'Sessões',
  estimatedSession: 'Sessões estimadas',
  measuredSession: 'Sessões medidas',
  surfacesAre: (names) => `no ambiente ${names}`,
  allSurfaces: 'em todos os ambientes',
  temperaturesAre: (names) => `enquanto a temperatura da conta era ${names}`,
  channelsAre: (names) => `por ${names}`,
  objectsAre: (names) => `para ${names}`,
  actionsAre: (names) => `ação: ${names}`,
  paid: 'com mais de 0 créditos',
  sessionsAre:
    'Uma sessão é um login ou, onde não há login, uma sequência de atividade em páginas; esta última é estimada.',
  sessionsBegin:
    'Uma sessão que começou antes destes dias conta antes deles, mesmo que continue durante eles.',
  seatDays: 'Só os dias em que a pessoa tinha uma licença com integração concluída.',
  consent: 'A atividade no linkedin.com conta, a não ser que a pessoa a tivesse desativado naquele momento.',
  products: {
    platform: 'plataforma',
    'sales-intelligence': 'Sales Intelligence',
    'sales-navigator': 'Sales Navigator',
  },
  kinds: {
    login: 'logins',
    page_load: 'carregamentos de página',
    interaction: 'interações',
    credit: 'linhas do registro de créditos',
    alert_sent: 'alertas enviados',
    alert_interaction: 'interações com alertas',
    search: 'pesquisas',
    profile_view: 'visualizações de perfil',
    lead_saved: 'leads salvos',
    lead_unsaved: 'leads removidos dos salvos',
    account_saved: 'contas salvas',
    list_created: 'listas criadas',
    message_sent: 'mensagens enviadas',
    connection_made: 'conexões feitas',
    inmail_sent: 'InMails enviados',
    inmail_decided: 'decisões sobre InMails',
    coach_action: 'ações sugeridas',
  },
  temperatures: { hot_new: 'quente nova', hot: 'quente', warm: 'morna', cold: 'fria' },
  channelNames: { email: 'e-mail', slack: 'Slack' },
  objects: { company: 'empresas', person: 'pessoas' },
  actions: { unlock: 'desbloqueio', export: 'exportação' },

  // Averages and sums
  averages: {
    total: 'O total ÷ pessoas ativas',
    own: 'A soma dos números de cada pessoa ÷ pessoas ativas',
    holders: 'O total ÷ pessoas que têm um valor',
  },
  averageIs: (how, parts, value) => `${how}: ${parts} = ${value}`,
  adds: {
    adds: 'Pode ser somado por pessoas e por dias.',
    stock: 'Pode ser somado por pessoas. Entre dias, vale o último valor.',
    union: 'Não pode ser somado: o que várias pessoas ou dias têm em comum conta uma vez.',
    pooled: 'Não pode ser somado: primeiro somam-se as duas partes por pessoas e dias, depois divide-se.',
    earliest: 'Entre pessoas e dias, vale a data mais antiga.',
    latest: 'Entre pessoas e dias, vale a data mais recente.',
    no: '',
  },

  // Days
  days: (range) => range,
  requested: (range) => `solicitado: ${range}`,
  widened: (weekday) => `ampliado para semanas completas (início: ${weekday})`,
  cut: 'cortado onde os dados terminam',
  incomplete: 'incompleto',
  noDays: 'Nenhum: o período começa depois do fim dos dados',
  noComparison: 'Nada: começaria mais de dois anos antes do fim dos dados',
  through: (stream, day) => `${stream}: até ${day}`,
  assumed: 'data presumida: ninguém a informou',
  late: (count, shown) =>
    many(count, {
      one: `${shown} dia de atraso`,
      many: `${shown} de dias de atraso`,
      other: `${shown} dias de atraso`,
    }),
  since: (day) => `conhecido desde ${day}`,
  unknownThrough: (stream) => `${stream}: o último dia não é conhecido`,

  // Filters
  noFilters: 'Nenhum',
  groups: (names) => `Grupos: ${names}`,
  people: (names) => `Pessoas: ${names}`,
  more: (names, count, shown) =>
    many(count, {
      one: `${names} e mais ${shown}`,
      many: `${names} e mais ${shown}`,
      other: `${names} e mais ${shown}`,
    }),
  asIs: 'membros atuais',
  asWas: 'membros de cada dia',
  persona: (name) => `Persona: ${name}`,
  narrowed: 'Este número se limita às pessoas-alvo que correspondem à persona.',
  notNarrowed: 'A persona não limita este número.',
  behind: (count, shown) =>
    many(count, {
      one: `${shown} pessoa por trás dos números`,
      many: `${shown} de pessoas por trás dos números`,
      other: `${shown} pessoas por trás dos números`,
    }),

  refused: (count, shown) =>
    many(count, {
      one: `${shown} linha que não pôde ser lida`,
      many: `${shown} de linhas que não puderam ser lidas`,
      other: `${shown} linhas que não puderam ser lidas`,
    }),
  ignored: (count, shown) =>
    many(count, {
      one: `${shown} decisão que não corresponde a nenhum InMail`,
      many: `${shown} de decisões que não correspondem a nenhum InMail`,
      other: `${shown} decisões que não correspondem a nenhum InMail`,
    }),

  reasons: {
    missing: 'Os dados não dizem nada sobre isso.',
    'not-applicable': 'Não se aplica aqui.',
    concealed: 'Está oculto para você.',
    lacks: 'Faltam os dados necessários.',
    'after-data': 'O período começa depois do fim dos dados.',
    'before-data': 'Estes dias são anteriores ao início dos dados.',
    'zero-denominator': 'O denominador é zero.',
    'part-missing': 'Uma das partes não é conhecida.',
    'whole-company': 'O contrato é da empresa inteira, por isso não diz nada sobre uma parte dela.',
    'no-contract': 'Os dados não contêm nenhum contrato para este dia.',
    'no-unit-cost': 'Os dados não informam quanto custa uma licença.',
    'no-status': 'O status de ninguém nesse dia é conhecido; o atual não é usado para deduzi-lo.',
    nobody: 'Ninguém tem um ainda.',
  },
};
