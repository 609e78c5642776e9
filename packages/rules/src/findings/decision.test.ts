import type { Reason } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { FALSE, TRUE, undecided } from '../facts/core/kleene.ts';
import { decide } from './decision.ts';

const open = (...reasons: readonly Reason[]) => undecided(reasons);
const gone = open('fetch-failed');

// What passes it, what exempts it, and what they come to.
test.each([
  [TRUE, FALSE, 'passed', []],
  [FALSE, FALSE, 'failed', []],
  [TRUE, TRUE, 'inapplicable', []],
  [FALSE, TRUE, 'inapplicable', []],
  [gone, TRUE, 'inapplicable', []],
  [gone, FALSE, 'cantTell', ['fetch-failed']],
  [TRUE, gone, 'cantTell', ['fetch-failed']],
  [FALSE, gone, 'cantTell', ['fetch-failed']],
  [open('future-date'), gone, 'cantTell', ['future-date', 'fetch-failed']],
  // Nobody has looked, or nobody has vouched: untested. Anything else has been looked at.
  [open('missing-fact'), FALSE, 'untested', ['missing-fact']],
  [open('needs-person'), FALSE, 'untested', ['needs-person']],
  [open('needs-person'), open('missing-fact'), 'untested', ['missing-fact', 'needs-person']],
  [open('missing-fact', 'fetch-failed'), FALSE, 'cantTell', ['missing-fact', 'fetch-failed']],
])('%o, %o: %s', (passed, inapplicable, outcome, reasons) => {
  expect(decide(passed, inapplicable)).toEqual({ outcome, reasons });
});
