/** Files, pictures and paper, in Brazilian Portuguese. */
import { pluralOf } from '../plural.js';
import type { Texts } from '../texts.js';

const many = pluralOf('pt-BR');

export const files: Texts['files'] = {
  // The menu of a card
  more: (title) => `Mais opções de ${title}`,
  csv: 'Baixar CSV',
  png: 'Salvar como imagem',
  copy: 'Copiar números',
  print: 'Imprimir página',
  saved: (name) => `Salvo: ${name}`,
  copied: (count, shown) =>
    many(count, {
      one: `${shown} linha copiada`,
      many: `${shown} de linhas copiadas`,
      other: `${shown} linhas copiadas`,
    }),
  failed: 'Não foi possível concluir a ação.',
  copyFailed: 'O navegador não permite que esta página copie.',
  // The team
  team: 'Baixar CSV da equipe',
  teamWriting: (percent) => `Gravando CSV da equipe, ${percent}`,
  teamAsking: 'Buscando a equipe',
  cancel: 'Cancelar',
  teamSaved: (count, shown) =>
    many(count, {
      one: `CSV da equipe salvo: ${shown} pessoa`,
      many: `CSV da equipe salvo: ${shown} de pessoas`,
      other: `CSV da equipe salvo: ${shown} pessoas`,
    }),
  writeFailed: 'Não foi possível gravar o arquivo.',
  // Header cells that are no measures
  columns: {
    id: 'ID',
    key: 'Barra',
    start: 'Primeiro dia',
    end: 'Último dia',
    complete: 'Completo',
    metric: 'Métrica',
    total: 'Total',
    numerator: 'Numerador',
    denominator: 'Denominador',
    average: 'Média',
    average_denominator: 'Pessoas na média',
    stream: 'Tipo de dados',
    narrowed: 'Limitado pela persona',
    lacks: 'Faltam',
    change: 'Variação',
    average_change: 'Variação da média',
    label: 'Rótulo',
    group: 'Grupo',
    group_name: 'Nome do grupo',
    n: 'Pessoas contadas (N)',
    switched_off: 'Pessoas com linkedin.com desativado',
    filters: 'Filtros',
    level: 'Nível',
    people: 'Pessoas',
    share: 'Proporção',
    part: 'Parte',
    figure: 'Número',
    value: 'Valor',
    currency: 'Moeda',
    per: 'Por',
    as_of: 'Data de referência',
    seat: 'Licença',
    person: 'Pessoa',
    ssi_total: 'SSI: total',
    ssi_brand: 'SSI: marca',
    ssi_people: 'SSI: pessoas',
    ssi_insights: 'SSI: insights',
    ssi_relationships: 'SSI: relacionamentos',
  },
  compared: (label) => `Comparação: ${label}`,
};
