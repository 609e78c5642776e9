import { liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { judgeOutcomes } from '../../findings/judge-outcomes.ts';
import { compileRules } from '../../language/compile.ts';
import { countAccountChecks } from '../../liujiang/count-account-checks.ts';
import { derive, lossy, open, whole } from '../../testing/derive.ts';

const collectedAt = '2020-12-01';
const wechat = { platform: '微信', account: '柳江政务' };
const second = { ...wechat, quarter: '2020-Q2', qualified: true };
const third = { ...wechat, quarter: '2020-Q3', qualified: false, vetoes: ['2周内无更新'] };

function read(accountChecks: object, options = {}) {
  const { facts, warnings } = derive({ collectedAt, accountChecks }, options);
  return { checks: facts.accounts.checks, count: countAccountChecks(facts), warnings };
}

describe('quarterly checks of accounts', () => {
  test('stand by account and quarter, and count as N and M', () => {
    const { checks, count } = read(whole(third, second));
    expect(checks).toEqual({
      items: [
        { label: '2020-Q2 微信 柳江政务', value: true },
        { label: '2020-Q3 微信 柳江政务', value: false },
      ],
      reasons: [],
    });
    expect(count).toEqual({ checks: 2, failures: 1 });
  });

  test.each<[string, object, object]>([
    ['nothing was checked', whole(), { checks: 0, failures: 0 }],
    ['more may have been', open(second), { unknown: ['incomplete-list'] }],
    ['one was lost', lossy(second), { unknown: ['incomplete-list'] }],
    [
      'a result is missing',
      whole({ ...wechat, quarter: '2020-Q1' }),
      { unknown: ['missing-fact'] },
    ],
    [
      'the record has expired',
      whole({ ...second, expiresOn: '2020-11-29' }),
      { unknown: ['expired-evidence'] },
    ],
    [
      'the quarter has not begun',
      whole(second, { ...third, quarter: '2021-Q1' }),
      { checks: 1, failures: 0 },
    ],
    ['the quarter has begun', whole({ ...third, quarter: '2020-Q4' }), { checks: 1, failures: 1 }],
    [
      'one account under two spellings',
      whole(third, { ...third, account: '柳江 政务' }),
      { checks: 1, failures: 1 },
    ],
    ['two accounts', whole(third, { ...third, platform: '微博' }), { checks: 2, failures: 2 }],
  ])('%s', (_, list, expected) => {
    expect(read(list).count).toEqual(expected);
  });

  test('that contradict each other count for nothing, and are named', () => {
    const { count, warnings } = read(whole(third, { ...third, qualified: true, vetoes: [] }));
    expect(count).toEqual({ unknown: ['conflicting-evidence'] });
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ['conflicting-evidence', 'accountChecks.records[0]'],
    ]);
  });

  test('can be read by a rule of a district that wants every account to qualify', () => {
    const requirement = 'new-media.supervision/1';
    const condition = { fact: 'accounts', path: '$.checks', operator: 'everyEqual', value: true };
    const rules = compileRules({
      id: 'district',
      dialect: 'monotone',
      version: '1',
      rules: [
        {
          name: requirement,
          conditions: { all: [{ name: 'quarterly-checks', ...condition }] },
          event: { type: 'passed', params: { requirement } },
        },
      ],
    });
    const outcomeOf = (accountChecks: object) =>
      judgeOutcomes(derive({ collectedAt, accountChecks }).facts, {
        catalogue: liujiang,
        rules,
      }).find((one) => one.requirement === requirement)?.outcome;
    expect([whole(second), whole(second, third), open(second)].map(outcomeOf)).toEqual([
      'passed',
      'failed',
      'cantTell',
    ]);
  });

  test('hold whenever they were collected, and not without being looked for', () => {
    expect(derive({ collectedAt, accountChecks: open(third) }).facts.accounts.checks.items).toEqual(
      derive({ collectedAt: '2020-10-20', accountChecks: open(third) }).facts.accounts.checks.items,
    );
    expect(countAccountChecks(derive({}).facts)).toEqual({ unknown: ['missing-fact'] });
  });
});
