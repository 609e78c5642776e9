import { describe, expect, it } from 'vitest';
import { liujiang } from '../liujiang/index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { caughtProblems } from '../testing/caught-problems.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import {
  findIndicator,
  findRequirement,
  getIndicator,
  getRequirement,
  isRequirementId,
  leafOf,
} from './lookup.ts';
import { pathOf } from './path-of.ts';
import { listElements, listIndicators, listLeaves, listRequirements } from './walk.ts';

const wide: Catalogue = liujiang;

describe('lists', () => {
  it('stand in table order, a parent before its children', () => {
    expect(listIndicators(smallCatalogue).map(({ code }) => code)).toEqual([
      '1',
      '2',
      '2.1',
      '2.1.1',
      '2.1.2',
      '2.2',
      '3',
      '3.1',
    ]);
    expect(listLeaves(smallCatalogue).map(({ id }) => id)).toEqual([
      'health',
      'disclosure.basic.news',
      'disclosure.basic.budget',
      'disclosure.topics',
      'safeguards.training',
    ]);
    expect(listRequirements(smallCatalogue).map(({ id }) => id)).toEqual([
      'health/1',
      'disclosure.basic.news/1',
      'disclosure.basic.news/3',
      'disclosure.basic.budget/1',
      'disclosure.topics/1',
      'safeguards.training/1',
    ]);
  });

  it('hold all of the table', () => {
    expect(listLeaves(liujiang)).toHaveLength(68);
    expect(listRequirements(liujiang)).toHaveLength(148);
    expect(listIndicators(liujiang)).toHaveLength(68 + 6 + 11);
  });

  it('take nested elements after the one they are in', () => {
    const { elements } = getRequirement(smallCatalogue, 'disclosure.basic.budget/1');
    expect(listElements(elements).map(({ id }) => id)).toEqual([
      'accounts',
      'budget',
      'final-accounts',
    ]);
  });
});

describe('lookups', () => {
  it('find every indicator and requirement, and nothing else', () => {
    for (const indicator of listIndicators(liujiang)) {
      expect(getIndicator(liujiang, indicator.id)).toBe(indicator);
      expect(isRequirementId(liujiang, indicator.id)).toBe(false);
    }
    for (const leaf of listLeaves(liujiang)) {
      for (const requirement of leaf.requirements) {
        expect(getRequirement(liujiang, requirement.id)).toBe(requirement);
        expect(leafOf(liujiang, requirement.id)).toBe(leaf);
      }
    }
  });

  it.each(['', '__proto__', 'constructor', 'toString', 'disclosure.basic.statistics/4'])(
    'know no %j',
    (id) => {
      expect(findIndicator(liujiang, id)).toBeUndefined();
      expect(findRequirement(liujiang, id)).toBeUndefined();
      expect(isRequirementId(liujiang, id)).toBe(false);
    },
  );

  it('answer a misspelt id with the nearest', () => {
    const [indicator] = caughtProblems('unknown-id', () => getIndicator(wide, 'helth'));
    expect(indicator).toMatchObject({ got: '"helth"', nearest: ['health'] });
    const misspelt = 'disclosure.basic.personel/2';
    for (const action of [getRequirement, leafOf]) {
      const [requirement] = caughtProblems('unknown-id', () => action(wide, misspelt));
      expect(requirement?.nearest[0]).toBe('disclosure.basic.personnel/2');
    }
  });

  it('do not remember a catalogue that can still change', () => {
    const draft = structuredClone(smallCatalogue) as { indicators: unknown[] } & Catalogue;
    expect(findIndicator(draft, 'safeguards')?.code).toBe('3');
    draft.indicators.pop();
    expect(findIndicator(draft, 'safeguards')).toBeUndefined();
  });
});

describe('pathOf', () => {
  it.each([
    ['health', ['健康情况']],
    ['health/1', ['健康情况']],
    ['disclosure', ['发布解读']],
    ['design.layout/9', ['功能设计', '展现布局']],
    ['new-media.disclosure', ['政务新媒体', '发布解读']],
    ['disclosure.basic.personnel/2', ['发布解读', '基础信息公开', '人事信息']],
  ])('leads to %s', (id, names) => {
    expect(pathOf(wide, id).map(({ name }) => name.zh)).toEqual(names);
  });

  it('begins at level 1 and goes down one level at a time', () => {
    for (const leaf of listLeaves(liujiang)) {
      const path = pathOf(liujiang, leaf.id);
      expect(path.map(({ level }) => level)).toEqual([1, 2, 3].slice(0, leaf.level));
      expect(path.map(({ code }) => code)).toEqual(
        path.map((_, depth) =>
          leaf.code
            .split('.')
            .slice(0, depth + 1)
            .join('.'),
        ),
      );
    }
  });

  it('refuses what is not in the catalogue', () => {
    caughtProblems('unknown-id', () => pathOf(wide, 'disclosure.basics'));
  });
});
