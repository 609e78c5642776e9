import { describe, expect, it } from 'vitest';
import { liujiang } from '../liujiang/index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { caughtProblems, inShort } from '../testing/caught-problems.ts';
import { smallCatalogue } from '../testing/small-catalogue.ts';
import type { Criteria } from './criteria.ts';
import { selectLeaves, selectRequirements } from './select.ts';
import { listLeaves, listRequirements } from './walk.ts';

const requirementIds = (criteria: Criteria, catalogue: Catalogue = smallCatalogue): string[] =>
  selectRequirements(catalogue, criteria).map(({ id }) => id);

const news = ['disclosure.basic.news/1', 'disclosure.basic.news/3'];
const budget = 'disclosure.basic.budget/1';
const topics = 'disclosure.topics/1';
const training = 'safeguards.training/1';

describe('selectRequirements', () => {
  it.each<[Criteria, string[]]>([
    [{}, ['health/1', ...news, budget, topics, training]],
    [{ unit: 'all-units' }, [...news, topics]],
    [{ unit: 'centre', method: 'document' }, [training]],
    [{ column: 'centre/topics' }, [topics, training]],
    [{ level: 1 }, ['health/1']],
    [{ level: 2 }, [topics, training]],
    [{ level: 3, method: 'assisted' }, ['disclosure.basic.news/3', budget]],
    [{ under: 'disclosure' }, [...news, budget, topics]],
    [{ under: 'disclosure.basic.budget' }, [budget]],
    [{ element: 'final-accounts' }, [budget]],
    [{ element: '决 算报告' }, [budget]],
    [{ element: 'Final Accounts' }, [budget]],
    [{ element: '决算' }, []],
    [{ text: '栏目' }, ['disclosure.basic.news/1']],
    [{ text: '政务要闻' }, news],
    [{ text: '信息 来源' }, ['disclosure.basic.news/3']],
    [{ text: 'PUBLISH' }, [...news, budget]],
    [{ text: 'publish year' }, [budget]],
    [{ text: 'rain' }, []],
    [{ text: '（市级）' }, [budget]],
    [{ text: 'ｎｅｗｓ “栏目”' }, ['disclosure.basic.news/1']],
    [{ text: '1' }, [training]],
    [{ text: '  ' }, ['health/1', ...news, budget, topics, training]],
    [{ text: '.*' }, []],
  ])('%j', (criteria, expected) => {
    expect(requirementIds(criteria)).toEqual(expected);
  });

  it('refuses what is no level and no method, whatever the types say', () => {
    const criteria = JSON.parse('{ "level": 4, "method": "manuel" }');
    const problems = caughtProblems('unknown-id', () => selectLeaves(smallCatalogue, criteria));
    expect(inShort(problems)).toEqual(['unknown-id level', 'unknown-id method']);
    expect(problems[1]?.nearest).toEqual(['manual']);
  });

  it('offers the id of what is called by its name', () => {
    const [problem] = caughtProblems('unknown-id', () =>
      selectLeaves(smallCatalogue, { unit: '区财政局' }),
    );
    expect(problem?.nearest).toContain('finance');
  });

  it('refuses unknown ids, all at once', () => {
    const criteria = { unit: 'finanse', column: 'x', under: 'helth' };
    for (const select of [selectLeaves, selectRequirements]) {
      const problems = caughtProblems('unknown-id', () => select(smallCatalogue, criteria));
      expect(inShort(problems)).toEqual([
        'unknown-id unit',
        'unknown-id column',
        'unknown-id under',
      ]);
      expect(problems[0]?.nearest).toEqual(['finance']);
    }
  });
});

describe('selectLeaves', () => {
  it.each<[Criteria, string[]]>([
    [{ text: '专题聚焦' }, ['disclosure.topics', 'safeguards.training']],
    [{ text: 'topics 应设置' }, ['disclosure.topics']],
    [{ method: 'assisted', unit: 'towns' }, ['disclosure.basic.news']],
    [{ element: 'budget' }, ['disclosure.basic.budget']],
    [{ text: '区财政局' }, ['disclosure.basic.budget']],
    [{ text: 'finance bureau' }, ['disclosure.basic.budget']],
    [{ text: '牵头' }, ['disclosure.topics']],
  ])('%j', (criteria, expected) => {
    expect(selectLeaves(smallCatalogue, criteria).map(({ id }) => id)).toEqual(expected);
  });
});

describe('Liujiang', () => {
  it('is divided by method, level and level-1 indicator without rest', () => {
    const all = listRequirements(liujiang).length;
    const sum = (parts: readonly Criteria[]): number =>
      parts.reduce((total, criteria) => total + requirementIds(criteria, liujiang).length, 0);
    expect(sum([{ level: 1 }, { level: 2 }, { level: 3 }])).toBe(all);
    expect(sum(liujiang.indicators.map(({ id }) => ({ under: id })))).toBe(all);
    const methods = ['automatic', 'assisted', 'manual', 'document'] as const;
    expect(sum(methods.map((method) => ({ method })))).toBe(all);
  });

  it.each(['等', '栏目', '及时', '政策文件', '双随机'])(
    '%s is found where it is printed',
    (word) => {
      const printed = listLeaves(liujiang).flatMap(({ description, requirements }) =>
        requirements
          .filter(({ text }) => (description?.zh ?? '').includes(word) || text.zh.includes(word))
          .map(({ id }) => id),
      );
      expect(requirementIds({ text: word }, liujiang)).toEqual(expect.arrayContaining(printed));
      expect(printed.length).toBeGreaterThan(0);
    },
  );
});
