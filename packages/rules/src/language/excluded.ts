import type { Catalogue } from '@liujiang/indicators';

/** Whether tailoring left out a requirement, or an indicator above it. */
export function isExcluded({ tailoring = [] }: Catalogue, requirement: string): boolean {
  return tailoring.some(({ excluded }) =>
    excluded.some(
      ({ id }) =>
        requirement === id || requirement.startsWith(`${id}.`) || requirement.startsWith(`${id}/`),
    ),
  );
}
