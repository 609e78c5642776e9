import type { Element, Requirement } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { AttestedOutcome, ElementState } from '../evidence/vocabulary.ts';
import { leavesOf } from './core/leaves-of.ts';
import type { Statement } from './core/statement.ts';
import { asksForOpinion } from './evaluative-words.ts';
import type { Bindings } from './kinds.ts';

/** What is said of each thing that a requirement asks for, by element id; '' stands for the requirement itself. */
export type Things = ReadonlyMap<string, readonly Statement[]>;

/** A requirement, and the elements of its leaf that apply to every point. */
export interface Asking {
  readonly requirement: Requirement;
  readonly shared: readonly Element[];
}

/** A thing whose statement speaks against what is vouched for the whole. */
export interface Contrary {
  readonly thing: string;
  readonly statement: Statement;
}

/** What is claimed of things, where it is one of some states. */
type Ask = (things: readonly string[], ...states: readonly ElementState[]) => readonly Contrary[];

function idsOf(elements: readonly Element[]): readonly string[] {
  return elements.map(({ id }) => id);
}

/** What may be there (可) is missed by nobody. */
function isOptional({ name }: Element, { clauses }: Requirement): boolean {
  return clauses.some(({ zh, obligation }) => obligation === 'may' && zh.includes(name.zh));
}

/** Whether what was seen settles a requirement, though its text asks for an opinion too. */
export function isSettledBySeeing({ settledBySeeing = [] }: Bindings, id: string): boolean {
  return settledBySeeing.includes(id);
}

/** Whether a person judges more than whether what was looked up is there. */
function isOpinion({ id, text }: Requirement, bindings: Bindings): boolean {
  return asksForOpinion(text.zh) && !isSettledBySeeing(bindings, id);
}

/** The ways of being met: all the things of one have to be there, nested ones included. */
function waysOf({ requirement, shared }: Asking): readonly (readonly (readonly Element[])[])[] {
  const own = requirement.elements.filter((element) => !isOptional(element, requirement));
  const ways = requirement.enumeration === 'any' ? own.map((element) => [element]) : [own];
  return [ways, [shared]].filter((parts) => parts.some((elements) => elements.length > 0));
}

/** That something is missing that has to be there; where one of several ways is enough, something of each. */
function whatLacks(asking: Asking, ask: Ask): readonly Contrary[] {
  return waysOf(asking).flatMap((ways) => {
    const lacking = ways.map((elements) => ask(idsOf(listElements(elements)), 'absent'));
    const areAll = ways.every((elements, index) => {
      const none = leavesOf(elements).every(({ id }) => ask([id], 'inapplicable').length > 0);
      return none || (lacking[index] ?? []).length > 0;
    });
    return areAll ? lacking.flat() : [];
  });
}

/** That everything is there that has to be; nothing where that does not make the requirement met. */
function whatSuffices(asking: Asking, ask: Ask, bindings: Bindings): readonly Contrary[] {
  if (isOpinion(asking.requirement, bindings)) return [];
  const found = waysOf(asking).map((ways) =>
    ways.flatMap((elements) => {
      const leaves = idsOf(leavesOf(elements));
      const isWhole = leaves.every((id) =>
        ask([id], 'present', 'inapplicable').some(({ statement }) => statement.falls !== 'short'),
      );
      return isWhole ? ask(leaves, 'present') : [];
    }),
  );
  return found.every((present) => present.length > 0) ? found.flat() : [];
}

/**
 * What speaks against what is vouched for a requirement as a whole. Against `met`: something asked for is not there, or none
 * of it arises. Against `not-met`: all of it is there and no opinion is asked for beside, or none of it arises. Against
 * `inapplicable`: whoever looked found something, or missed it. An absence speaks against it however long ago it was seen.
 */
export function findContrary(
  outcome: AttestedOutcome,
  asking: Asking,
  things: Things,
  bindings: Bindings,
): readonly Contrary[] {
  const ask: Ask = (ids, ...states) =>
    ids.flatMap((thing) =>
      (things.get(thing) ?? [])
        .filter(({ claimed }) => claimed !== null && states.includes(claimed))
        .map((statement) => ({ thing, statement })),
    );
  const { requirement, shared } = asking;
  const asked = [...requirement.elements, ...shared].filter(
    (element) => !isOptional(element, requirement),
  );
  const all = asked.length === 0 ? [''] : idsOf(listElements(asked));
  if (outcome === 'inapplicable') return ask(all, 'present', 'absent');
  const innermost = asked.length === 0 ? [''] : idsOf(leavesOf(asked));
  const none = innermost.every((thing) => ask([thing], 'inapplicable').length > 0);
  const otherwise = none ? ask(innermost, 'inapplicable') : [];
  if (asked.length > 0) {
    const found = outcome === 'met' ? whatLacks(asking, ask) : whatSuffices(asking, ask, bindings);
    return [...found, ...otherwise];
  }
  if (outcome === 'met') return [...ask([''], 'absent'), ...otherwise];
  return [...(isOpinion(requirement, bindings) ? [] : ask([''], 'present')), ...otherwise];
}
