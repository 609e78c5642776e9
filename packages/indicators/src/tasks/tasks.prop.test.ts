import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { assembleCatalogue } from '../catalogue/assemble.ts';
import { listLeaves, listRequirements } from '../catalogue/walk.ts';
import { defineDirectory } from '../directory/define-directory.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Role } from '../model/unit.ts';
import { smallCatalogueData } from '../testing/small-catalogue.ts';
import { actingUnits } from './acting-units.ts';
import { statusByUnit } from './status.ts';
import { tasksByUnit } from './tasks.ts';

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

const outcomes = fc.constantFrom<Outcome>(
  'passed',
  'failed',
  'cantTell',
  'inapplicable',
  'untested',
);
const memberFindings = fc.option(
  fc
    .subarray(memberIds)
    .chain((ids) =>
      fc.tuple(...ids.map((unit) => fc.record({ unit: fc.constant(unit), outcome: outcomes }))),
    ),
  { nil: undefined },
);

/** What a group's task comes out as: failed where a member failed, open where one is open. */
function worstOf(all: readonly Outcome[]): Outcome {
  const worstFirst = ['failed', 'cantTell', 'untested', 'passed'] as const;
  return worstFirst.find((outcome) => all.includes(outcome)) ?? 'inapplicable';
}

test.prop([catalogues, fc.option(directories, { nil: undefined }), outcomes, memberFindings])(
  'the lines that have to act on a finding are those of the units that have to',
  (catalogue, directory, outcome, members) => {
    const message = { zh: '示例', en: 'Example' };
    const findings = listRequirements(catalogue).map(({ id }, position): Finding => {
      // Members are those of a group that the leaf names: others have no line of their own here.
      const named = members?.filter(({ unit }) => linesOf(position).has(unit)) ?? [];
      return {
        requirement: id,
        outcome: named.length === 0 ? outcome : worstOf(named.map((one) => one.outcome)),
        reasons: [],
        message,
        conditions: [],
        ...(named.length > 0 && { members: named.map((one) => ({ ...one, reasons: [] })) }),
      };
    });
    const { id, version, hash } = catalogue;
    const asOf = '2020-11-30';
    const set = {
      catalogue: { id, version, hash },
      pack: { id: 'none', version: '0' },
      asOf,
      findings,
      warnings: [],
    };
    const lines = statusByUnit(catalogue, set, { directory });
    function linesOf(position: number): ReadonlySet<string | null> {
      return new Set(
        tasksByUnit(catalogue, { directory, on: '2020-11-30' })
          .filter(({ tasks }) => tasks.some(({ leaf }) => leaf === `leaf-${position}`))
          .map(({ unit }) => unit),
      );
    }
    for (const finding of findings) {
      const acting = lines
        .filter(({ statuses }) =>
          statuses.some(({ requirement, acts }) => requirement === finding.requirement && acts),
        )
        .map(({ unit }) => unit);
      const units = actingUnits(catalogue, finding, { directory, on: asOf });
      expect(new Set(acting.filter((unit) => unit !== null))).toEqual(new Set(units));
    }
  },
);
