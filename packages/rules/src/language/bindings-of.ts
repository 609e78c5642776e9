import type { Bindings } from '../facts/kinds.ts';
import { expectThings } from '../input/answer.ts';
import { anObject } from '../input/kinds.ts';
import type { CompiledRules } from './compiled.ts';
import { PackProblems } from './pack-problems.ts';
import { readBindings } from './read-bindings.ts';
import type { RulePack } from './rule.ts';
import { refuseIf } from './rules-error.ts';

/**
 * The bindings of a pack, compiled or not.
 *
 * @throws RulesError (`invalid-rules`) when its bindings are not valid.
 */
export function bindingsOf(pack: Pick<RulePack, 'bindings'> | CompiledRules): Bindings {
  expectThings({ pack: [pack, anObject] });
  if ('source' in pack) return pack.source.bindings ?? {};
  const problems = new PackProblems();
  readBindings(pack.bindings, problems);
  refuseIf('invalid-rules', problems.found);
  return pack.bindings ?? {};
}
