import type { Warning } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import type { CompiledRules } from '../language/compiled.ts';
import { conditionsOf, readsPerson } from '../language/requirement-conditions.ts';
import { unusedAttestationText } from './messages/unused-text.ts';

/** Ids of the requirements of which a rule reads an attestation of the whole. */
function judgedByPerson(rules: CompiledRules): ReadonlySet<string> {
  const asking = rules.requirements.filter((own) => conditionsOf(own).some(readsPerson));
  return new Set(asking.map(({ requirement }) => requirement));
}

/**
 * Warns of attestations of requirements that evidence settles: they do not replace what can be looked up. They are still
 * contradicted by what was seen otherwise.
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
