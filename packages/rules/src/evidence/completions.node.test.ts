import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const file = fileURLToPath(new URL('typed-here.ts', import.meta.url));

/** What an editor offers at `@` in a program, each with its comment. */
function offeredIn(program: string): ReadonlyMap<string, string> {
  const text = `import type { EvidenceInput } from './evidence-input.ts';\nimport { parseEvidence } from './parse-evidence.ts';\n${program}`;
  const at = text.indexOf('@');
  const written = text.replace('@', '');
  const { config } = ts.readConfigFile(`${root}/tsconfig.base.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const readFile = (name: string) => (name === file ? written : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    readFile,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const source = readFile(name);
      return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const { entries } = service.getCompletionsAtPosition(file, at, {}) ?? { entries: [] };
  return new Map(
    entries.map(({ name }) => {
      const details = service.getCompletionEntryDetails(
        file,
        at,
        name,
        {},
        undefined,
        {},
        undefined,
      );
      return [name, ts.displayPartsToString(details?.documentation)];
    }),
  );
}

test('an editor completes evidence, and says of each field what it is', () => {
  const fields = offeredIn('parseEvidence({ trainings: { records: [{ @ }] } });');
  expect([...fields.keys()]).toEqual([
    'collectedAt',
    'collector',
    'expiresOn',
    'heldAt',
    'note',
    'site',
    'siteHost',
    'title',
    'unit',
    'url',
  ]);
  expect([...fields.values()].every((words) => words.length > 20)).toBe(true);
  expect(fields.get('heldAt')).toBe(
    'When it was held (培训时间), as printed: `2020年5月18日`; `null` when no date is printed. Read by `safeguards.training/2`.',
  );
  const words = offeredIn(
    "const given: EvidenceInput = { columns: { records: [{ id: 'a/b', state: '@' }] } };",
  );
  expect([...words.keys()].sort()).toEqual(['absent', 'blank', 'present', 'under-maintenance']);
});
