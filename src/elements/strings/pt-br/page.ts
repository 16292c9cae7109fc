/** The reporting page and the card that leads to it, in Brazilian Portuguese. */
import type { Texts } from '../texts.js';

export const page: Texts['page'] = {
  title: 'Uso',
  tabs: 'Relatórios',
  streamsThrough: (streams, day) => `${streams}: até ${day}`,
  noReports: 'Nenhum relatório está configurado aqui.',
  emptyTab: 'Esta aba não tem nenhum relatório aqui.',
  unknownTab: (tab) => `A aba “${tab}” não existe aqui, por isso a primeira foi aberta.`,
  foreignState: 'A visualização salva foi criada por outra versão e não foi aberta.',
  brokenState: 'Uma parte da visualização salva não pôde ser lida e foi omitida.',
};

export const entry: Texts['entry'] = {
  title: 'Uso',
  about:
    'Quem faz login, quem trabalha com a ferramenta, em que os créditos são usados, para onde vão os alertas e como as licenças são usadas.',
  view: 'Ver relatório',
};

export const tabs: Texts['tabs'] = {
  'user-metrics': 'Métricas de usuários',
  'product-metrics': 'Métricas de produto',
  host: 'Métricas de CRM/MAP',
  overview: 'Visão geral',
  usage: 'Uso',
  effectiveness: 'Eficácia',
};
