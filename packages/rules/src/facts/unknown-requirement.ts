import type { Context } from './core/context.ts';
import { listPlaces } from './core/places.ts';

/** Whether the catalogue has the requirement that a record names; warns when it does not. */
export function hasRequirement(requirement: string, path: string, context: Context): boolean {
  if (context.once(listPlaces).has(requirement)) return true;
  warnRequirement(requirement, path, context);
  return false;
}

/** Warns of a record that names a requirement which the catalogue does not have. */
export function warnRequirement(
  requirement: string,
  path: string,
  { once, nearest, warn }: Context,
): void {
  warn({
    code: 'unknown-requirement',
    path: `${path}.requirement`,
    message: {
      zh: `指标体系中没有要求“${requirement}”`,
      en: `The catalogue has no requirement “${requirement}”.`,
    },
    nearest: nearest(requirement, [...once(listPlaces).keys()]),
  });
}
