import { modalExclusions, readObligations } from '../lint/read-obligations.ts';
import type { Clause } from '../model/requirement.ts';
import type { ReportCell } from './table-doubt.ts';

/**
 * Cuts a text at its punctuation where the obligation changes. Words without an obligation stay with their neighbour.
 */
export function readClauses(
  text: string,
  report: ReportCell,
  exclusions: readonly string[] = modalExclusions,
): readonly Clause[] {
  const clauses: { zh: string; obligation: Clause['obligation'] }[] = [];
  for (const part of text.split(/(?<=[，。；：！？])/)) {
    const [obligation = 'unstated', ...others] = readObligations(part, exclusions);
    if (others.length > 0) {
      report({
        code: 'two-obligations',
        expected: { zh: '只有一种约束力的分句', en: 'a clause with one obligation' },
        got: part,
        assumed: { zh: `按“${obligation}”处理。`, en: `It is read as "${obligation}".` },
      });
    }
    const last = clauses.at(-1);
    if (
      last === undefined ||
      (obligation !== 'unstated' && ![obligation, 'unstated'].includes(last.obligation))
    ) {
      clauses.push({ zh: part, obligation });
    } else {
      last.zh += part;
      if (last.obligation === 'unstated') last.obligation = obligation;
    }
  }
  return clauses;
}
