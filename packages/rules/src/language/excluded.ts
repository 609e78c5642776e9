import type { Catalogue } from '@liujiang/indicators';

/** Whether tailoring left a requirement out, alone or with the indicator that it stands below. */
export function isExcluded({ tailoring = [] }: Catalogue, requirement: string): boolean {
  return tailoring.some(({ excluded }) =>
    excluded.some(
      ({ id }) =>
        requirement === id || requirement.startsWith(`${id}.`) || requirement.startsWith(`${id}/`),
    ),
  );
}
