import type { Reason } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import type { ElementState } from '../../evidence/vocabulary.ts';
import { type Fold, foldStates, readEach, type StateEntry } from './fold-states.ts';
import type { Merged } from './merge.ts';

const here: StateEntry = { value: 'present', doubts: [], paths: ['p'] };
const away: StateEntry = { value: 'absent', doubts: [], paths: ['a'] };
const old: StateEntry = { value: 'absent', doubts: ['stale-observation'], paths: ['o'] };
const unasked: StateEntry = { value: 'inapplicable', doubts: [], paths: ['i'] };
const gone: StateEntry = { value: { unknown: ['fetch-failed'] }, doubts: [], paths: ['g'] };
const none: readonly Reason[] = [];
const lost: readonly Reason[] = ['incomplete-list'];

type Row = [
  Fold,
  readonly StateEntry[],
  readonly Reason[],
  ElementState | null,
  ElementState | null,
  readonly Reason[],
  readonly string[],
];

// What each says, gaps of the list; what is settled and claimed, why not, and on which records it rests.
test.each<Row>([
  ['one', [here, away], none, 'present', 'present', [], ['p']],
  ['one', [away, here], lost, 'present', 'present', [], ['p']],
  ['one', [away, away], none, 'absent', 'absent', [], ['a', 'a']],
  ['one', [away, unasked], none, null, null, ['needs-person'], ['a', 'i']],
  ['one', [away], lost, null, null, lost, ['a']],
  ['one', [away, gone], none, null, null, ['fetch-failed'], ['g']],
  ['one', [old], none, null, 'absent', ['stale-observation'], ['o']],
  ['one', [], none, null, null, ['empty-list'], []],
  ['one', [], lost, null, null, lost, []],
  ['one', [unasked], none, 'inapplicable', 'inapplicable', [], ['i']],

  ['each', [here, here], none, 'present', 'present', [], ['p', 'p']],
  ['each', [here, away], none, 'absent', 'absent', [], ['a']],
  ['each', [here, away, gone], lost, 'absent', 'absent', [], ['a']],
  ['each', [here, old], lost, null, 'absent', ['stale-observation'], ['o']],
  ['each', [away, old], none, 'absent', 'absent', [], ['a', 'o']], // one that is certain is enough
  ['each', [here], lost, null, null, lost, ['p']],
  ['each', [here, gone], none, null, null, ['fetch-failed'], ['g']],
  ['each', [here, unasked], none, 'present', 'present', [], ['p']],
  ['each', [unasked, unasked], none, 'inapplicable', 'inapplicable', [], ['i', 'i']],
  ['each', [], none, null, null, ['empty-list'], []],

  ['alike', [here, here], none, 'present', 'present', [], ['p', 'p']],
  ['alike', [away, away], none, 'absent', 'absent', [], ['a', 'a']],
  ['alike', [here, away], none, null, null, ['needs-person'], ['p', 'a']],
  ['alike', [here, away], lost, null, null, lost, ['p', 'a']],
  ['alike', [away], lost, null, null, lost, ['a']],
  ['alike', [here], lost, null, null, lost, ['p']],
])('%s of %o with gaps %o: %s', (fold, entries, gaps, settled, claimed, reasons, records) => {
  expect(foldStates('pages', entries, gaps, fold)).toEqual({
    path: 'pages',
    settled,
    claimed,
    reasons,
    origin: {
      records,
      open: settled === null && gaps.length > 0 ? ['pages'] : [],
      read: ['pages'],
    },
  });
});

test('of entries without a place none is told, and what was looked through may be less than the list', () => {
  const { origin } = foldStates('pages', [{ value: 'present', doubts: [] }], none, 'one', ['x']);
  expect(origin).toEqual({ records: [], open: [], read: ['x'] });
});

test('an entry stands where its thing does, unless it says where', () => {
  const thing = { paths: ['t'] } as unknown as Merged<object>;
  const { paths: _, ...placeless } = here;
  expect(readEach([thing], () => [placeless, away]).map(({ paths }) => paths)).toEqual([
    ['t'],
    ['a'],
  ]);
});
