import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { liujiang } from '../liujiang/index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import {
  type Container,
  edited,
  editsOf,
  mutate,
  type Path,
  places,
  valueAt,
} from '../testing/catalogue-edits.ts';
import { runs } from '../testing/runs.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import type { Change, ChangeSide } from './catalogue-diff.ts';
import { diffCatalogues } from './diff-catalogues.ts';

/** The place of the indicator or requirement that a place belongs to; empty for the catalogue's own. */
function ownerPath(path: Path): Path {
  const nodes = ['indicators', 'children', 'requirements'];
  const end = path.findIndex((key, index) => index % 2 === 0 && !nodes.includes(String(key)));
  return path.slice(0, end);
}

/** What matches records to each other: to change it is to remove one and add another. */
function isKey(path: Path): boolean {
  const [list] = path;
  const field = path.at(-1);
  const matched = ['indicator', 'line', 'field'];
  return (
    (field === 'id' && path.length > 1) ||
    (path.includes('responsibilities') && ['unit', 'statedIn'].includes(String(field))) ||
    (list === 'errata' && matched.includes(String(field))) ||
    (typeof field === 'number' &&
      ['columns', 'bases', 'notParameters'].includes(String(path.at(-2))))
  );
}

function sidesOf({ before, after }: Change): ChangeSide[] {
  return [before, after].filter((side) => side !== null);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

function expectNamed(original: Catalogue, path: Path): void {
  const { changes } = diffCatalogues(original, mutate(original, path));
  if (isKey(path)) {
    const actions = changes.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['removed', 'added']));
    expect(actions).not.toContain('changed');
    return;
  }
  const owner = ownerPath(path);
  const [change, ...others] = changes;
  expect(others).toEqual([]);
  const at = change?.before?.path ?? [];
  expect(startsWith(path, at) && at.length > owner.length).toBe(true);
  const fields = at.slice(owner.length).filter((key) => typeof key === 'string');
  expect(change?.field.replaceAll(/\[[^\]]*\]/g, '')).toBe(fields.join('.'));
  const record = owner.length === 0 ? null : (valueAt(original, owner) as Container)['id'];
  expect(change?.id).toBe(record);
}

const edits = editsOf('remove', 'move', 'copy', 'alter');

function mirrored({ before, after, action, ...rest }: Change): Change {
  const opposite = {
    added: 'removed',
    removed: 'added',
    moved: 'moved',
    changed: 'changed',
  } as const;
  return { ...rest, action: opposite[action], before: after, after: before };
}

function unordered(changes: readonly Change[]): string[] {
  return changes
    .map(({ topic, action, subject, id, field, before, after }) =>
      JSON.stringify([topic, action, subject, id, field, before, after]),
    )
    .sort();
}

/** The same contents with the members of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)])
      .reverse(),
  );
}

describe('one place changed', () => {
  const small = places(smallCatalogue);
  const large = places(liujiang);

  test.each(small.map((path) => [path.join('.'), path] as const))('%s is named', (_, path) => {
    expectNamed(smallCatalogue, path);
  });

  // The small catalogue has no errata.
  test.each(
    large.filter(([list]) => list === 'errata').map((path) => [path.join('.'), path] as const),
  )('%s of Liujiang is named', (_, path) => {
    expectNamed(liujiang, path);
  });

  test.prop([fc.constantFrom(...large)], runs(200))('is named in the whole of Liujiang', (path) => {
    expectNamed(liujiang, path);
  });
});

describe('two catalogues', () => {
  test.prop([edits, edits], runs(1000))('differ exactly when their hashes do', (one, other) => {
    const [a, b] = [edited(one), edited(other)];
    expect(diffCatalogues(a, b).changes.length > 0).toBe(a.hash !== b.hash);
  });

  test.prop([edits, edits], runs(1000))(
    'give the mirror image the other way round',
    (one, other) => {
      const [a, b] = [edited(one), edited(other)];
      const [there, back] = [diffCatalogues(a, b), diffCatalogues(b, a)];
      expect(unordered(back.changes)).toEqual(unordered(there.changes.map(mirrored)));
      const renames = there.likelyRenamed.map(({ subject, before, after }) => ({
        subject,
        before: after,
        after: before,
      }));
      expect(new Set(back.likelyRenamed)).toEqual(new Set(renames));
    },
  );

  test.prop([edits, edits], runs(1000))('say what stands in them', (one, other) => {
    const [a, b] = [edited(one), edited(other)];
    for (const change of diffCatalogues(a, b).changes) {
      expect(change.before === null).toBe(change.action === 'added');
      expect(change.after === null).toBe(change.action === 'removed');
      for (const side of sidesOf(change)) {
        const stands = valueAt(side === change.before ? a : b, side.path);
        if (change.topic === 'node') {
          const { children, requirements, ...own } = stands as Container;
          expect(side.value).toEqual(own);
        } else {
          expect(side.value).toEqual(stands);
        }
      }
    }
  });

  test.prop([edits], runs(1000))('are alike whatever the order of their keys', (list) => {
    const catalogue = edited(list);
    const other = reversed(catalogue) as Catalogue;
    expect(diffCatalogues(catalogue, other).changes).toEqual([]);
    expect(JSON.stringify(diffCatalogues(smallCatalogue, other).changes)).toHaveLength(
      JSON.stringify(diffCatalogues(smallCatalogue, catalogue).changes).length,
    );
  });
});
