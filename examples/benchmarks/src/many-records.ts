import { liujiang } from '@liujiang/indicators';

const records = 200_000;

/** The text of evidence with 200,000 records: every column of the catalogue with its share of items of the usual length. */
export function manyRecords(): string {
  const { columns } = liujiang;
  const count = Math.ceil(records / columns.length);
  const item = (column: number, place: number) => ({
    title: `关于印发某项工作实施方案的通知（第${column}栏第${place}号）`,
    url: `http://www.example.gov.cn/column-${column}/t2020_${place}.shtml`,
    publishedAt: `2020-0${1 + (place % 9)}-1${place % 10} 16:00`,
    source: '区政府办',
  });
  const all = columns.map(({ id }, column) => ({
    id,
    items: {
      records: Array.from({ length: count }, (_, place) => item(column, place)),
      complete: true,
      count,
    },
  }));
  return JSON.stringify({
    collectedAt: '2020-12-01',
    columns: { records: all, complete: true, count: all.length },
  });
}
