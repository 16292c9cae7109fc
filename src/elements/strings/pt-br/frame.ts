import type { Texts } from '../texts.js';

export const frame: Texts['frame'] = {
  title: 'Relatórios de uso',
  expand: 'Usar a janela inteira',
  collapse: 'Voltar à página',
  shown: (title) => `${title}: carregado`,
  failed: 'A página que mostra este relatório não respondeu.',
  refusedTitle: 'Não permitido nesta página',
  refused: (origin) => `O servidor do relatório não inclui ${origin} entre as páginas que podem mostrá-lo.`,
  otherVersion: 'O servidor do relatório e esta página têm versões que não se entendem.',
  noSource: 'O relatório não pode consultar o próprio servidor aqui, e esta página não lhe fornece dados.',
  badAddress: 'O endereço do relatório não pode ser usado.',
};
