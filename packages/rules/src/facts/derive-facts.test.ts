import { liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { EvidenceError } from '../input/error.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { derive } from '../testing/derive.ts';

describe('the monitoring date', () => {
  test.each(['2019-02-29', '2020-11-31', '2020-1-1', '2020年11月30日', '', '2020-11-30T00:00'])(
    '%s is refused',
    (asOf) => {
      expect(() => derive({}, { asOf })).toThrow(EvidenceError);
    },
  );

  test('is refused along with every other wrong option', () => {
    const columnAliases = { 动态: 'statistics/statistic', 人事信息: 'human-resources/personnel' };
    try {
      deriveFacts({ version: 1 }, { asOf: 'x', catalogue: liujiang, columnAliases });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(EvidenceError);
      expect(error).toMatchObject({
        code: 'invalid-options',
        problems: [
          { path: 'asOf' },
          { path: 'columnAliases["动态"]', nearest: ['statistics/statistics'] },
          { path: 'columnAliases["人事信息"]', code: 'contradiction' },
        ],
      });
    }
  });
});

describe('windows, both ends included', () => {
  test.each<[string, string, string, string]>([
    ['2020-11-30', 'disclosure.basic.personnel/2', 'window', '2019-11-30'],
    ['2020-02-29', 'disclosure.basic.personnel/2', 'window', '2019-02-28'],
    ['2020-08-31', 'disclosure.basic.statistics/2', 'quarterlyWindow', '2020-02-29'],
    ['2021-08-31', 'disclosure.basic.statistics/2', 'quarterlyWindow', '2021-02-28'],
    ['2020-05-31', 'disclosure.basic.statistics/2', 'monthlyWindow', '2020-02-29'],
  ])('at %s %s %s begins %s', (asOf, requirement, name, since) => {
    expect(derive({}, { asOf }).facts.parameters[requirement]?.[name]).toMatchObject({ since });
  });

  test('seconds and working days have no beginning', () => {
    const { parameters } = derive({}).facts;
    expect(parameters['interaction.consulting.realtime/1']?.['replyTime']).not.toHaveProperty(
      'since',
    );
    expect(parameters['design.layout/3']?.['loadTime']).not.toHaveProperty('since');
  });
});

test('nothing follows from nothing', () => {
  const { facts, warnings } = derive({});
  expect(warnings).toEqual([]);
  expect(facts).toMatchObject({ updates: {}, elements: {}, counts: {}, dues: {} });
});

test('aliases that are one name are refused, in whatever order they stand', () => {
  for (const columnAliases of [
    { 人事动态: 'human-resources/personnel', '人事 动态': 'statistics/statistics' },
    { '人事 动态': 'statistics/statistics', 人事动态: 'human-resources/personnel' },
  ]) {
    const derive = () =>
      deriveFacts({ version: 1 }, { asOf: '2020-11-30', catalogue: liujiang, columnAliases });
    expect(derive).toThrow(/columnAliases\["人事动态"\]/);
    expect(derive).toThrow(/columnAliases\["人事 动态"\]/);
  }
});
