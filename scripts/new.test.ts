import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { liujiang } from '../packages/indicators/src/index.ts';
import { chinaWorkCalendar, liujiangRules, runRuleCases } from '../packages/rules/src/index.ts';
import { blankCases } from './skeletons/rule.ts';
import { type Skeleton, skeletons } from './skeletons/skeletons.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function make(kind: string, name: string): Skeleton {
  const skeleton = skeletons.get(kind);
  if (skeleton === undefined) return expect.unreachable(kind);
  return skeleton(name, read);
}

/** What the compiler says of the files of skeletons, as if they stood in the repository. */
function compile(begun: readonly Skeleton[]): readonly string[] {
  const texts = new Map(
    begun
      .flatMap(({ added, changed }) => Object.entries({ ...changed, ...added }))
      .map(([path, text]) => [join(root, path), text]),
  );
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.directoryExists = () => true; // whatever is asked for inside one that is not is not there either
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, language) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile(path, language)
      : ts.createSourceFile(path, text, language);
  };
  const sources = [...texts.keys()].filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(sources, { ...options, noEmit: true }, host);
  return sources
    .flatMap((path) => {
      const source = program.getSourceFile(path);
      return [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
    })
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

test('what is begun compiles', () => {
  const begun = [
    make('rule', 'disclosure.basic.plans/3'),
    make('evidence-kind', 'opening-hours'),
    make('formula', 'weighted-sum'),
    make('form', 'open-document'),
  ];
  expect(compile(begun)).toEqual([]);
});

test('the cases of a new rule fail until evidence is filled in', () => {
  const cases = blankCases('disclosure.basic.plans/3');
  const options = { catalogue: liujiang, rules: liujiangRules, calendar: chinaWorkCalendar };
  const failing = runRuleCases(cases, options).filter(({ differences }) => differences.length > 0);
  expect(failing.map(({ name }) => name.replace(/^.*：/, ''))).toEqual([
    '符合要求',
    '不符合要求',
    '看了，尚不能判断',
  ]);
});

test.each(['disclosure.basic.plans/3', 'safeguards.training/1'])(
  'a rule of its own takes the place of the one that is made from the requirement: %s',
  (id) => {
    const { changed } = make('rule', id);
    const [module = ''] = Object.values(changed);
    expect(module.split(`'${id}'`)).toHaveLength(2);
    expect(module).toContain(`passes('${id}', `);
  },
);

test('a form gets its subpath behind those of the others, and a budget that nothing keeps', () => {
  const { changed } = make('form', 'open-document');
  const { exports, typesVersions } = JSON.parse(changed['packages/scoring/package.json'] ?? '{}');
  expect(exports['./forms/open-document']['@liujiang/source']).toBe('./src/open-document.ts');
  expect(typesVersions['*']['forms/open-document']).toEqual(['./dist/forms/open-document.d.cts']);
  expect(JSON.parse(changed['.ci/size-budgets.json'] ?? '[]').at(-1)).toMatchObject({
    kilobytes: 0,
  });
});

test.each([
  ['rule', 'disclosure.basic.personel/2', 'disclosure.basic.personnel/2'],
  ['rule', 'disclosure.basic.personnel/2', 'has a rule'],
  ['rule', 'disclosure.basic.interpretation/1', 'has a rule'],
  ['rule', 'health/1', 'measured by a formula'],
  ['formula', 'passRate', 'small letters'],
])('%s %s is refused: %s', (kind, name, told) => {
  expect(() => make(kind, name)).toThrow(told);
});
