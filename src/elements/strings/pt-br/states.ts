/** What is said where there is no figure, and why, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const errors: Texts['errors'] = {
  'query-invalid': 'A fonte deste relatório não entende o que foi solicitado.',
  'period-invalid': 'Estes dias não formam um período: o primeiro não pode ser posterior ao último.',
  'period-too-old': 'Este período começa mais de dois anos antes do fim dos dados.',
  'no-data-through': 'Ainda não há atividade.',
  'unknown-report': 'Este relatório não existe aqui.',
  'unknown-measure': 'Esta medida não existe aqui.',
  'unknown-group': 'Um grupo selecionado não existe mais.',
  'unknown-person': 'Uma pessoa selecionada não existe mais.',
  'unknown-persona': 'A persona selecionada não existe mais.',
  'unknown-zone': 'Este fuso horário não é conhecido.',
  'not-supported': 'A fonte deste relatório não consegue responder a isso.',
  'catalogue-invalid': 'Este relatório está mal configurado.',
  'dataset-unreadable': 'Não foi possível ler os dados.',
  unauthorized: 'Sua sessão expirou. Entre novamente.',
  forbidden: 'Você não tem acesso aos relatórios de uso.',
  'not-found': 'A fonte deste relatório não foi encontrada.',
  'rate-limited': 'Consultas demais ao mesmo tempo. Tente de novo em instantes.',
  timeout: 'A resposta demorou demais.',
  network: 'Não há conexão com os dados.',
  'server-error': 'Algo deu errado na fonte deste relatório.',
  'bad-answer': 'A fonte deste relatório enviou algo que não é uma resposta.',
  'no-provider': 'Este relatório não está conectado a nenhum dado.',
};

export const states: Texts['states'] = {
  waiting: 'Carregando',
  unknownError: 'Não foi possível carregar este relatório.',
  periodUnknown: 'Este período não é conhecido.',
  noReport: 'Nenhum relatório foi escolhido para este lugar.',
  otherShape: 'Este relatório não pode ser mostrado desta forma.',
  failedTitle: 'Não foi possível carregar',
  retry: 'Tentar de novo',
  requestId: (id) => `Solicitação ${id}`,
  retryAfter: (seconds) =>
    many(seconds, {
      one: `Tente de novo em ${seconds} segundo.`,
      many: `Tente de novo em ${seconds} de segundos.`,
      other: `Tente de novo em ${seconds} segundos.`,
    }),
  keptPicture: 'Estes números são anteriores.',
  noAccessTitle: 'Sem acesso',
  noAccess: 'Os relatórios de uso são para administradores. Peça acesso ao administrador da sua empresa.',
  contact: 'Solicitar acesso',
  emptyTitle: 'Ainda não há nada aqui',
  empty: 'Não houve atividade nestes dias.',
  emptyFiltered: 'Não houve atividade nestes dias com os filtros selecionados.',
  longerPeriod: 'Mostrar os últimos 365 dias',
  usualPeriod: 'Mostrar os últimos 30 dias',
  pagePeriod: 'Voltar ao período da página',
  lackingTitle: 'Não está nestes dados',
  lacking: (tables) => `Neste conjunto de dados não há ${tables}.`,
};

export const lacks: Texts['lacks'] = {
  logins: 'logins',
  sessions: 'logins nem atividade em páginas',
  activity: 'atividade deste produto',
  credits: 'registro de créditos',
  alerts: 'alertas',
  inmails: 'InMails',
  connections: 'conexões',
  seats: 'licenças (seats.csv)',
  snapshots: 'instantâneos (snapshots.csv)',
  coachActions: 'ações sugeridas (coachActions)',
  seatsPurchased: 'licenças compradas (seatsPurchased)',
};

export const values: Texts['values'] = {
  missing: 'Sem dados',
  'not-applicable': 'Não se aplica',
  concealed: 'Oculto',
};

export const warnings: Texts['warnings'] = {
  'stream-late': (stream, days = 0) =>
    days > 0
      ? many(days, {
          one: `${stream}: dados com ${days} dia de atraso.`,
          many: `${stream}: dados com ${days} de dias de atraso.`,
          other: `${stream}: dados com ${days} dias de atraso.`,
        })
      : `${stream}: dados com atraso.`,
  'data-through-assumed': () =>
    'O último dia dos dados é presumido: ninguém o informou, por isso a barra dele pode estar incompleta.',
  'rows-refused': (count) =>
    many(count, {
      one: `${count} linha dos dados foi recusada.`,
      many: `${count} de linhas dos dados foram recusadas.`,
      other: `${count} linhas dos dados foram recusadas.`,
    }),
  'files-refused': (count) =>
    many(count, {
      one: `${count} arquivo de dados não pôde ser lido até o fim.`,
      many: `${count} de arquivos de dados não puderam ser lidos até o fim.`,
      other: `${count} arquivos de dados não puderam ser lidos até o fim.`,
    }),
  'decisions-ignored': (count) =>
    many(count, {
      one: `${count} decisão sobre InMail foi ignorada.`,
      many: `${count} de decisões sobre InMails foram ignoradas.`,
      other: `${count} decisões sobre InMails foram ignoradas.`,
    }),
  'period-after-data': () => 'Este período começa depois do fim dos dados.',
  'no-comparison': () => 'Sem comparação: começaria mais de dois anos antes do fim dos dados.',
  'not-narrowed': (measures) => `Não limitado pela persona: ${measures}.`,
  'not-additive': () => 'A soma dos grupos lado a lado não é o total da equipe.',
};
