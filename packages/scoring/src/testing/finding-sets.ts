import { fc } from '@fast-check/vitest';
import {
  type Catalogue,
  type Finding,
  type FindingSet,
  type Leaf,
  listLeaves,
  listRequirements,
} from '@liujiang/indicators';
import { anyText } from './any-text.ts';
import { findingsFor } from './arbitraries.ts';
import { failedCondition } from './assessment.ts';
import { members } from './catalogues-with-duties.ts';

const reasons = ['missing-fact', 'incomplete-list'] as const;

type Members = NonNullable<Finding['members']>;

/** What members of a group came to, as it goes with what the group came to. */
function memberFindings(outcome: Finding['outcome']): fc.Arbitrary<Members | undefined> {
  const judged = (unit: string, own: Finding['outcome']): Members[number] => ({
    unit,
    outcome: own,
    reasons: own === 'cantTell' ? ['missing-fact'] : [],
  });
  const decided = outcome === 'passed' || outcome === 'failed';
  const worst = decided ? outcome : 'cantTell';
  return fc.tuple(fc.boolean(), fc.nat({ max: members.length - 1 })).map(([given, which]) => {
    if (!given || outcome === 'inapplicable') return undefined;
    return members.map((unit, index) => judged(unit, index <= which ? worst : 'passed'));
  });
}

const records = ['甲', '乙', '丙'];

/** A condition on every record of a list: some fail, some cannot be told, and the list is whole or not. */
const conditionOfList: fc.Arbitrary<Finding['conditions'][number]> = fc
  .record({
    name: fc.constantFrom('links', 'pages'),
    failing: fc.subarray(records),
    undecided: fc.subarray(records),
    open: fc.boolean(),
    quiet: fc.constantFrom('true' as const, 'unknown' as const),
  })
  .map(({ name, failing, undecided, open, quiet }) => {
    const unsure = undecided.filter((record) => !failing.includes(record));
    const condition = failedCondition(name, failing, {
      undecided: unsure,
      whole: !open,
    });
    if (failing.length > 0) return condition;
    return { ...condition, outcome: open || unsure.length > 0 ? 'unknown' : quiet };
  });

function findingOf(requirement: string, leaf: Leaf | undefined): fc.Arbitrary<Finding> {
  const ofGroup = leaf?.responsibilities.some(({ unit }) => unit === 'towns') ?? false;
  return findingsFor(requirement)
    .chain((plain) =>
      fc.record({
        plain: fc.constant(plain),
        text: anyText,
        conditions: fc.array(conditionOfList, { maxLength: 2 }),
        members: memberFindings(plain.outcome),
        reason: fc.constantFrom(...reasons),
      }),
    )
    .map(({ plain, text, conditions, members: own, reason }) => ({
      ...plain,
      conditions,
      message: { zh: text, en: text },
      reasons: plain.reasons.length === 0 ? [] : [reason],
      ...(ofGroup && own !== undefined ? { members: own } : {}),
    }));
}

/** Findings of a catalogue on a day. */
export function findingSets(catalogue: Catalogue, asOf = '2020-11-30'): fc.Arbitrary<FindingSet> {
  const leaves = new Map(
    listLeaves(catalogue).flatMap((leaf) =>
      leaf.requirements.map(({ id }) => [id as string, leaf] as const),
    ),
  );
  const { id, version, hash } = catalogue;
  return fc
    .tuple(...listRequirements(catalogue).map((one) => findingOf(one.id, leaves.get(one.id))))
    .map((findings) => ({
      catalogue: { id, version, hash },
      pack: { id: 'random', version: '1.0.0' },
      asOf,
      findings,
      warnings: [],
    }));
}
