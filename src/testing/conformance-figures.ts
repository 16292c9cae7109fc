/** The figures of the small company, worked out by hand, each of them a case. */
import { smallCompany } from '../sample/small-company.js';
import { smallFigures, valueAt, type Figure } from '../sample/small-figures.js';
import { ask } from './small-case.js';
import type { ConformanceCase } from './conformance-case.js';
import { expectCode, expectEqual } from './expect.js';

export const figureCases: readonly ConformanceCase[] = smallFigures.map((figure) => ({
  name: `figures: ${figure.name}`,
  rules: figure.rules,
  holds: figure.with ? { ...smallCompany, ...figure.with } : smallCompany,
  ...(figure.viewer === undefined ? {} : { viewer: figure.viewer }),
  run: (provider) => check(ask(provider, figure.method, figure.query, { viewer: figure.viewer }), figure),
}));

async function check(answering: Promise<unknown>, { method, query, expect }: Figure): Promise<void> {
  const what = `${method} ${JSON.stringify(query)}`;
  if ('code' in expect) return expectCode(answering, expect.code, what);
  const answer = await answering;
  for (const { path, value } of expect) expectEqual(valueAt(answer, path), value, `${what}: ${path}`);
}
