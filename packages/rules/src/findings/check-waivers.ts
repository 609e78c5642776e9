import {
  type Bilingual,
  isCivilDay,
  type Problem,
  type ProblemCode,
  type Waiver,
  type WaiverGround,
} from '@liujiang/indicators';
import { describeValue, suggestions } from '@liujiang/indicators/internal';
import { RulesError } from '../language/rules-error.ts';
import * as wanted from '../language/words/wanted-in-packs.ts';
import { waiverGrounds } from './messages/waiver-text.ts';

/** An exception whose ground is stated, as it has to be where findings are waived. */
export type GrantedWaiver = Waiver & { readonly ground: WaiverGround };

/**
 * Refuses waivers that lack their ground, their reason, their author or a real date.
 *
 * @throws RulesError (`invalid-waivers`) with everything that is wrong.
 */
export function checkWaivers(waivers: readonly GrantedWaiver[]): void {
  const problems: Problem[] = [];
  const suggest = suggestions();
  for (const [index, waiver] of [...waivers].entries()) {
    if (typeof waiver !== 'object' || waiver === null) {
      const expected = { zh: '一条豁免', en: 'a waiver' };
      const path = `waivers[${index}]`;
      problems.push({
        code: 'wrong-type',
        path,
        expected,
        got: describeValue(waiver),
        nearest: [],
      });
      continue;
    }
    const add = (
      field: keyof Waiver,
      code: ProblemCode,
      expected: Bilingual,
      known: string[] = [],
    ) => {
      const value = waiver[field];
      const got = describeValue(value);
      const nearest = typeof value === 'string' ? suggest(value, known) : [];
      problems.push({ code, path: `waivers[${index}].${field}`, expected, got, nearest });
    };
    const grounds = Object.keys(waiverGrounds);
    if (!grounds.includes(waiver.ground)) {
      add(
        'ground',
        'unknown-word',
        { zh: `以下之一：${grounds.join('、')}`, en: `one of ${grounds.join(', ')}` },
        grounds,
      );
    }
    for (const field of ['requirement', 'reason', 'author'] as const) {
      if (typeof waiver[field] === 'string' && waiver[field].trim() !== '') continue;
      add(field, 'wrong-type', wanted.text);
    }
    for (const field of ['grantedOn', 'expiresOn'] as const) {
      if (isCivilDay(waiver[field])) continue;
      add(field, 'wrong-date', { zh: '日期（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' });
    }
  }
  if (problems.length === 0) return;
  const title = { zh: '豁免记录有误', en: 'The waivers are not valid' };
  throw new RulesError('invalid-waivers', title, problems);
}
