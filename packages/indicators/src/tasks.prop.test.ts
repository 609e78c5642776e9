import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { assembleCatalogue } from './assemble.ts';
import type { Catalogue } from './catalogue.ts';
import { defineDirectory } from './define-directory.ts';
import { tasksByUnit } from './tasks.ts';
import { smallCatalogueData } from './testing/small-catalogue.ts';
import type { Role } from './unit.ts';
import { listLeaves, listRequirements } from './walk.ts';

const { units } = smallCatalogueData;
const roles: readonly Role[] = ['responsible', 'lead', 'assist', 'feature', 'collect'];

const responsibility = fc.record({
  unit: fc.constantFrom(...units.map(({ id }) => id)),
  role: fc.constantFrom(...roles),
});

const catalogues = fc
  .array(
    fc.uniqueArray(responsibility, { maxLength: 6, selector: ({ unit, role }) => unit + role }),
    {
      maxLength: 8,
    },
  )
  .map(
    (leaves): Catalogue =>
      assembleCatalogue({
        ...smallCatalogueData,
        indicators: leaves.map((responsibilities, position) => ({
          id: `leaf-${position}`,
          name: { zh: '指标', en: 'indicator' },
          requirements: [{ zh: '要求', en: 'requirement', method: 'manual' }],
          responsibilities,
        })),
      }),
  );

const memberIds = ['finance', 'a', 'b', 'c'];
const members = fc.subarray(memberIds);

const directories = fc
  .record({ towns: members, allUnits: members, merged: fc.boolean() })
  .map((some) =>
    defineDirectory({
      id: 'd',
      version: '1',
      units: memberIds.map((id) => ({
        id,
        name: `单位${id}`,
        merger: some.merged && id === 'c' ? { into: 'a', on: '2020-01-01' } : null,
      })),
      groups: [
        { id: 'towns', members: some.towns },
        { id: 'all-units', members: some.allUnits },
      ],
    }),
  );

/** A part with its leaf, as a text. */
function partsOf(catalogue: Catalogue): string[] {
  return listLeaves(catalogue).flatMap(({ id, responsibilities }) =>
    responsibilities.map(({ unit, role }) => `${id} ${unit} ${role}`),
  );
}

test.prop([catalogues])(
  'without a directory every responsibility is exactly one duty',
  (catalogue) => {
    const duties = tasksByUnit(catalogue).flatMap(({ unit, tasks }) =>
      tasks.flatMap(({ leaf, duties }) => duties.map(({ role }) => `${leaf} ${unit} ${role}`)),
    );
    expect(duties.sort()).toEqual(partsOf(catalogue).sort());
  },
);

test.prop([catalogues, directories])(
  'with a directory every responsibility is one duty of each member, or of the unit itself',
  (catalogue, directory) => {
    const groups = new Map(directory.groups.map(({ id, members }) => [id, members]));
    const expected = listLeaves(catalogue).flatMap(({ id, responsibilities }) =>
      responsibilities.flatMap(({ unit, role }) => {
        const listed = groups.get(unit) ?? [];
        return (listed.length > 0 ? listed : [unit]).map((one) => `${id} ${one} ${unit} ${role}`);
      }),
    );
    const lines = tasksByUnit(catalogue, { directory });
    const duties = lines.flatMap(({ unit, tasks }) =>
      tasks.flatMap(({ leaf, duties }) =>
        duties.map(
          ({ unit: named, role, predecessor }) => `${leaf} ${predecessor ?? unit} ${named} ${role}`,
        ),
      ),
    );
    expect(duties.sort()).toEqual(expected.sort());
    expect(new Set(lines.map(({ unit }) => unit)).size).toBe(lines.length);
  },
);

test.prop([catalogues, fc.option(directories, { nil: undefined })])(
  'nothing of the table is lost, and no line has a leaf twice or out of order',
  (catalogue, directory) => {
    const lines = tasksByUnit(catalogue, { directory });
    const order = listLeaves(catalogue).map(({ id }) => id);
    for (const { tasks } of lines) {
      const places = tasks.map(({ leaf }) => order.indexOf(leaf));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
    const seen = new Set(lines.flatMap(({ tasks }) => tasks.flatMap((task) => task.requirements)));
    expect(seen).toEqual(new Set(listRequirements(catalogue).map(({ id }) => id)));
  },
);
