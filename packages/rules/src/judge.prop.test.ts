import { test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { expect } from 'vitest';
import { compileRules } from './compile.ts';
import { judgeFacts, judgeOutcomes } from './judge.ts';
import { liujiangRules } from './liujiang/pack.ts';
import { arbitraryFacts } from './testing/arbitrary-facts.ts';
import { runs } from './testing/runs.ts';

const rules = compileRules(liujiangRules);

test.prop([arbitraryFacts(liujiangRules, liujiang, { unknowns: true })], runs(300))(
  'outcomes alone are those of the findings, reasons included',
  (facts) => {
    const findings = new Map(
      judgeFacts(facts, { catalogue: liujiang, rules }).map((finding) => [
        finding.requirement as string,
        finding,
      ]),
    );
    for (const { requirement, outcome, reasons } of judgeOutcomes(facts, rules)) {
      const finding = findings.get(requirement);
      expect({ requirement, outcome, reasons }).toEqual({
        requirement,
        outcome: finding?.outcome,
        reasons: finding?.reasons,
      });
    }
  },
  60_000,
);
