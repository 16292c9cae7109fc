/**
 * The package as TypeScript sees it in a project that has installed it: the lines of the README, and of every door that
 * registers elements the types of their tags.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const README = `
import 'crm-usage-widgets/define';
import { memoryProvider, type RecordOf } from 'crm-usage-widgets';
const people: RecordOf<'people'>[] = [{ id: 'p1', name: 'Ada Ample', status: 'enabled' }];
const activity: RecordOf<'activity'>[] = [
  { id: 'e1', at: new Date(), person: 'p1', product: 'sales-intelligence', kind: 'interaction' },
];
document.querySelector('usage-provider')!.provider = memoryProvider({ people, activity });
`;

/** What stands wrong in them, a line each. */
export function consumerFindings(root) {
  const doors = readdirSync(join(root, 'src/define')).map((file) => file.replace(/\.ts$/, ''));
  const named = (door, tags) =>
    [`import '${door}';`, ...tags.map((tag) => `document.querySelector('${tag}')!.requestUpdate();`)].join(
      '\n',
    );
  const files = {
    'readme.ts': README,
    'define.ts': named('crm-usage-widgets/define', doors),
    ...Object.fromEntries(doors.map((tag) => [`${tag}.ts`, named(`crm-usage-widgets/define/${tag}`, [tag])])),
  };
  const folder = mkdtempSync(join(tmpdir(), 'usage-consumer-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', 'crm-usage-widgets'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return [
      ...Object.keys(files).flatMap((name) => findings(join(folder, name), name, 'Bundler', 'ESNext')),
      ...findings(join(folder, 'readme.ts'), 'readme.ts', 'NodeNext', 'NodeNext'),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Files that many consumers read are parsed once for each way of resolving. */
const parsed = new Map();

function findings(path, name, resolution, module) {
  const options = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind[module],
    moduleResolution: ts.ModuleResolutionKind[resolution],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    const key = `${resolution} ${file}`;
    if (!parsed.has(key)) parsed.set(key, read(file, ...rest));
    return parsed.get(key);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([path], options, host))
    .map(
      ({ messageText }) =>
        `a consumer (${name}, ${resolution}): ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}
