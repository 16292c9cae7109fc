/** The command line with streams of our own, and folders that go with the test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { after } from 'node:test';
import { run } from '../../src/cli/run.js';

export interface Outcome {
  code: number;
  out: string;
  err: string;
}

export async function cli(
  args: string[],
  { stdin = '', signal }: { stdin?: string; signal?: AbortSignal } = {},
): Promise<Outcome> {
  const [out, err] = [listener(), listener()];
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    signal,
  });
  return { code, out: out.text(), err: err.text() };
}

export function listener(): { stream: Writable; text(): string } {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream, text: () => text };
}

/** Gone when the tests of the file are over. */
export function folder(files: Record<string, string> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'usage-cli-'));
  after(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** Two people, three interactions on two days of October. */
export const TINY = {
  'people.csv': 'id,name,status\na,Ann,enabled\nb,=Bo,enabled\n',
  'activity.csv': [
    'id,at,person,product,kind',
    '1,2026-10-01T10:00:00Z,a,sales-intelligence,interaction',
    '2,2026-10-02T10:00:00Z,a,sales-intelligence,interaction',
    '3,2026-10-02T11:00:00Z,b,sales-intelligence,interaction',
    '',
  ].join('\n'),
};

export const OCTOBER = { report: 'si-adoption', period: { start: '2026-10-01', end: '2026-10-02' } };
