import { type FindingSet, liujiang, type RequirementId } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { assess } from '../findings/assess.ts';
import type { AssessOptions } from '../findings/assess-options.ts';
import { answer } from '../input/answer.ts';
import { anObject, someEvidence } from '../input/kinds.ts';
import { compileRules } from '../language/compile.ts';
import type { CompiledRules } from '../language/compiled.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';
import { liujiangRules } from './pack.ts';

// A memo, not state: the pack never changes.
const compiled: WeakMap<typeof liujiangRules, CompiledRules> = new WeakMap();

function liujiangCompiled(): CompiledRules {
  const known = compiled.get(liujiangRules);
  if (known !== undefined) return known;
  const rules = compileRules(liujiangRules, { catalogue: liujiang });
  compiled.set(liujiangRules, rules);
  return rules;
}

/**
 * {@link assess} with Liujiang's catalogue and rules and China's working calendar, unless others are given.
 *
 * @throws EvidenceError when `asOf` is no date or an option does not fit.
 * @throws RulesError when a waiver is not valid.
 *
 * @example
 * ```ts
 * import { assessLiujiang, parseEvidence } from '@liujiang/rules';
 * const { findings } = assessLiujiang(parseEvidence({}), { asOf: '2020-11-30' });
 * findings.every(({ outcome }) => outcome === 'untested'); //=> true
 * ```
 */
export function assessLiujiang(
  evidence: Evidence,
  options: Omit<AssessOptions<string, RequirementId>, 'catalogue' | 'rules'> &
    Partial<Pick<AssessOptions<string, RequirementId>, 'catalogue' | 'rules'>>,
): FindingSet<RequirementId> {
  return answer({ evidence: [evidence, someEvidence], options: [options, anObject] }, () =>
    assess<string, RequirementId>(evidence, {
      catalogue: liujiang,
      calendar: chinaWorkCalendar,
      ...options,
      rules: options.rules ?? liujiangCompiled(),
    }),
  );
}
