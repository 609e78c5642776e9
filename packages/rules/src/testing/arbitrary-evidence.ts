import { type Directory, defineDirectory } from '@liujiang/indicators';
import fc from 'fast-check';
import type { Evidence } from '../evidence/evidence.ts';
import { safeParseEvidence } from '../evidence/parse-evidence.ts';
import { genericLists } from './arbitrary-generic-lists.ts';
import { arbitraryLists } from './arbitrary-lists.ts';
import { documentOf, type Json } from './arbitrary-parts.ts';
import { aboutOneRequirement } from './arbitrary-requirement.ts';
import { typedLists } from './arbitrary-typed-evidence.ts';

/** The monitoring date that {@link arbitraryEvidence} is spread around. */
export const asOfForArbitraryEvidence = '2020-11-30';

/** A directory small enough for chance to cover it: one town and one office. */
export const directoryForArbitraryEvidence: Directory = /* @__PURE__ */ defineDirectory({
  id: 'arbitrary',
  version: '1',
  units: [{ id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] }],
  groups: [
    { id: '各镇', members: ['labao'] },
    { id: '各单位', members: ['labao'] },
  ],
});

/** Takes out what a document would be refused for, one problem after the other. */
function repair(document: Json): Evidence {
  const result = safeParseEvidence(document);
  if (result.success) return result.evidence;
  const repaired = structuredClone(document);
  for (const { path } of result.error.problems) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop() ?? '';
    const parent = keys.reduce((node, key) => (node as Record<string, Json>)?.[key], repaired);
    if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last);
  }
  return repair(repaired);
}

/** Valid documents of evidence, small and full of coincidences: bounds, contradictions, lost records, failed fetches. */
export function arbitraryEvidence(): fc.Arbitrary<Evidence> {
  return documentOf({ ...arbitraryLists() }).map(repair);
}

/**
 * The same with one list in each document, or a typed list with generic ones that speak of the same: no other list says
 * anything about another, so less is enough to try everything.
 */
export function arbitraryListOfEvidence(): fc.Arbitrary<Evidence> {
  // A reply on time takes two dates that fit together, six consultations take many: chance needs more tries.
  const weights: Readonly<Record<string, number>> = {
    simulatedEnquiries: 8,
    consultations: 8,
    disclosures: 14,
    columns: 10,
    accounts: 6,
    pages: 8,
  };
  const documents = Object.entries(arbitraryLists()).map(([name, one]) => ({
    weight: weights[name] ?? 2,
    arbitrary: documentOf({ [name]: one }, [name]),
  }));
  const together = Object.entries(genericLists()).map(([name, others]) => {
    const lists = { [name]: typedLists()[name] ?? fc.constant(undefined), ...others };
    return { weight: 1, arbitrary: documentOf(lists, Object.keys(lists)) };
  });
  return fc.oneof(...documents, ...together).map(repair);
}

/** The same, or what was looked up and vouched for of any one requirement of the catalogue. */
export function arbitraryEvidenceOfAnyKind(): fc.Arbitrary<Evidence> {
  return fc.oneof(
    { weight: 5, arbitrary: arbitraryListOfEvidence() },
    { weight: 1, arbitrary: aboutOneRequirement().map(repair) },
  );
}
