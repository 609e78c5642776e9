import type * as z from 'zod/mini';

/** The code of an issue: our own, or zod's. */
export function codeOf({ code, ...issue }: z.core.$ZodIssue): string {
  return 'params' in issue && typeof issue.params?.['code'] === 'string'
    ? issue.params['code']
    : code;
}

/** Whether the other profiles can still be followed, to find further problems. */
export function isLocal(issue: z.core.$ZodIssue): boolean {
  const [, , part] = issue.path;
  return (
    (part === 'set' || part === 'exclude' || part === 'add') &&
    codeOf(issue) !== 'conflicting-profiles' &&
    issue.code === 'custom'
  );
}

/** An unknown key leaves the rest sound, but a profile with a slip in it is not followed in part. */
export function hasUnknownKeys(error: z.core.$ZodError | undefined, position: number): boolean {
  return (error?.issues ?? []).some(
    ({ code, path }) => code === 'unrecognized_keys' && path[1] === position,
  );
}
