import { fc } from '@fast-check/vitest';
import {
  type Catalogue,
  defineDirectory,
  type Finding,
  type FindingSet,
  type Indicator,
  type Leaf,
  listLeaves,
  listRequirements,
} from '@liujiang/indicators';
import { hashCatalogue } from '@liujiang/indicators/internal';
import type { AssessmentInput } from '../document/assessment-document.ts';
import type { Formula, LeafInput } from '../formulas/formula.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { catalogues, findingsFor, policies, spreads } from './arbitraries.ts';
import { failedCondition } from './assessment.ts';
import { inspectionsOf, standards } from './inspections.ts';

/** Texts as people and files hand them in, and some that a form may stumble over. */
export const anyText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\n',
      '\r\n',
      '"',
      ',',
      ';',
      "'",
      '＝',
      ' ',
    ),
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('区信息中心', '1', '第一行\n第二行', 'a,"b"'),
    ),
  )
  .map((parts) => parts.join(''));

const named = anyText.map((text) => `名${text}`);

/** Members of the one group of {@link catalogueWithDuties}. */
const members = ['jia', 'yi'] as const;

export const directory: NonNullable<AssessmentInput['directory']> = defineDirectory({
  id: 'members',
  version: '1.0.0',
  units: members.map((id) => ({ id, name: { zh: `${id}镇`, en: `Town of ${id}` } })),
  groups: [{ id: 'towns', members }],
});

const duties: readonly Leaf['responsibilities'][] = [
  [{ unit: 'office', role: 'responsible', statedIn: 'unit', inherited: false }],
  [{ unit: 'towns', role: 'responsible', statedIn: 'unit', inherited: false }],
  [],
];

/**
 * A random catalogue in which one leaf after the other lies with an office, with a group, with nobody; indicators and
 * requirements are called anything.
 */
export const catalogueWithDuties: fc.Arbitrary<Catalogue> = fc
  .tuple(catalogues, fc.array(anyText, { minLength: 1, maxLength: 3 }))
  .map(([plain, texts]) => {
    let place = 0;
    const call = () => {
      place += 1;
      const text = texts[place % texts.length] ?? '';
      return text.trim() === '' ? { zh: '名', en: 'Name' } : { zh: text, en: text };
    };
    let leaf = 0;
    const give = (node: Indicator): Indicator => {
      const name = call();
      if (node.kind === 'branch') return { ...node, name, children: node.children.map(give) };
      leaf += 1;
      const requirements = node.requirements.map((one) => ({ ...one, text: call() }));
      return { ...node, name, requirements, responsibilities: duties[leaf % duties.length] ?? [] };
    };
    const catalogue: Catalogue = {
      ...plain,
      units: [
        { id: 'office', kind: 'unit', name: { zh: '区财政局', en: 'Finance' } },
        { id: 'towns', kind: 'group', name: { zh: '各镇', en: 'All towns' } },
      ],
      indicators: plain.indicators.map(give),
    };
    return { ...catalogue, hash: hashCatalogue(catalogue) };
  });

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

const formulas: fc.Arbitrary<Formula> = fc.oneof(
  fc.constant({ formula: 'requirements' as const }),
  fc.constantFrom('open', 'exclude', 'zero').map((missing) => ({
    formula: 'quarterly-average' as const,
    missing: missing as 'open',
  })),
  fc.constant({ formula: 'pass-rate' as const }),
  fc.constant({ formula: 'deductions' as const }),
  fc.constantFrom('mean' as const, 'lower' as const).map((method) => ({
    formula: 'rating' as const,
    method,
  })),
  fc.constantFrom('mean', 'middle', 'closest', 'third').map((settle) => ({
    formula: 'rating' as const,
    method: 'third' as const,
    gap: 10,
    settle: settle as 'mean',
  })),
);

/** Schemes of every policy that a text leaves open, with every formula; some refuse what they are given. */
function schemesOf(catalogue: Catalogue): fc.Arbitrary<Scheme> {
  const leaves = listLeaves(catalogue).map(({ id }) => id as string);
  const first = catalogue.indicators.map(({ id }) => id as string);
  return fc
    .record({
      spread: spreads,
      policies,
      refuse: fc.integer({ min: 0, max: 9 }),
      absent: fc.constantFrom('refuse', 'redistribute', 'full'),
      unknown: fc.constantFrom('open', 'open', 'failed'),
      measured: fc.constantFrom('open', 'leave-out'),
      rescaled: fc.boolean(),
      total: fc.constantFrom(100, 120, '7/3'),
      stated: fc.option(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 5 })),
      formulas: fc.dictionary(fc.constantFrom(...leaves), formulas, { noNullPrototype: true }),
      digits: fc.integer({ min: 0, max: 3 }),
      mode: fc.constantFrom('half-up', 'half-even', 'down'),
      bandsOn: fc.constantFrom('exact', 'published'),
      title: named,
    })
    .map(({ stated, digits, mode, policies: chosen, refuse, absent, rescaled, ...drawn }) => {
      const ids = absent === 'refuse' ? first : [...first, 'gone'];
      const weights =
        stated === null
          ? {}
          : Object.fromEntries(ids.map((id, index) => [id, stated[index] ?? 1] as const));
      const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
      const last = first.at(-1) ?? '';
      const rest = sum - (weights[last] ?? 0);
      return defineScheme(catalogue as Catalogue<string, string>, {
        id: 'random',
        version: '1.0.0',
        title: { zh: drawn.title, en: drawn.title },
        weights,
        total: stated === null ? drawn.total : sum,
        spread: drawn.spread,
        formulas: drawn.formulas,
        policies: {
          ...chosen,
          ...(refuse === 0 ? { inapplicable: 'refuse' } : {}),
          absent: absent as 'refuse',
          unknown: drawn.unknown as 'open',
          measured: drawn.measured as 'open',
          rescale: rescaled && rest > 0 ? { [last]: `${sum}/${rest}` } : {},
        },
        rounding: { mode: mode as 'down', digits },
        bandsOn: drawn.bandsOn as 'exact',
        bands: [
          { id: 'good', name: { zh: '良好', en: 'Good' }, from: '66.7' },
          { id: 'poor', name: { zh: '不合格', en: 'Poor' }, from: 0 },
        ],
      });
    });
}

const quarters = ['2020-Q1', '2020-Q2', '2020-Q3'];

function inputOf(formula: Formula['formula']): fc.Arbitrary<LeafInput | undefined> {
  switch (formula) {
    case 'requirements':
      return fc.constant(undefined);
    case 'quarterly-average':
      return fc
        .tuple(standards, ...quarters.map((quarter) => fc.option(inspectionsOf(quarter))))
        .map(([standard, ...all]) => ({
          period: quarters,
          standard,
          inspections: all.filter((one) => one !== null),
        }));
    case 'pass-rate':
      return fc
        .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
        .map(([a, b]) => ({ checks: Math.max(a, b), failures: Math.min(a, b) }));
    case 'deductions':
      return fc.record({ standard: standards, inspection: inspectionsOf('2020-Q4') });
    case 'rating':
      return fc.array(fc.tuple(fc.nat({ max: 20 }), named), { maxLength: 2 }).map((marks) => ({
        marks: marks.map(([points, reason], index) => ({
          examiner: '甲乙'[index] ?? '',
          points,
          of: 20,
          on: '2020-11-02',
          reason,
        })),
      }));
  }
}

/** For some leaves, what their formula asks for; nothing where nothing in the leaf applies. */
function inputsOf(scheme: Scheme, findings: FindingSet): fc.Arbitrary<Record<string, LeafInput>> {
  const applies = (leaf: string): boolean =>
    findings.findings.some(
      ({ requirement, outcome }) =>
        requirement.startsWith(`${leaf}/`) && outcome !== 'inapplicable',
    );
  const asked = scheme.nodes.flatMap(({ id, formula }) =>
    formula === null || !applies(id)
      ? []
      : [fc.tuple(fc.constant(id), fc.option(inputOf(formula.formula), { freq: 5 }))],
  );
  return fc
    .tuple(...asked)
    .map((all) =>
      Object.fromEntries(all.flatMap(([id, input]) => (input ? [[id, input] as const] : []))),
    );
}

/** Everything that an assessment is made from: every policy, every formula, members, waivers, parts and any text. */
export const assessments: fc.Arbitrary<AssessmentInput<string, string>> = catalogueWithDuties
  .chain((catalogue) =>
    fc.record({
      catalogue: fc.constant(catalogue),
      scheme: schemesOf(catalogue),
      findings: findingSets(catalogue),
    }),
  )
  .chain((drawn) =>
    fc.record({
      catalogue: fc.constant(drawn.catalogue as Catalogue<string, string>),
      scheme: fc.constant(drawn.scheme),
      findings: fc.constant(drawn.findings),
      inputs: inputsOf(drawn.scheme, drawn.findings),
      subject: fc.record({ id: named, name: named }),
      remarks: fc.array(anyText, { maxLength: 2 }),
      directory: fc.constant(directory),
      sources: fc.record({ evidence: fc.dictionary(anyText, anyText, { noNullPrototype: true }) }),
    }),
  );
