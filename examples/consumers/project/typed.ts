// Compiled by every TypeScript and with every way to resolve modules that the packages promise.
import { type FindingSet, getIndicator, liujiang, type Problem } from '@liujiang/indicators';
import { defineCatalogue } from '@liujiang/indicators/schema';
import { assessLiujiang, isEvidenceError, parseEvidence } from '@liujiang/rules';
import { createEngine } from '@liujiang/rules/engine';
import { equalScheme, type ScoreReport, scoreCatalogue } from '@liujiang/scoring';
import { makeDocument } from '@liujiang/scoring/document';
import { renderHtml } from '@liujiang/scoring/forms/html';

const findings: FindingSet = assessLiujiang(parseEvidence({}), { asOf: '2020-11-30' });
export const report: ScoreReport = scoreCatalogue(liujiang, equalScheme(liujiang), { findings });

// @ts-expect-error an id with a typing slip is a type error
export const slip = (): unknown => getIndicator(liujiang, 'disclosure.basic.personel');

export function problemsOf(error: unknown): readonly Problem[] {
  return isEvidenceError(error) ? error.problems : [];
}

export { createEngine, defineCatalogue, makeDocument, renderHtml };
