import { test } from '@fast-check/vitest';
import { type Catalogue, type FindingSet, liujiang } from '@liujiang/indicators';
import { expect } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { assess } from '../findings/assess.ts';
import { compileRules } from '../language/compile.ts';
import type { RulePack } from '../language/rule.ts';
import { evidenceTemplate } from '../liujiang/evidence-template.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';
import {
  arbitraryEvidenceOfAnyKind,
  asOfForArbitraryEvidence as asOf,
} from './arbitrary-evidence.ts';
import { arbitraryCircumstances } from './circumstances.ts';
import { runs } from './runs.ts';

/** Every id of a requirement, wherever it stands: a district's own table would have other ones. */
function rename<T>(value: T): T {
  const ids = /(?<=["'“])[a-z-]+(?:\.[a-z-]+)*\/\d+(?=["'”])/g;
  return JSON.parse(JSON.stringify(value).replace(ids, (id) => `yunling.${id}`));
}

const theirs = rename<Catalogue<string, string>>(liujiang);
const rules = compileRules(rename<RulePack>(liujiangRules), { catalogue: theirs });
const ours = compileRules(liujiangRules, { catalogue: liujiang });

test.prop([arbitraryEvidenceOfAnyKind(), arbitraryCircumstances()], runs(60))(
  'evidence tells of a table with other ids, by its own pack, what it tells of this one',
  (evidence, circumstances) => {
    const options = { asOf, calendar: chinaWorkCalendar, ...circumstances };
    const known: FindingSet = assess(evidence, { ...options, catalogue: liujiang, rules: ours });
    const found = assess(rename<Evidence>(evidence), { ...options, catalogue: theirs, rules });
    // Which things a seed draws depends on the requirement that they are drawn for.
    if (options.sampleSeed !== undefined) return;
    expect(found).toEqual(rename(known));
  },
);

test('and so does the blank template', () => {
  const template = evidenceTemplate(theirs, { rules: rename<RulePack>(liujiangRules) });
  expect(template).toEqual(rename(evidenceTemplate(liujiang)));
});
