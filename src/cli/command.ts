/** What a command is: its words as data, from which help is written and arguments are read, and the work. */
import { parseArgs } from 'node:util';
import type { Io } from './io.js';
import { Mistake } from './mistake.js';

export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly about: string;
}

type Options = Readonly<Record<string, Option>>;
type Values<O extends Options> = { [K in keyof O]?: O[K]['type'] extends 'boolean' ? boolean : string };

interface Spec<O extends Options> {
  readonly name: string;
  readonly summary: string;
  readonly options: O;
  /** Paragraphs after the options. */
  readonly more?: string;
  /** Resolves with the exit code. */
  run(given: { folder: string; values: Values<O> }, io: Io): Promise<number>;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  help(): string;
  run(args: string[], io: Io): Promise<number>;
}

export const PROGRAM = 'crm-usage-widgets';

export function command<const O extends Options>(spec: Spec<O>): Command {
  const { name, summary } = spec;
  return {
    name,
    summary,
    help: () => helpOf(spec),
    async run(args, io) {
      const { values, positionals } = parsed(args, spec.options);
      if (positionals.length !== 1)
        throw new Mistake(
          positionals.length
            ? `Cannot ${name} several folders: ${quoted(positionals)}`
            : `Cannot ${name}: no folder is named`,
        );
      return spec.run({ folder: positionals[0], values: values as Values<O> }, io);
    },
  };
}

function parsed(args: string[], options: Options) {
  const config = Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
  try {
    return parseArgs({ args, options: config, allowPositionals: true });
  } catch (error) {
    // Node's sentence, without its advice about arguments that begin with a dash.
    throw new Mistake((error as Error).message.split(/\. |\n/)[0].replace(/\.$/, ''));
  }
}

const quoted = (words: readonly string[]): string => words.map((word) => JSON.stringify(word)).join(', ');

function helpOf({ name, summary, options, more }: Spec<Options>): string {
  const rows = Object.entries(options).map(([option, { value, about }]) => [
    `--${option}${value ? ` ${value}` : ''}`,
    about,
  ]);
  return [
    `${PROGRAM} ${name} FOLDER [options]`,
    `\n${summary}\n`,
    columns([...rows, ['--help', 'this text']]),
    ...(more ? [`\n${more}`] : []),
  ].join('\n');
}

/** Two columns; what is too long for the second goes on below. */
export function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows
    .map(([left, right]) => `  ${left.padEnd(width - 2)}${right.replaceAll('\n', `\n${' '.repeat(width)}`)}`)
    .join('\n');
}
