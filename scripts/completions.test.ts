import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}packages/rules/src/unwritten.ts`;

const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
let text = '';
let version = 0;

/** An editor with one file open, which nobody has saved. */
const editor = ts.createLanguageService({
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '0'),
  getScriptSnapshot: (name) => {
    if (name === file) return ts.ScriptSnapshot.fromString(text);
    return existsSync(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined;
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** What an editor offers at the mark `¦` of a pack that is being written. */
function offered(rest: string): readonly string[] {
  const whole = `import { liujiang } from '@liujiang/indicators';
import { defineRules } from './language/define-rules.ts';
defineRules(liujiang, { id: 'own', version: '1', dialect: 'monotone', ${rest} });`;
  const place = whole.indexOf('¦');
  text = whole.replace('¦', '');
  version += 1;
  const { entries = [] } = editor.getCompletionsAtPosition(file, place, {}) ?? {};
  return entries.map(({ name }) => name.replaceAll("\\'", "'"));
}

const comparing = (leaf: string) => `rules: [{ name: 'x', conditions: { all: [{ ${leaf} }] } }]`;
const counts = `fact: 'counts', path: "$['safeguards.training/2']"`;

test.each([
  ['a fact, when nothing else is written', comparing(`fact: '¦'`), 'counts', 16],
  ['a path', comparing(`fact: 'counts', path: '¦'`), "$['safeguards.training/2']", 148],
  ['a member of a fact', comparing(`fact: 'links', path: '¦'`), '$.kinds', 2],
  ['an operator', comparing(`${counts}, operator: '¦'`), 'countAtLeast', 66],
  [
    'a fact to compare with',
    comparing(`${counts}, operator: 'in', value: { fact: '¦' }`),
    'parameters',
    16,
  ],
  [
    'a requirement',
    `rules: [{ name: 'x', event: { type: 'passed', params: { requirement: '¦' } } }]`,
    'safeguards.training/2',
    148,
  ],
  ['a binding', `rules: [], bindings: { ¦ }`, 'trainingCount', 30],
  [
    'its requirement',
    `rules: [], bindings: { trainingCount: { requirement: '¦' } }`,
    'safeguards.training/2',
    148,
  ],
])('an editor completes %s', (_, written, name, count) => {
  const names = offered(written);
  expect(names).toContain(name);
  expect(names).toHaveLength(count);
});

test('an editor completes the parameters of a requirement', () => {
  const parameter = `${counts}, operator: 'countAtLeast', value: { fact: 'parameters', path: '¦' }`;
  expect(offered(comparing(parameter))).toContain("$['safeguards.training/2'].minimum");
  const window = `rules: [], bindings: { trainingCount: { requirement: 'safeguards.training/2', window: '¦' } }`;
  expect(offered(window)).toContain('window');
});
