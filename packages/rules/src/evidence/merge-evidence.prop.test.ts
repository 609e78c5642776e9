import { fc, test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { expect } from 'vitest';
import { judgeOutcomes } from '../findings/judge-outcomes.ts';
import { isObject } from '../input/is-object.ts';
import { compileRules } from '../language/compile.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import {
  arbitraryEvidenceOfAnyKind,
  asOfForArbitraryEvidence as asOf,
} from '../testing/arbitrary-evidence.ts';
import { arbitraryCircumstances, type Circumstances } from '../testing/circumstances.ts';
import { runs } from '../testing/runs.ts';
import { chinaWorkCalendar as calendar } from '../time/calendars/china.ts';
import type { Evidence } from './evidence.ts';
import { canonicalText } from './merge-content.ts';
import { mergeEvidence } from './merge-evidence.ts';
import { safeParseEvidence } from './parse-evidence.ts';

const rules = compileRules(liujiangRules, { catalogue: liujiang });

function judge(evidence: Evidence, circumstances: Circumstances) {
  const facts = deriveFacts(evidence, { asOf, catalogue: liujiang, calendar, ...circumstances });
  return judgeOutcomes(facts, { catalogue: liujiang, rules });
}

/** A document with those of the records of its lists that a part gets. What is told alike stays in one part. */
function partOf(evidence: Evidence, gets: (text: string) => boolean): Evidence {
  const fields = Object.entries(evidence).map(([name, list]) => {
    if (!isObject(list) || !Array.isArray(list['records'])) return [name, list];
    const records = list['records'].filter((record: unknown) => gets(canonicalText(record)));
    return [name, { ...list, records }];
  });
  return Object.fromEntries(fields);
}

const parts = fc.func(fc.boolean());

test.prop([arbitraryEvidenceOfAnyKind(), parts, arbitraryCircumstances()], runs(200))(
  'a document that was split and merged again gives the same findings',
  (evidence, isFirst, circumstances) => {
    const halves = [true, false].map((first) =>
      partOf(evidence, (text) => isFirst(text) === first),
    );
    const whole = judge(evidence, circumstances);
    for (const documents of [halves, [...halves].reverse(), [evidence, ...halves]]) {
      expect(judge(mergeEvidence(...documents), circumstances)).toEqual(whole);
    }
    expect(judge(mergeEvidence(evidence, evidence), circumstances)).toEqual(whole);
  },
);

const any = arbitraryEvidenceOfAnyKind();

test.prop([any, any, arbitraryCircumstances()], runs(150))(
  'the order of the documents makes no difference',
  (one, other, circumstances) => {
    // Which of two sites is meant is no question of judging.
    const [a, b] = [one, other].map(({ site: _, ...document }) => document);
    const merge = (...documents: readonly unknown[]) => {
      try {
        return mergeEvidence(...documents);
      } catch {
        return undefined;
      }
    };
    const merged = merge(a, b);
    const reversed = merge(b, a);
    expect(merged === undefined).toBe(reversed === undefined);
    if (merged === undefined || reversed === undefined) return;
    expect(safeParseEvidence(merged).success).toBe(true);
    expect(judge(reversed, circumstances)).toEqual(judge(merged, circumstances));
  },
);
