import { fc } from '@fast-check/vitest';
import type { Inspection } from '../inspection/inspection.ts';
import type { Standard } from '../inspection/standard.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';

const name = { zh: '示例', en: 'Example' };

/** Points of items made up for these tests: the confirmed ones lack their caps. */
export const exampleStandard: Standard = {
  ...national2019,
  id: 'example',
  deductions: [
    {
      id: 'dead-link',
      group: 'design',
      name,
      perOccurrence: '0.3',
      points: 4,
      clause: null,
      source: null,
    },
    {
      id: 'guide',
      group: 'services',
      name,
      perOccurrence: 2,
      points: 25,
      clause: null,
      source: null,
    },
    {
      id: 'letter',
      group: 'interaction',
      name,
      perOccurrence: 5,
      points: 23,
      clause: null,
      source: null,
    },
    {
      id: 'news',
      group: 'disclosure',
      name,
      perOccurrence: 1,
      points: 31,
      clause: null,
      source: null,
    },
  ],
  bonuses: [
    { id: 'open-data', name, perOccurrence: 20, points: 20, clause: null },
    { id: 'search', name, perOccurrence: 15, points: 15, clause: null },
  ],
};

const items = ['dead-link', 'guide', 'letter', 'news', 'open-data', 'search'] as const;

/** Inspections under {@link exampleStandard}, some vetoed, some of a body without services. */
export function inspectionsOf(quarter: string): fc.Arbitrary<Inspection> {
  return fc
    .record({
      counts: fc.dictionary(fc.constantFrom(...items), fc.integer({ min: 1, max: 16 })),
      vetoed: fc.boolean(),
      exempt: fc.boolean(),
    })
    .map(({ counts, vetoed, exempt }) => ({
      quarter,
      date: '2020-11-30',
      examiner: '区信息中心',
      findings: [
        ...Object.entries(counts).map(([item, occurrences]) => ({ item, occurrences })),
        ...(vetoed ? [{ item: 'incident' }] : []),
      ],
      ...(exempt ? { withoutDuty: 'services' } : {}),
    }));
}

/** What {@link exampleStandard} leaves to be set. */
export const standards: fc.Arbitrary<Standard> = fc
  .record({
    vetoRecords: fc.constantFrom(0, 20, 59),
    spread: fc.boolean(),
    inclusive: fc.boolean(),
    confirmed: fc.boolean(),
  })
  .map(({ vetoRecords, spread, inclusive, confirmed }) => ({
    ...exampleStandard,
    vetoRecords,
    bonusLine: { points: 80, inclusive },
    ...(spread ? { withoutDuty: { group: 'services', rule: 'spread' } } : {}),
    deductions: exampleStandard.deductions.map((item) =>
      confirmed || item.id !== 'guide' ? item : { ...item, points: null },
    ),
  }));
