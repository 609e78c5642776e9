import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const files = globSync('packages/*/schemas/*.schema.json', { cwd: root });

/** The places of properties and definitions that nothing is said of. */
function* undescribed(schema: unknown, path: string): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    const place = `${path}/${key}`;
    const named = key === 'properties' || key === '$defs';
    if (key === 'enum' || key === 'const') continue;
    if (!named) yield* undescribed(value, place);
    else {
      for (const [name, part] of Object.entries<{ description?: string }>(value)) {
        if ((part.description ?? '').length < 3) yield `${place}/${name}`;
        yield* undescribed(part, `${place}/${name}`);
      }
    }
  }
}

test.each(files)('%s tells what everything in it is', (file) => {
  const schema = JSON.parse(readFileSync(`${root}/${file}`, 'utf8'));
  expect([...undescribed(schema, '')]).toEqual([]);
  expect(schema.description).toMatch(/\S/);
  expect(schema.$id).toBe(`urn:liujiang:schema:${basename(file, '.schema.json')}:1`);
  expect(schema.properties.$schema.type).toBe('string');
});

test('every package has its schemas', () => {
  expect(files).toHaveLength(15);
});
