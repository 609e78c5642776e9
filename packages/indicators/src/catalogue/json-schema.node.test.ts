import { readFileSync } from 'node:fs';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { diffCatalogues } from '../diff.ts';
import { defineDirectory } from '../directory/define-directory.ts';
import { catalogueToJson } from '../export.ts';
import { liujiang } from '../liujiang/index.ts';
import type { Finding } from '../model/finding.ts';
import { statusByUnit } from '../tasks/status.ts';
import { tasksByUnit } from '../tasks/tasks.ts';
import { findingSetInput } from '../testing/finding-set-input.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import { smallDirectory } from '../testing/small-directory.ts';
import { listRequirements } from './walk.ts';

function compile(name: string): ValidateFunction {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  return new Ajv({ formats: { date: true } }).compile(JSON.parse(readFileSync(file, 'utf8')));
}

function problems(validate: ValidateFunction, input: unknown): string[] {
  validate(input);
  return (validate.errors ?? []).map(({ keyword, instancePath }) => `${keyword} ${instancePath}`);
}

const findingSet = findingSetInput();
const [finding] = findingSet.findings;
const diff = diffCatalogues(smallCatalogue, { ...liujiang, id: 'other' });
const towns = { id: 'towns', members: ['labao'] };
const directory = {
  id: 'example',
  version: '1',
  units: [{ id: 'labao', name: '拉堡镇' }],
  groups: [towns],
};

test.each<[string, unknown, unknown, string]>([
  ['finding', finding, { ...finding, outcome: 'pass' }, 'enum /outcome'],
  ['finding-set', findingSet, { ...findingSet, asOf: 2020 }, 'type /asOf'],
  ['catalogue-diff', diff, { ...diff, moved: [] }, 'additionalProperties '],
  ['directory-input', directory, { ...directory, group: [] }, 'additionalProperties '],
])('%s.schema.json takes the good and refuses the broken', (name, good, broken, problem) => {
  const validate = compile(name);
  expect(problems(validate, good)).toEqual([]);
  expect(problems(validate, broken)).toEqual([problem]);
});

test.each(['unit-tasks', 'unit-status'])(
  '%s.schema.json takes every line, and no other',
  (name) => {
    const validate = compile(name);
    const message = { zh: '未检查', en: 'Not tested.' };
    const findings = listRequirements(smallCatalogue).map(
      ({ id }): Finding => ({
        requirement: id,
        outcome: 'untested',
        reasons: ['no-rule'],
        message,
        conditions: [],
      }),
    );
    const { id, version, hash } = smallCatalogue;
    const set = { ...findingSet, catalogue: { id, version, hash }, findings };
    const options = { directory: defineDirectory(smallDirectory) };
    const lines =
      name === 'unit-tasks'
        ? tasksByUnit(smallCatalogue, options)
        : statusByUnit(smallCatalogue, set, options);
    expect(lines.flatMap((line) => problems(validate, line))).toEqual([]);
    expect(problems(validate, { ...lines[0], kind: 'office' })).toEqual(['enum /kind']);
  },
);

test("Liujiang's JSON agrees with catalogue.schema.json, and a broken copy does not", () => {
  const validate = compile('catalogue');
  const copy = JSON.parse(catalogueToJson(liujiang));
  expect(problems(validate, copy)).toEqual([]);
  copy.units[0].kind = 'office';
  delete copy.title.en; // Chinese alone is enough
  delete copy.version;
  expect(problems(validate, copy)).toEqual(['required ']);
  copy.version = '1';
  expect(problems(validate, copy)).toEqual(['enum /units/0/kind']);
});
