import type { Given } from '../../input/given.ts';

/** Reads whether a CSV begins with a byte order mark; it does not where nothing is said. */
export function readBom(options: Given): boolean {
  const bom = options.at('bom');
  if (bom.value !== undefined && typeof bom.value !== 'boolean') {
    bom.refuse('wrong-type', { zh: 'true 或 false', en: 'true or false' });
  }
  return bom.value === true;
}
