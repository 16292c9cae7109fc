/** From arguments to an exit code: 0 done, 1 it failed, 2 the command line cannot be meant. */
import { readFileSync } from 'node:fs';
import { isUsageError } from '../contract/errors.js';
import { check } from './check.js';
import { columns, PROGRAM, type Command } from './command.js';
import { csv } from './csv.js';
import { NobodyReads, quietWhenClosed, write, type Io } from './io.js';
import { Mistake } from './mistake.js';
import { query } from './query.js';
import { sample } from './sample.js';
import { serve } from './serve.js';

const COMMANDS: readonly Command[] = [serve, query, csv, check, sample];

export async function run(args: readonly string[], io: Io): Promise<number> {
  quietWhenClosed(io.stdout, io.stderr);
  try {
    return await dispatch([...args], io);
  } catch (error) {
    if (error instanceof NobodyReads) return 0;
    await write(io.stderr, `${lineOf(error, args[0])}\n`).catch(() => undefined);
    return error instanceof Mistake ? 2 : 1;
  }
}

async function dispatch([name, ...rest]: string[], io: Io): Promise<number> {
  if (name === '--version') return say(io, versionOf());
  if (name === '--help' || name === '-h') return say(io, help());
  if (name === 'help') return say(io, rest.length ? named(rest[0]).help() : help());
  if (name === undefined) {
    // Who types the bare name asks what there is; a script that forgot the rest gets no answer for one.
    await write(io.stderr, `${help()}\n`);
    return 2;
  }
  const command = named(name);
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--help') || options.includes('-h')) return say(io, command.help());
  return command.run(rest, io);
}

function named(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  throw new Mistake(name.startsWith('-') ? `Unknown option '${name}'` : `Unknown command '${name}'`);
}

async function say(io: Io, text: string): Promise<number> {
  await write(io.stdout, `${text}\n`);
  return 0;
}

function help(): string {
  return [
    `${PROGRAM} COMMAND FOLDER [options]`,
    '\nFigures of how a company uses its sales tools, from a folder of CSV files.\n',
    columns(COMMANDS.map(({ name, summary }) => [name, summary])),
    `\n${PROGRAM} COMMAND --help says more. Exit codes: 0 done, 1 failed, 2 not understood.`,
  ].join('\n');
}

function versionOf(): string {
  return (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  ).version;
}

/** One line, never a stack. */
function lineOf(error: unknown, name = ''): string {
  if (error instanceof Mistake) {
    const known = COMMANDS.some((command) => command.name === name);
    return `${error.message}. See ${PROGRAM}${known ? ` ${name}` : ''} --help`;
  }
  const message = error instanceof Error ? error.message : String(error);
  const line = message.split('\n')[0];
  return isUsageError(error) || isSystemError(error) ? line : `Cannot go on: ${line}`;
}

const isSystemError = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
