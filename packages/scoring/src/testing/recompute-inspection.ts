import type { InspectionTrace, ItemTrace, LineTrace } from '../inspection/inspection-trace.ts';
import {
  atMost,
  largest,
  least,
  minus,
  plus,
  type Range,
  type Ratio,
  ratio,
  readRatio,
  times,
  total,
} from './oracle.ts';

const NONE = ratio(0);

function taken({ perOccurrence, occurrences, cap }: ItemTrace): Range {
  const raw = times(readRatio(perOccurrence), ratio(occurrences));
  if (cap === null) return [readRatio(perOccurrence), raw];
  const most = least(raw, readRatio(cap));
  return [most, most];
}

function reaches(points: Ratio, line: LineTrace): boolean {
  const at = readRatio(line.points);
  return line.inclusive ? atMost(at, points) : !atMost(points, at);
}

/** `null` while the two bounds disagree. */
function agree(points: Range, line: LineTrace): boolean | null {
  const [low, high] = [reaches(points[0], line), reaches(points[1], line)];
  return low === high ? low : null;
}

function part2Of({ full, withoutDuty, deductions }: InspectionTrace): Range {
  const concerned = deductions.filter(({ group }) => group !== withoutDuty?.group).map(taken);
  const rescaled = withoutDuty !== null && withoutDuty.factor !== null;
  const available = rescaled
    ? minus(readRatio(full), readRatio(withoutDuty.points))
    : readRatio(full);
  const left = (side: 0 | 1): Ratio =>
    times(
      largest(NONE, minus(available, total(concerned.map((range) => range[side])))),
      readRatio(withoutDuty?.factor ?? '1'),
    );
  return [left(1), left(0)];
}

/** Works an inspection out again from nothing but its trace, apart from the implementation. */
export function recomputeInspection(trace: InspectionTrace): {
  readonly part2: Range;
  readonly total: Range;
  readonly qualified: boolean | null;
} {
  const part2 = part2Of(trace);
  if (trace.vetoes.length > 0) {
    const recorded = readRatio(trace.vetoRecords);
    return { part2, total: [recorded, recorded], qualified: false };
  }
  const earned = total(trace.bonuses.map((item) => taken(item)[0]));
  const limit = trace.bonusMaximum;
  const bonus = limit === null ? earned : least(earned, readRatio(limit));
  const counts = trace.bonusLine === null ? false : agree(part2, trace.bonusLine);
  const low = counts === true ? bonus : NONE;
  const high = counts === false ? NONE : bonus;
  return {
    part2,
    total: [plus(part2[0], low), plus(part2[1], high)],
    qualified: trace.passLine === null ? true : agree(part2, trace.passLine),
  };
}
