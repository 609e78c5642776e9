import { readFileSync } from 'node:fs';
import { type FindingSet, liujiang } from '@liujiang/indicators';
import {
  type CompiledRules,
  chinaWorkCalendar,
  compileRules,
  liujiangRules,
  type PreparedAssessment,
  parseEvidence,
  prepareAssessment,
} from '@liujiang/rules';
import { equalScheme, prepareTotals, type Scheme, type Total } from '@liujiang/scoring';

/** The evidence of the example, as text. */
export const exampleText: string = readFileSync(
  new URL('../../assess-portal/evidence/illustrative.json', import.meta.url),
  'utf8',
);

/** How every site is judged here. */
export const options = {
  asOf: '2020-11-30',
  catalogue: liujiang,
  calendar: chinaWorkCalendar,
} as const;

const unsaid = { zh: '', en: '' };

interface Prepared {
  readonly rules: CompiledRules;
  readonly assessment: PreparedAssessment;
  readonly scheme: Scheme;
  /** From the text of the evidence over the outcomes to the total. */
  readonly totalOfText: (text: string) => Total;
}

/** What is worked out once for all sites. */
export function prepare(): Prepared {
  const rules = compileRules(liujiangRules, { catalogue: liujiang });
  const assessment = prepareAssessment({ ...options, rules });
  const scheme = equalScheme(liujiang);
  const totalOf = prepareTotals(liujiang, scheme);
  const { id, version } = liujiangRules;
  const totalOfText = (text: string): Total => {
    const outcomes = assessment.judgeOutcomes(parseEvidence(JSON.parse(text)));
    const findings: FindingSet = {
      catalogue: liujiang,
      pack: { id, version },
      asOf: options.asOf,
      findings: outcomes.map((outcome) => ({ ...outcome, message: unsaid, conditions: [] })),
      warnings: [],
    };
    return totalOf({ findings });
  };
  return { rules, assessment, scheme, totalOfText };
}
