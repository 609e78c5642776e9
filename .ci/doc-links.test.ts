import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = globSync(
  ['*.md', 'docs/**/*.md', 'packages/*/*.md', 'examples/*/*.md', '.changeset/*.md'],
  { cwd: root, exclude: ['docs/api/**'] },
).sort();

/** Targets of links and pictures that lead to a file of the repository, without the part behind `#`. */
function fileLinks(page: string): string[] {
  const text = readFileSync(resolve(root, page), 'utf8').replaceAll(/^```.*?^```/gms, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

describe('every link of the documentation leads to a file', () => {
  test.each(pages)('%s', (page) => {
    const missing = fileLinks(page).filter(
      (target) => !existsSync(resolve(root, dirname(page), target)),
    );
    expect(missing).toEqual([]);
  });
});

test('links are found at all', () => {
  expect(fileLinks('README.md')).toContain('docs/architecture.md');
});
