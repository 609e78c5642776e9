import { listLeaves, liujiang, type Requirement } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import fc from 'fast-check';
import { documentOf, type Json, list, optional } from './arbitrary-parts.ts';

/** Requirements, with the ids of everything they enumerate, or that their leaf does. */
const asked = listLeaves(liujiang).flatMap((leaf) =>
  leaf.requirements.map((requirement: Requirement) => ({
    requirement: requirement.id,
    elements: listElements([...requirement.elements, ...leaf.elements]).map(({ id }) => id),
    units: requirement.scope === 'each' ? ['拉堡镇', '进德镇', '区财政局'] : [undefined],
  })),
);

/** Mostly there: a requirement that enumerates many things needs luck to pass. */
const state = fc.constantFrom(
  ...['present', 'present', 'present', 'present', 'present', 'present'],
  ...['inapplicable', 'absent'],
);

function about({ requirement, elements, units }: (typeof asked)[number]): fc.Arbitrary<Json> {
  const things = elements.length === 0 ? [null] : elements;
  const places = units.flatMap((unit) => things.map((element) => ({ element, unit })));
  const disclosures = fc
    .tuple(
      fc.tuple(
        ...places.map(({ element, unit }) =>
          optional(
            {
              requirement: fc.constant(requirement),
              element: fc.constant(element),
              state,
              ...(unit !== undefined && { unit: fc.constant(unit) }),
            },
            ['requirement', 'element', 'state', ...(unit === undefined ? [] : ['unit'])] as never,
          ),
        ),
      ),
      fc.constantFrom('open', 'whole', 'lost'),
      fc.constantFrom(-1, -1, 0, 1),
    )
    .map(([all, kind, left]) => {
      const records = all.filter((_, index) => index !== left);
      const count = kind === 'lost' ? records.length + 1 : records.length;
      return { records, ...(kind !== 'open' && { complete: true, count }) };
    });
  const word = optional(
    {
      requirement: fc.constant(requirement),
      element: fc.constantFrom(null, null, ...things),
      outcome: fc.constantFrom('met', 'met', 'not-met', 'inapplicable'),
      attestedBy: fc.constantFrom('甲员', '乙员'),
      attestedAt: fc.constantFrom('2020-11-30', '2020-12-01'),
      expiresOn: fc.constantFrom(null, null, '2021-12-31'),
      ...(units[0] !== undefined && { unit: fc.constantFrom(...units) }),
    },
    ['requirement', 'element', 'outcome', 'attestedBy', 'attestedAt', 'expiresOn'],
  );
  const lists = { disclosures, attestations: list(word, 2) };
  return fc.oneof(
    documentOf({ disclosures }, ['disclosures']),
    documentOf({ attestations: lists.attestations }, ['attestations']),
    documentOf(lists, ['disclosures', 'attestations']),
  );
}

/** Documents about one requirement of the whole catalogue, near to what it asks: what was looked up, and what is vouched for. */
export function aboutOneRequirement(): fc.Arbitrary<Json> {
  return fc.constantFrom(...asked).chain(about);
}
