import type { Evidence } from '../evidence/evidence.ts';
import type { Facts } from '../facts/core/facts.ts';
import { type DerivedFacts, prepareFacts } from '../facts/derive-facts.ts';
import type { FactSettings } from '../facts/fact-options.ts';
import { answer } from '../input/answer.ts';
import { anObject, someEvidence } from '../input/kinds.ts';
import { bindingsOf } from '../language/bindings-of.ts';
import type { CompiledRules } from '../language/compiled.ts';
import type { RulePack } from '../language/rule.ts';
import { liujiangRules } from './pack.ts';

/** What the facts of {@link deriveFacts} are about. */
export interface DeriveOptions extends Omit<FactSettings, 'bindings'> {
  /**
   * The pack that will judge the facts: its bindings say which list of evidence answers which requirement. Liujiang's when
   * left out.
   */
  readonly pack?: Pick<RulePack, 'bindings'> | CompiledRules;
}

function settingsOf({ pack, ...options }: DeriveOptions): FactSettings {
  return { ...options, bindings: bindingsOf(pack ?? liujiangRules) };
}

/**
 * What follows from evidence at a monitoring date, as plain JSON. Nothing is guessed: what is not settled is left out or says
 * why. Numbers come from the parameters of the catalogue.
 *
 * @throws EvidenceError (`invalid-options`) when the monitoring date, an alias, the seed or the unit is wrong.
 * @throws RulesError (`invalid-rules`) when the bindings of the pack are not valid.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { deriveFacts, parseEvidence } from '@liujiang/rules';
 * const evidence = parseEvidence({
 *   collectedAt: '2020-12-01',
 *   trainings: {
 *     records: [{ title: '政府网站管理培训', heldAt: '2020年5月18日' }],
 *     complete: true,
 *     count: 1,
 *   },
 * });
 * const facts = deriveFacts(evidence, { asOf: '2020-11-30', catalogue: liujiang });
 * facts.counts['safeguards.training/2']; //=> { min: 1, max: 1, reasons: [] }
 * facts.counts['interaction.collection.quantity/1']; //=> undefined
 * ```
 */
export function deriveFacts(evidence: Evidence, options: DeriveOptions): Facts {
  return answer({ evidence: [evidence, someEvidence], options: [options, anObject] }, () =>
    prepareFacts(settingsOf(options)).derive(evidence),
  );
}

/**
 * Like {@link deriveFacts}, with the warnings that came up on the way.
 *
 * @throws EvidenceError (`invalid-options`) when the monitoring date, an alias, the seed or the unit is wrong.
 * @throws RulesError (`invalid-rules`) when the bindings of the pack are not valid.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { deriveFactsWithWarnings, parseEvidence } from '@liujiang/rules';
 * const evidence = parseEvidence({ columns: { records: [{ name: '人事信息' }] } });
 * const { warnings } = deriveFactsWithWarnings(evidence, { asOf: '2020-11-30', catalogue: liujiang });
 * warnings.map(({ code, path }) => `${code} ${path}`); //=> ['column-without-unit columns.records[0]']
 * ```
 */
export function deriveFactsWithWarnings(evidence: Evidence, options: DeriveOptions): DerivedFacts {
  return answer({ evidence: [evidence, someEvidence], options: [options, anObject] }, () =>
    prepareFacts(settingsOf(options)).deriveWithSources(evidence),
  );
}
