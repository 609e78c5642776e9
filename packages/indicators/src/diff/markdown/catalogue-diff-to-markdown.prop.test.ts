import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { edited, editsOf } from '../../testing/catalogue-edits.ts';
import { runs } from '../../testing/runs.ts';
import { diffCatalogues } from '../diff-catalogues.ts';
import { catalogueDiffToMarkdown } from './catalogue-diff-to-markdown.ts';

const edits = editsOf('remove', 'move', 'copy');

test.prop([edits, edits, fc.constantFrom('zh' as const, 'en' as const)], runs(1000))(
  'every change has one line that says something',
  (one, other, language) => {
    const diff = diffCatalogues(edited(one), edited(other));
    const lines = catalogueDiffToMarkdown(diff, language)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(2 + diff.changes.length + diff.likelyRenamed.length);
    for (const line of lines) {
      expect(line).not.toMatch(/undefined|\[object|null|~~ ~~|\*\* \*\*| {2}|[：:]$/);
    }
  },
);
