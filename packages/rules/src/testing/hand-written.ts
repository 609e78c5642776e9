import { type Element, listLeaves, liujiang, type Requirement } from '@liujiang/indicators';
import { leavesOf } from '../facts/core/leaves-of.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { special } from './hand-written-checks.ts';
import { every, isThere, vouched } from './hand-written-parts.ts';
import type { Check, KnownFacts } from './known-facts.ts';

// The checks of the pack as one would write them by hand for facts without unknowns: the measure of the benchmark.

function present({ id, elements }: Requirement, preamble: readonly Element[]): Check {
  const asked = leavesOf(preamble.length > 0 ? preamble : elements);
  return ({ elements: states }) => {
    const own = states[id];
    if (own === undefined || asked.every((element) => own[element.id] === 'inapplicable')) {
      return false;
    }
    return asked.every((element) => isThere(own[element.id]));
  };
}

/** A requirement that only a person judges, or that asks for one thing; of each member where a group is asked. */
function whole({ id, scope }: Requirement, asksPerson: boolean): Check {
  if (!asksPerson) {
    return scope === 'each'
      ? ({ members }) =>
          every(members[id]?.feature, isThere) &&
          !every(members[id]?.feature, (state) => state === 'inapplicable')
      : ({ features }) => features[id] === 'present';
  }
  if (scope === 'together') return vouched(id, 'met');
  return ({ members }) => {
    const list = members[id]?.attestation;
    return (
      every(list, ({ outcome }) => outcome !== 'not-met') &&
      !every(list, ({ outcome }) => outcome === 'inapplicable')
    );
  };
}

function presentWithEach({ id, elements }: Requirement): Check {
  const asked = leavesOf(elements).map((element) => element.id);
  return ({ members }) => {
    const lists = asked.map((element) => members[id]?.elements[element]);
    const arises = lists.some((list) => !every(list, (state) => state === 'inapplicable'));
    return arises && lists.every((list) => every(list, isThere));
  };
}

const askingPerson = new Set(
  liujiangRules.rules
    .filter(({ conditions }) => /ttestedAs|everyAttestedIn/.test(JSON.stringify(conditions)))
    .map(({ event }) => event.params.requirement),
);

function checkOf(requirement: Requirement, preamble: readonly Element[]): Check {
  const asksPerson = askingPerson.has(requirement.id);
  if (asksPerson || (requirement.elements.length === 0 && preamble.length === 0)) {
    return whole(requirement, asksPerson);
  }
  return requirement.scope === 'each'
    ? presentWithEach(requirement)
    : present(requirement, preamble);
}

const judged = new Set(liujiangRules.rules.map(({ event }) => event.params.requirement));

const checks: readonly (readonly [string, Check])[] = listLeaves(liujiang).flatMap((leaf) =>
  leaf.requirements
    .filter(({ id }) => judged.has(id))
    .map((requirement): [string, Check] => [
      requirement.id,
      special[requirement.id] ?? checkOf(requirement, leaf.elements),
    ]),
);

/** Ids of the requirements that pass, in table order. */
export function handWritten(facts: object): readonly string[] {
  const passed: string[] = [];
  for (const [id, check] of checks) if (check(facts as KnownFacts)) passed.push(id);
  return passed;
}
