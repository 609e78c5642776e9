import { type Directory, defineDirectory } from '@liujiang/indicators';
import fc from 'fast-check';
import type { DeriveOptions } from '../liujiang/derive-facts.ts';
import { directoryForArbitraryEvidence } from './arbitrary-evidence.ts';

/** Two towns and an office that is a member of one group of two. */
const threeUnits: Directory = /* @__PURE__ */ defineDirectory({
  id: 'three',
  version: '1',
  units: [
    { id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] },
    { id: 'jinde', name: '进德镇人民政府', shortNames: ['进德镇'] },
    { id: 'finance-office', name: '区财政局', aliases: ['财政局'] },
  ],
  groups: [
    { id: '各镇', members: ['labao', 'jinde'] },
    { id: '各单位', members: ['labao', 'finance-office'] },
  ],
});

/** With what evidence is read: a directory, one unit, a seed, readings. */
export type Circumstances = Pick<DeriveOptions, 'directory' | 'unit' | 'sampleSeed' | 'readings'>;

const otherReadings = {
  patrols: 'interval',
  accountNames: 'each',
  interfaceCalls: 'always',
  columnNames: 'any',
} as const;

/** Circumstances of every kind; mostly everybody's evidence, and ordinary practice. */
export function arbitraryCircumstances(): fc.Arbitrary<Circumstances> {
  return fc
    .record({
      directory: fc.constantFrom(directoryForArbitraryEvidence, threeUnits, undefined),
      unit: fc.constantFrom(
        undefined,
        undefined,
        undefined,
        'labao',
        '区人力资源社会保障局',
        '区信息中心',
      ),
      sampleSeed: fc.constantFrom(undefined, undefined, '4', '7'),
      readings: fc.constantFrom(undefined, otherReadings),
    })
    .map(({ directory, unit, sampleSeed, readings }) => ({
      ...(readings !== undefined && { readings }),
      ...(directory !== undefined && { directory }),
      ...(sampleSeed !== undefined && { sampleSeed }),
      // Only a directory knows the towns.
      ...(unit !== undefined && (unit !== 'labao' || directory !== undefined) && { unit }),
    }));
}
