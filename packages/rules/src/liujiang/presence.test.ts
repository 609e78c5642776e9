import {
  type Element,
  getRequirement,
  isRequirementId,
  liujiang,
  type RequirementId,
} from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assess } from '../findings/assess.ts';
import { compileRules } from '../language/compile.ts';
import { liujiangRules } from './pack.ts';

/** The campaigns that a preamble names, where it names some; what the point itself enumerates otherwise. */
function elementsAsked(id: RequirementId): readonly Element[] {
  const { elements } = leafOf(liujiang, id);
  return elements.length > 0 ? elements : getRequirement(liujiang, id).elements;
}

const rules = compileRules(liujiangRules);

function innermost(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) =>
    element.children.length === 0 ? [element] : innermost(element.children),
  );
}

function judge(requirement: string, states: Readonly<Record<string, string>>) {
  const records = Object.entries(states).map(([element, state]) => ({
    requirement,
    element,
    state,
  }));
  const evidence = parseEvidence({ collectedAt: '2020-12-01', disclosures: { records } });
  const { findings } = assess(evidence, { asOf: '2020-11-30', catalogue: liujiang, rules });
  const found = findings.filter(({ outcome }) => outcome !== 'untested');
  expect(found.every((finding) => finding.requirement === requirement)).toBe(true);
  return findings.find((finding) => finding.requirement === requirement);
}

// Rules whose every condition asks for an element, all of them to be met.
const presence = liujiangRules.rules
  .filter(({ event, conditions }) => event.type === 'passed' && 'all' in conditions)
  .filter(({ conditions }) => !JSON.stringify(conditions).includes('"parameters"'))
  .filter(({ conditions }) => JSON.stringify(conditions).includes('"elements"'))
  .map(({ event }) => event.params.requirement)
  // What its header may show beside the name of the site is not asked for.
  .filter((id) => id !== 'design.layout/7');

test('most rules of the pack are of this kind', () => {
  expect(presence.length).toBeGreaterThan(60);
});

describe.each(presence)('%s', (id) => {
  if (!isRequirementId(liujiang, id)) throw new Error(id);
  const asked = innermost(elementsAsked(id));
  const all = Object.fromEntries(asked.map((element) => [element.id, 'present']));
  const of = asked.length;

  test('passes when everything is there', () => {
    expect(judge(id, all)).toMatchObject({ outcome: 'passed', met: { count: of, unknown: 0, of } });
  });

  test('fails when one thing is absent, whichever', () => {
    for (const element of asked) {
      expect(judge(id, { ...all, [element.id]: 'absent' })).toMatchObject({
        outcome: 'failed',
        met: { count: of - 1, unknown: 0, of },
      });
    }
  });

  test('stays open when one thing was not looked at', () => {
    const [first, ...rest] = Object.entries(all);
    expect(judge(id, Object.fromEntries(rest))).toMatchObject({
      outcome: 'untested',
      reasons: ['missing-fact'],
      met: { count: of - 1, unknown: 1, of },
    });
    expect(first).toBeDefined();
  });

  test('misses nothing that does not arise, and does not arise where none of it does', () => {
    for (const { id: element } of of === 1 ? [] : asked) {
      expect(judge(id, { ...all, [element]: 'inapplicable' })).toMatchObject({
        outcome: 'passed',
        met: { count: of - 1, unknown: 0, of: of - 1 },
      });
    }
    const none = Object.fromEntries(asked.map((element) => [element.id, 'inapplicable']));
    expect(judge(id, none)?.outcome).toBe('inapplicable');
  });
});
