import {
  type Bilingual,
  isCivilDay,
  type Problem,
  type ProblemCode,
  type Waiver,
  type WaiverGround,
} from '@liujiang/indicators';
import { suggestions } from '@liujiang/indicators/internal';
import { isObject } from '../input/is-object.ts';
import { problemWith } from '../input/problem.ts';
import * as wanted from '../input/wanted.ts';
import { refuseIf } from '../language/rules-error.ts';
import { waiverGrounds, wantedWaiver } from './messages/waiver-text.ts';

/** An exception with its ground, which findings need in order to be waived. */
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
    const path = `waivers[${index}]`;
    if (!isObject(waiver)) {
      problems.push(problemWith(waiver, 'wrong-type', path, wantedWaiver));
      continue;
    }
    const add = (
      field: keyof Waiver,
      code: ProblemCode,
      expected: Bilingual,
      known: string[] = [],
    ) => {
      const value = waiver[field];
      const nearest = typeof value === 'string' ? suggest(value, known) : [];
      problems.push(problemWith(value, code, `${path}.${field}`, expected, nearest));
    };
    const grounds = Object.keys(waiverGrounds);
    if (!grounds.includes(waiver.ground)) {
      add('ground', 'unknown-word', wanted.oneOf(grounds), grounds);
    }
    for (const field of ['requirement', 'reason', 'author'] as const) {
      if (typeof waiver[field] === 'string' && waiver[field].trim() !== '') continue;
      add(field, 'wrong-type', wanted.text);
    }
    for (const field of ['grantedOn', 'expiresOn'] as const) {
      if (isCivilDay(waiver[field])) continue;
      add(field, 'wrong-date', wanted.day);
    }
  }
  refuseIf('invalid-waivers', problems);
}
