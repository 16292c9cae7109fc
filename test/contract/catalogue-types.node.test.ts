/** The types of the catalogue, asked of the compiler itself. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('the compiler agrees with every claim about Row, BarId and the provider’s answers', () => {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root);
  const file = `${root}test/contract/catalogue-types.ts`;
  const program = ts.createProgram([file], { ...options, types: [], skipDefaultLibCheck: true });
  const found = program.getSemanticDiagnostics(program.getSourceFile(file));
  assert.deepEqual(
    found.map(({ messageText, start = 0, file }) => {
      const line = file!.getLineAndCharacterOfPosition(start).line + 1;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    }),
    [],
  );
});
