import type { Warning } from '@liujiang/indicators';
import type { CompiledNode, CompiledRules } from './compile.ts';
import type { Evidence } from './evidence/evidence.ts';

/** Ids of the requirements of which a rule asks what is vouched for them as a whole. */
function judgedByPerson({ byRequirement, nodes, conditions }: CompiledRules): ReadonlySet<string> {
  const asks = (index: number): boolean => {
    const node: CompiledNode | undefined = nodes[index];
    if (node === undefined) return false;
    if (node.kind !== 'leaf') return node.parts.some(asks);
    const condition = conditions[node.condition];
    const { fact, steps = [] } = condition ?? {};
    return fact === 'attestations' || (fact === 'members' && steps.includes('attestation'));
  };
  const ids = [...byRequirement].filter(([, { passed, inapplicable }]) =>
    [passed, inapplicable].some((rule) => rule !== undefined && asks(rule.root)),
  );
  return new Set(ids.map(([id]) => id));
}

/**
 * Attestations of requirements that evidence settles: nobody's word stands in for what can be looked up, so they are not
 * used, and the reader is told.
 */
export function findUnusedAttestations(
  { attestations }: Evidence,
  rules: CompiledRules,
): readonly Warning[] {
  if (attestations === undefined) return [];
  const asked = judgedByPerson(rules);
  return attestations.records.flatMap(({ requirement, element }, position) =>
    element !== null || asked.has(requirement) || !rules.byRequirement.has(requirement)
      ? []
      : [
          {
            code: 'unused-attestation',
            path: `attestations.records[${position}]`,
            message: {
              zh: `要求“${requirement}”由佐证判定，不采用人工认定`,
              en: `“${requirement}” is judged by evidence: the attestation was not used.`,
            },
            nearest: [],
          },
        ],
  );
}
