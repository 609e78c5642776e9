import { test } from '@fast-check/vitest';
import type { Bilingual, FindingSet } from '@liujiang/indicators';
import { expect } from 'vitest';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import {
  arbitraryEvidence,
  asOfForArbitraryEvidence as asOf,
  directoryForArbitraryEvidence as directory,
} from '../testing/arbitrary-evidence.ts';
import { runs } from '../testing/runs.ts';
import { missingEvidence } from './missing-evidence.ts';

/** What a sentence shows where a value should stand. */
const hole = /undefined|NaN|\bnull\b|\[object|\$\{|\?次|（）|“”|\(\)|：。|: \./u;

function sentencesOf({ findings, warnings }: FindingSet): readonly Bilingual[] {
  return [
    ...warnings.map(({ message }) => message),
    ...findings.flatMap(({ message, conditions, remediation }) => [
      message,
      ...(remediation === undefined ? [] : [remediation.text]),
      ...conditions.map((condition) => condition.message),
    ]),
  ];
}

test.prop([arbitraryEvidence()], runs(50))(
  'every sentence is whole, in Chinese and in English, whatever the evidence',
  (evidence) => {
    const findingSet = assessLiujiang(evidence, { asOf, directory });
    const missing = missingEvidence(findingSet, { directory }).flatMap(({ items }) =>
      items.flatMap(({ message, requests }) => [message, ...requests]),
    );
    for (const { zh, en } of [...sentencesOf(findingSet), ...missing]) {
      expect(zh).not.toMatch(hole);
      expect(en).not.toMatch(hole);
      expect([zh.trim(), en.trim()]).not.toContain('');
    }
  },
);
