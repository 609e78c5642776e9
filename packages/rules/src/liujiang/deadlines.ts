import { type Catalogue, liujiang } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { type Deadline, type DeadlineSettings, listDeadlines } from '../findings/list-deadlines.ts';
import { answer } from '../input/answer.ts';
import { anObject, someEvidence } from '../input/kinds.ts';
import type { CompiledRules } from '../language/compiled.ts';
import type { RulePack } from '../language/rule.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';
import { liujiangRules } from './pack.ts';

/** Settings of {@link deadlines}. */
export interface DeadlineOptions extends Omit<DeadlineSettings, 'catalogue' | 'rules'> {
  /** Liujiang's when left out. */
  readonly catalogue?: Catalogue;
  /** Liujiang's when left out. */
  readonly rules?: RulePack | CompiledRules;
}

/**
 * What passes now and lapses within the next days if nothing new is published, soonest first, then in table order: each with
 * the last monitoring date on which it passes.
 *
 * Every day is judged by itself, so that month ends are right: an update of 2020-02-29 with a window of six months passes
 * through 2020-08-31. Requirements that need a fresh look at every entry (each reply on time) have no such deadline.
 *
 * @throws RulesError (`invalid-options`) when `within` is not a whole number from 1 to 366.
 * @throws EvidenceError (`invalid-options`) when `asOf` is no date.
 *
 * @example
 * ```ts
 * import { deadlines, parseEvidence } from '@liujiang/rules';
 * const evidence = parseEvidence({ trainings: { records: [{ heldAt: '2019-12-15' }] } });
 * const [training] = deadlines(evidence, { asOf: '2020-11-30', within: 30 });
 * training?.lastDay; //=> '2020-12-15'
 * ```
 */
export function deadlines(evidence: Evidence, options: DeadlineOptions): readonly Deadline[] {
  return answer({ evidence: [evidence, someEvidence], options: [options, anObject] }, () =>
    listDeadlines(evidence, {
      calendar: chinaWorkCalendar,
      catalogue: liujiang,
      rules: liujiangRules,
      ...options,
    }),
  );
}
