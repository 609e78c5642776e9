import { findRequirement, listRequirements } from '@liujiang/indicators';
import type { Context } from './core/context.ts';

/** Whether the catalogue has the requirement that a record names; warns when it does not. */
export function hasRequirement(
  requirement: string,
  path: string,
  { catalogue, nearest, warn }: Context,
): boolean {
  if (findRequirement(catalogue, requirement) !== undefined) return true;
  const ids = listRequirements(catalogue).map(({ id }) => id);
  warn({
    code: 'unknown-requirement',
    path: `${path}.requirement`,
    message: {
      zh: `指标体系中没有要求“${requirement}”`,
      en: `The catalogue has no requirement “${requirement}”.`,
    },
    nearest: nearest(requirement, ids),
  });
  return false;
}
