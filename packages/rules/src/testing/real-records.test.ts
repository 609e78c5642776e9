import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { readPrintedDate } from '../time/printed-date.ts';
import { derive, open } from './derive.ts';
import consultations from './real/real-consultations.json' with { type: 'json' };
import enquiries from './real/real-enquiries.json' with { type: 'json' };
import items from './real/real-items.json' with { type: 'json' };

/** One open column for each site and column that the items were seen in. */
function toColumns(): readonly object[] {
  const columns = new Map<
    string,
    { name: string; site?: string; items: { records: readonly object[] } }
  >();
  for (const { column = '（未见栏目）', site, ...item } of items) {
    const key = `${site} ${column}`;
    const known = columns.get(key) ?? { name: column, ...(site && { site }), items: open() };
    columns.set(key, { ...known, items: open(...known.items.records, item) });
  }
  return [...columns.values()];
}

const evidence = {
  columns: open(...toColumns()),
  consultations: open(...consultations),
  letters: open(...enquiries.map(({ unit, ...letter }) => ({ unit, ...letter }))),
};

describe('real records, as printed', () => {
  test('are evidence without a change', () => {
    const parsed = parseEvidence(evidence);
    expect(parsed.consultations?.records).toEqual(consultations);
    expect(parsed.letters?.records).toEqual(enquiries);
    const kept = parsed.columns?.records.flatMap((column) => column.items?.records ?? []);
    expect(kept).toHaveLength(items.length);
  });

  test('have dates that can be read wherever one is printed', () => {
    const printed = items.flatMap(({ publishedAt }) => publishedAt ?? []);
    const asked = enquiries.flatMap(({ askedAt, repliedAt }) => [askedAt, repliedAt]);
    expect([...printed, ...asked].filter((text) => readPrintedDate(text) === null)).toEqual([]);
    expect(items.length - printed.length).toBe(13);
    // The page's address says 1970, the page itself 2023: only what is printed counts.
    expect(items[0]?.url).toContain('t19700101_');
    expect(readPrintedDate(items[0]?.publishedAt ?? '')).toBe('2023-08-01');
  });

  test('match no column of Liujiang, each with a warning', () => {
    const { facts, warnings } = derive(evidence);
    expect(warnings.filter(({ code }) => code === 'unknown-column')).toHaveLength(
      toColumns().length,
    );
    expect(facts.updates['disclosure.basic.personnel/2']?.['recruitment']).toEqual({
      dates: [],
      reasons: ['incomplete-list'],
    });
  });
});

/**
 * Worked out by hand from the printed texts. 湘阴: 2022-11-18 to 11月24日, result 2022-11-28, due 2022-12-24. 金寨: ended
 * 2022-09-07, nothing known of a result. 南京 prints no end. 南陵: 2023-06-09 to 7月9日, result 2023-07-10, due 2023-08-09.
 * 嘉定 (2020-11-15), 银川 (2020-11-28前), 济南 (2024-09-27) and 伊春 (2025-10-19) ended outside these years, or were not due.
 */
describe('real consultations', () => {
  const xiangyin = {
    label: '《湘阴县农村公路建设管理办法》的结果反馈',
    value: { from: '2022-11-24', due: '2022-12-24', done: '2022-11-28' },
  };
  const jinzhai = {
    label: '关于征求政务公开专区建设意见的通知',
    value: { unknown: ['missing-fact'] },
  };
  const nanjing = {
    label: '【征集结果】关于公开征集2024年度高淳区民生实事建议的征集结果',
    value: { unknown: ['missing-fact'] },
  };
  const nanling = {
    label: '关于《南陵县城市环境卫生专项规划(2023-2035年征求意见稿)》征求意见反馈情况的汇总',
    value: { from: '2023-07-09', due: '2023-08-09', done: '2023-07-10' },
  };

  test.each([
    ['2020-11-30', [nanjing]],
    ['2022-12-31', [nanjing, xiangyin, jinzhai]],
    ['2023-08-31', [nanjing, xiangyin, nanling, jinzhai]],
  ])('at %s', (asOf, expected) => {
    const feedback = derive(evidence, { asOf }).facts.dues['interaction.collection.channels/2'];
    const byLabel = (a: { label: string }, b: { label: string }) => (a.label < b.label ? -1 : 1);
    expect(feedback?.items).toEqual([...expected].sort(byLabel));
    expect(feedback?.reasons).toEqual(['incomplete-list']);
  });

  test('two are known to have opened in 2022, and more may have', () => {
    const { counts } = derive(evidence, { asOf: '2022-12-31' }).facts;
    expect(counts['interaction.collection.quantity/1']).toEqual({
      min: 2,
      max: null,
      reasons: ['unreadable-date', 'missing-fact', 'incomplete-list'],
    });
  });

  test('mailbox letters settle nothing about simulated enquiries', () => {
    const { facts } = derive(evidence, { asOf: '2022-12-31' });
    expect(facts.dues['interaction.consulting.realtime/1']).toBe(undefined);
  });
});
