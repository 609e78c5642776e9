import { labels, liujiang, type Reason } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assess } from '../findings/assess.ts';
import { compileRules } from '../language/compile.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';
import { allCases } from './all.cases.ts';
import { liujiangRules } from './pack.ts';

/** What the shipped rules leave no requirement without; packs of one's own may. */
const ofOtherPacks: readonly Reason[] = ['no-rule'];

test('every reason that the shipped rules can leave something open for comes up in a case', () => {
  const rules = compileRules(liujiangRules, { catalogue: liujiang });
  const seen = new Set<Reason>();
  for (const { asOf, evidence } of allCases) {
    const options = { asOf, catalogue: liujiang, rules, calendar: chinaWorkCalendar };
    for (const { reasons } of assess(parseEvidence(evidence), options).findings) {
      for (const reason of reasons) seen.add(reason);
    }
  }
  const all = Object.keys(labels.reason) as Reason[];
  expect(all.filter((reason) => !seen.has(reason))).toEqual(ofOtherPacks);
});

test('where a pack has no rule for it, a requirement says so', () => {
  const pack = { ...liujiangRules, rules: [] };
  const options = { asOf: '2020-11-30', catalogue: liujiang, rules: pack };
  const reasons = assess(parseEvidence({}), options).findings.flatMap((finding) => finding.reasons);
  expect(new Set(reasons)).toEqual(new Set(['no-rule', 'measured-by-formula']));
});
