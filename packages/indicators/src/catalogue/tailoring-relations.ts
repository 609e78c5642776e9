import type { Tailoring } from '../model/tailoring.ts';
import type { IssueLog, Path } from './issue-log.ts';

/** An exclusion or setting must name a profile of its own step. */
export function checkTailoring(log: IssueLog, steps: readonly Tailoring[]): void {
  for (const [step, { profiles, excluded, settings }] of steps.entries()) {
    const known = profiles.map(({ id }) => id);
    const check = (id: string, path: Path): void => {
      if (known.includes(id)) return;
      const expected = { zh: '该次裁剪的方案之一', en: 'one of the profiles of this step' };
      log.report(['tailoring', step, ...path], { code: 'unknown-id', expected, known });
    };
    for (const [index, { profile }] of excluded.entries()) {
      check(profile, ['excluded', index, 'profile']);
    }
    for (const [index, setting] of settings.entries()) {
      for (const [place, id] of setting.profiles.entries()) {
        check(id, ['settings', index, 'profiles', place]);
      }
    }
  }
}
