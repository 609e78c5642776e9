import { readFileSync } from 'node:fs';
import { liujiang } from '@liujiang/indicators';
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
  const about = { catalogue: liujiang, pack: rules.pack, asOf: options.asOf };
  const totalOfText = (text: string): Total => {
    const outcomes = assessment.judgeOutcomes(parseEvidence(JSON.parse(text)));
    return totalOf({ findings: { ...about, findings: outcomes } });
  };
  return { rules, assessment, scheme, totalOfText };
}
