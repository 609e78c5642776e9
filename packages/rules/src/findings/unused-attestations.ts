import type { Warning } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import type { CompiledRules } from '../language/compiled.ts';
import { conditionsOf, readsPerson } from '../language/requirement-conditions.ts';
import { unusedAttestationText } from './messages/unused-text.ts';

/** Ids of the requirements of which a rule asks what is vouched for them as a whole. */
function judgedByPerson(rules: CompiledRules): ReadonlySet<string> {
  const asking = rules.requirements.filter((own) => conditionsOf(own).some(readsPerson));
  return new Set(asking.map(({ requirement }) => requirement));
}

/**
 * Attestations of requirements that evidence settles: nobody's word stands in for what can be looked up, so they do not decide,
 * and the reader is told. What was seen otherwise still contradicts them.
 */
export function findUnusedAttestations(
  { attestations }: Evidence,
  rules: CompiledRules,
): readonly Warning[] {
  if (attestations === undefined) return [];
  const asked = judgedByPerson(rules);
  return attestations.records.flatMap(({ requirement, element, outcome }, position) =>
    outcome === undefined ||
    element !== null ||
    asked.has(requirement) ||
    !rules.byRequirement.has(requirement)
      ? []
      : [
          {
            code: 'unused-attestation',
            path: `attestations.records[${position}]`,
            message: unusedAttestationText(requirement),
            nearest: [],
          },
        ],
  );
}
