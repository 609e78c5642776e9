import { divide, ONE } from '../fraction.ts';
import { inspect } from '../inspect.ts';
import type { Inspection } from '../inspection.ts';
import type { InspectionTrace } from '../inspection-trace.ts';
import { parseStandard } from '../parse-standard.ts';
import { join, type Problems } from '../problems.ts';
import { readFields } from '../read.ts';
import { isSettled, settled } from '../score.ts';
import type { Standard } from '../standard.ts';
import {
  allJudged,
  type Evaluation,
  nothingJudged,
  scaleInterval,
  UNKNOWN_RATE,
} from './evaluation.ts';

/** One inspection that a leaf is scored by. */
export interface DeductionsInput {
  readonly inspection: Inspection;
  readonly standard: Standard;
}

/** 满分减扣分: part 2 of one inspection, without the bonus. */
export interface DeductionsTrace {
  readonly formula: 'deductions';
  readonly inspection: InspectionTrace;
}

/** @internal */
export function evaluateDeductions(
  input: unknown,
  path: string,
  problems: Problems,
): Evaluation<DeductionsTrace> {
  const record = readFields(input, path, problems, ['inspection', 'standard']);
  const standard = parseStandard(record['standard'], join(path, 'standard'), problems);
  const at = join(path, 'inspection');
  const {
    trace: inspection,
    part2,
    vetoRecords,
  } = inspect(record['inspection'], standard, at, problems);
  const trace: DeductionsTrace = { formula: 'deductions', inspection };
  const { full } = standard;
  if (full === null || part2 === null) {
    const expected = { zh: '计分的检查标准', en: 'a standard with points' };
    problems.add('missing-standard', join(path, 'standard'), expected, standard.data);
    return { rate: UNKNOWN_RATE, coverage: nothingJudged, trace };
  }
  const points = inspection.vetoes.length > 0 ? settled(vetoRecords) : part2;
  const rate = scaleInterval(points, divide(ONE, full));
  return { rate, coverage: isSettled(rate) ? allJudged : nothingJudged, trace };
}
