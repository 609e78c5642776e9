import { listLeaves } from '../catalogue/walk.ts';
import { actingIn } from '../directory/acting-in.ts';
import { linkDirectory } from '../directory/link-directory.ts';
import { checkDay } from '../directory/resolve-unit.ts';
import { addTo } from '../input/add-to.ts';
import { answer } from '../input/answer.ts';
import { aCatalogue, anObject } from '../input/kinds.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Catalogue, Leaf } from '../model/catalogue.ts';
import type { Directory } from '../model/directory.ts';
import type { Duty, Responsibility, Unit } from '../model/unit.ts';

/** What a unit has to do for one leaf. */
export interface Task<I extends string = string, R extends string = string> {
  /** Id of the leaf. */
  readonly leaf: I;
  /** Ids of the leaf's requirements, all of them: the table divides none among units. */
  readonly requirements: readonly R[];
  /** Ids of the leaf's columns that this unit keeps. A group's column stands for one column in each member. */
  readonly columns: readonly string[];
  /** The unit's parts, in the order of the table. Empty only in the line of nobody. */
  readonly duties: readonly Duty[];
}

/** The task list of one unit. */
export interface UnitTasks<I extends string = string, R extends string = string> {
  /** Id of the unit: of the directory if it has the unit, otherwise of the catalogue; `null` for nobody. */
  readonly unit: string | null;
  /** A single office, a group whose members are not known, or nobody. */
  readonly kind: Unit['kind'] | 'unassigned';
  /** Its name: as printed, or as the directory has it. */
  readonly name: Bilingual;
  /** One entry for each leaf in which the unit has a part, in table order. */
  readonly tasks: readonly Task<I, R>[];
}

/** Settings of {@link tasksByUnit}. */
export interface TaskOptions {
  /** The members of groups, and the names of offices. Without it groups are lines of their own. */
  readonly directory?: Directory | undefined;
  /** The civil day (YYYY-MM-DD) whose mergers count; without it, all that the directory records. */
  readonly on?: string | undefined;
}

type Line = Pick<UnitTasks, 'kind' | 'name'> & { readonly unit: string };

/** Who takes part in what, for a catalogue and perhaps a directory. */
interface Roster {
  readonly lines: readonly Line[];
  readonly dutiesOf: (responsibility: Responsibility) => readonly (readonly [string, Duty])[];
}

function printedRoster(catalogue: Catalogue): Roster {
  return {
    lines: catalogue.units.map(({ id, kind, name }) => ({ unit: id, kind, name })),
    dutiesOf: (part) => [[part.unit, { ...part, group: null, predecessor: null }]],
  };
}

/** Each unit's line once, in order of first appearance. */
function firstOfEach(lines: readonly Line[]): readonly Line[] {
  const known = new Map<string, Line>();
  for (const line of lines) if (!known.has(line.unit)) known.set(line.unit, line);
  return [...known.values()];
}

function directoryRoster(catalogue: Catalogue, directory: Directory, on?: string): Roster {
  const { offices, members } = linkDirectory(catalogue, directory);
  const records = new Map(directory.units.map((unit) => [unit.id, unit]));
  const acting = actingIn(directory, on);
  const lineOf = (unit: string, printed: Pick<Unit, 'kind' | 'name'>): Line => ({
    kind: printed.kind,
    unit,
    name: records.get(unit)?.name ?? printed.name,
  });
  const lines = [
    ...catalogue.units
      .filter(({ id }) => !members.has(id))
      .map((unit) => lineOf(acting(offices.get(unit.id) ?? unit.id), unit)),
    ...directory.units.map(({ id, name }) => lineOf(acting(id), { kind: 'unit', name })),
  ];
  return {
    lines: firstOfEach(lines),
    dutiesOf: (part) => {
      const group = members.has(part.unit) ? part.unit : null;
      const named = members.get(part.unit) ?? [offices.get(part.unit) ?? part.unit];
      return named.map((unit) => {
        const successor = acting(unit);
        const predecessor = successor === unit ? null : unit;
        return [successor, { ...part, group, predecessor }];
      });
    },
  };
}

function taskOf<I extends string, R extends string>(
  leaf: Leaf<I, R>,
  duties: readonly Duty[],
  owners: ReadonlyMap<string, string>,
): Task<I, R> {
  const parts = new Set(duties.map(({ unit }) => unit));
  return {
    leaf: leaf.id,
    requirements: leaf.requirements.map(({ id }) => id),
    columns:
      duties.length === 0
        ? leaf.columns
        : leaf.columns.filter((column) => parts.has(owners.get(column) ?? '')),
    duties,
  };
}

/** Words for the line of tasks that nobody is assigned. */
const unassigned: Bilingual = { zh: '未明确责任单位', en: 'No unit named' };

/**
 * The catalogue as the task list of each unit: units in catalogue order, then the other members of the directory in its
 * order, then one line (`unit: null`) for tasks of nobody. Units without a task have an empty list. A unit's leaves are
 * in table order, each once, with all the unit's parts.
 *
 * Without a directory every responsibility of the catalogue is exactly one duty. With one, a group's part goes to each
 * member and says through which group; a group without members stays a line of its own. A merged unit's part goes to
 * the unit that answers for it.
 *
 * @throws CatalogueError (`invalid-date`) when `on` is not a day.
 *
 * @example
 * ```ts
 * import { liujiang, tasksByUnit } from '@liujiang/indicators';
 * const [hotline] = tasksByUnit(liujiang).filter(({ unit }) => unit === 'hotline');
 * hotline?.tasks.map(({ leaf }) => leaf); //=> ['interaction.consulting.realtime', 'new-media.interaction']
 * tasksByUnit(liujiang).at(-1)?.tasks.map(({ leaf }) => leaf); //=> ['health']
 * ```
 */
export function tasksByUnit<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  options: TaskOptions = {},
): readonly UnitTasks<I, R>[] {
  return answer({ catalogue: [catalogue, aCatalogue], options: [options, anObject] }, () =>
    unguardedTasksByUnit(catalogue, options),
  );
}

function unguardedTasksByUnit<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  options: TaskOptions = {},
): readonly UnitTasks<I, R>[] {
  const { directory, on } = options;
  checkDay(on);
  const { lines, dutiesOf } =
    directory === undefined ? printedRoster(catalogue) : directoryRoster(catalogue, directory, on);
  const owners = new Map(catalogue.columns.map(({ id, owner }) => [id, owner]));
  const tasks = new Map<string | null, Task<I, R>[]>([
    ...lines.map(({ unit }): [string, Task<I, R>[]] => [unit, []]),
    [null, []],
  ]);
  for (const leaf of listLeaves(catalogue)) {
    const duties = new Map<string, Duty[]>();
    for (const [unit, duty] of leaf.responsibilities.flatMap(dutiesOf)) {
      addTo(duties, unit, duty);
    }
    if (duties.size === 0) tasks.get(null)?.push(taskOf(leaf, [], owners));
    for (const [unit, own] of duties) tasks.get(unit)?.push(taskOf(leaf, own, owners));
  }
  return [
    ...lines.map((line) => ({ ...line, tasks: tasks.get(line.unit) ?? [] })),
    { unit: null, kind: 'unassigned', name: unassigned, tasks: tasks.get(null) ?? [] },
  ];
}
