import { type Catalogue, listRequirements } from '@liujiang/indicators';
import fc from 'fast-check';
import type { FactLocation } from '../facts/core/place-table.ts';
import { compileRules } from '../language/compile.ts';
import type { CompiledCondition } from '../language/compiled.ts';
import type { RulePack } from '../language/rule.ts';

const day: fc.Arbitrary<string> = fc
  .integer({ min: -800, max: 0 })
  .map((days) => new Date(Date.UTC(2020, 10, 30) + days * 86_400_000).toISOString().slice(0, 10));

const reasons: fc.Arbitrary<string[]> = fc.subarray([
  'incomplete-list',
  'stale-observation',
  'unreadable-date',
]);

const unknown: fc.Arbitrary<unknown> = fc.constantFrom(
  undefined,
  { unknown: ['missing-fact'] },
  { unknown: ['fetch-failed', 'conflicting-evidence'] },
);

const towns: fc.Arbitrary<string> = fc.constantFrom('labao', 'jinde', 'sandu');

function listOf(
  value: fc.Arbitrary<unknown>,
  unknowns: boolean,
  ofMembers = false,
): fc.Arbitrary<unknown> {
  const entry = fc.record({
    label: fc.constantFrom('甲', '乙', '丙'),
    ...(ofMembers && { unit: towns }),
    value: unknowns
      ? fc.oneof(
          { weight: 4, arbitrary: value },
          unknown.filter((v) => v !== undefined),
        )
      : value,
  });
  return fc.record({
    items: fc.array(entry, { minLength: unknowns ? 0 : 1, maxLength: 4 }),
    reasons: unknowns ? reasons : fc.constant([]),
  });
}

const attested: fc.Arbitrary<unknown> = fc.record({
  outcome: fc.oneof(
    { weight: 6, arbitrary: fc.constant('met') },
    { weight: 1, arbitrary: fc.constantFrom('not-met', 'inapplicable') },
  ),
  by: fc.constant('区信息中心'),
  on: day,
});

function valueFor(
  { operator: { name: operator }, fact, literal }: CompiledCondition,
  unknowns: boolean,
): fc.Arbitrary<unknown> {
  const ofMembers = fact === 'members';
  const why = unknowns ? reasons : fc.constant([]);
  switch (operator) {
    case 'updatedWithin':
      return fc.record({
        dates: fc.uniqueArray(day, { maxLength: 3 }).map((days) => days.sort().reverse()),
        reasons: why,
      });
    case 'countAtLeast':
    case 'countAtMost':
      return fc
        .record({ min: fc.nat(8), extra: fc.constantFrom(0, 3, null), reasons: why })
        .map(({ min, extra, reasons: open }) =>
          open.length === 0
            ? { min, max: min, reasons: open }
            : { min, max: extra === null ? null : min + extra, reasons: open },
        );
    case 'everyDoneOnTime':
      return listOf(fc.record({ from: day, due: day, done: fc.option(day) }), unknowns);
    case 'everyEqual':
      return ofMembers
        ? listOf(fc.constantFrom('present', 'absent'), unknowns, ofMembers)
        : listOf(fc.boolean(), unknowns);
    case 'everyIn': {
      const words = Array.isArray(literal) ? literal : [];
      return listOf(fc.constantFrom(...words, 'absent', 'commercial'), unknowns, ofMembers);
    }
    case 'everyMeets':
      return listOf(fc.option(fc.nat(8)), unknowns);
    case 'attestedAs':
      return attested;
    case 'everyAttestedIn':
      return listOf(attested, unknowns, ofMembers);
    case 'everyAtMost':
      return listOf(fc.integer({ min: 1, max: 2 }), unknowns);
    case 'everySame':
      return listOf(fc.subarray(['柳江政务', '柳江发布'], { minLength: 1 }), unknowns);
    case 'everyMatchesFormat':
      return listOf(fc.constantFrom('2020-11-30 09:30', '2020/11/30', null), unknowns);
    default:
      // Weighted, so that rules with many elements pass now and then.
      return fc.oneof(
        { weight: 12, arbitrary: fc.constant('present') },
        { weight: 1, arbitrary: fc.constantFrom('absent', 'inapplicable') },
      );
  }
}

function place(into: Record<string, unknown>, { fact, steps }: FactLocation, value: unknown): void {
  const path = [fact, ...steps];
  const last = path.pop() ?? '';
  let current = into;
  for (const step of path) {
    current[step] ??= {};
    current = current[step] as Record<string, unknown>;
  }
  if (value !== undefined) current[last] = value;
}

/**
 * Facts that a pack reads: for each condition a value that its operator understands; with `unknowns`, each may also be
 * missing, unknown or open.
 */
export function arbitraryFacts(
  pack: RulePack,
  catalogue: Catalogue,
  { unknowns }: { readonly unknowns: boolean },
): fc.Arbitrary<Record<string, unknown>> {
  const { conditions } = compileRules(pack);
  const values = conditions.map((condition) => {
    const value = valueFor(condition, unknowns);
    return unknowns ? fc.oneof({ weight: 5, arbitrary: value }, unknown) : value;
  });
  return fc.record({ values: fc.tuple(...values), since: day }).map(({ values: drawn, since }) => {
    const facts: Record<string, unknown> = {
      asOf: '2020-11-30',
      parameters: Object.fromEntries(
        listRequirements(catalogue).map(({ id, parameters }) => [
          id,
          Object.fromEntries(
            Object.entries(parameters).map(([name, parameter]) => [name, { ...parameter, since }]),
          ),
        ]),
      ),
    };
    for (const [index, condition] of conditions.entries()) place(facts, condition, drawn[index]);
    return facts;
  });
}
