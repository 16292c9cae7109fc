/** What a part found out, and how it is printed. */
export interface Result {
  part: string;
  what: string;
  /** Of `ours` and `other`. */
  unit: string;
  ours: number;
  /** Null: the target is an absolute one, or there is none. */
  other: number | null;
  /** Who the other one is. */
  against: string;
  /** ours : other. */
  ratio: number | null;
  target: string;
  /** Null: a figure for orientation, without a target. */
  reached: boolean | null;
}

export interface Compared {
  unit: string;
  ours: number;
  other: number;
  against: string;
  /** ours : other may be at most so much; left out: no target. */
  atMost?: number;
}

export interface Absolute {
  unit: string;
  ours: number;
  atMost?: number;
}

/** Rows of one part. */
export class Findings {
  readonly results: Result[] = [];

  constructor(private readonly part: string) {}

  compare(what: string, { unit, ours, other, against, atMost }: Compared): void {
    const ratio = ours / other;
    this.#add(what, { unit, ours, other, against, ratio }, atMost, ratio, 'x');
  }

  note(what: string, { unit, ours, atMost }: Absolute): void {
    this.#add(what, { unit, ours, other: null, against: '', ratio: null }, atMost, ours, ` ${unit}`);
  }

  #add(
    what: string,
    figures: Pick<Result, 'unit' | 'ours' | 'other' | 'against' | 'ratio'>,
    atMost: number | undefined,
    judged: number,
    suffix: string,
  ): void {
    this.results.push({
      part: this.part,
      what,
      ...figures,
      target: atMost === undefined ? '' : `<= ${short(atMost)}${suffix}`,
      reached: atMost === undefined ? null : judged <= atMost,
    });
  }
}

const short = (value: number): string =>
  Math.abs(value) >= 1000
    ? Math.round(value).toLocaleString('en-US')
    : String(+value.toPrecision(value >= 100 ? 4 : 3));

export function printTable(results: readonly Result[]): string {
  const head = ['part', 'what', 'ours', 'other', 'ratio', 'target', 'reached'];
  const rows = results.map(({ part, what, unit, ours, other, against, ratio, target, reached }) => [
    part,
    what,
    `${short(ours)} ${unit}`,
    other === null ? '' : `${short(other)} ${against}`,
    ratio === null ? '' : ratio.toFixed(2),
    target,
    reached === null ? '' : reached ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i].length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
