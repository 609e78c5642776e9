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

/** A statement about a thing that contradicts an attestation of the whole. */
export interface Contrary {
  readonly thing: string;
  readonly statement: Statement;
}

/** The statements about things that claim one of some states. */
type Ask = (things: readonly string[], ...states: readonly ElementState[]) => readonly Contrary[];

function idsOf(elements: readonly Element[]): readonly string[] {
  return elements.map(({ id }) => id);
}

/** Whether the text only allows an element (可): its absence is no failing. */
function isOptional({ name }: Element, { clauses }: Requirement): boolean {
  return clauses.some(({ zh, obligation }) => obligation === 'may' && zh.includes(name.zh));
}

/** Whether evidence settles a requirement whose text also asks for an opinion. */
export function isSettledBySeeing({ settledBySeeing = [] }: Bindings, id: string): boolean {
  return settledBySeeing.includes(id);
}

/** Whether a person has to judge more than presence. */
function isOpinion({ id, text }: Requirement, bindings: Bindings): boolean {
  return asksForOpinion(text.zh) && !isSettledBySeeing(bindings, id);
}

/** The ways in which a requirement can be met: all elements of one way have to be there, nested ones included. */
function waysOf({ requirement, shared }: Asking): readonly (readonly (readonly Element[])[])[] {
  const own = requirement.elements.filter((element) => !isOptional(element, requirement));
  const ways = requirement.enumeration === 'any' ? own.map((element) => [element]) : [own];
  return [ways, [shared]].filter((parts) => parts.some((elements) => elements.length > 0));
}

/** What is missing that has to be there; where one of several ways is enough, something of each way. */
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

/** What makes the requirement met, if everything is there; empty where presence is not enough. */
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
 * The statements that contradict an attestation of a requirement as a whole. `met` is contradicted when something asked for is
 * absent, or nothing of it arises; `not-met` when all of it is there and no opinion is asked for, or nothing of it arises;
 * `inapplicable` when something was found present or absent. An absence counts however old it is.
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
