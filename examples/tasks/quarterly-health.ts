// 健康情况 of a year: three quarters without a veto, one in which the inspection found a site that could not be reached.
import { explainInspection, national2019, scoreHealth, scoreInspection } from '@liujiang/scoring';

const [clean, unreachable] = [[], [{ item: 'unreachable', note: '连续3天无法访问' }]];
const about = { examiner: '区信息中心', date: '2019-12-20' };
const stale = [{ item: 'statistics-stale', note: '办事统计3个月未更新' }];
const inspections = [clean, stale, unreachable, clean].map((findings, index) => ({
  quarter: `2019-Q${index + 1}`,
  ...about,
  findings,
}));

for (const inspection of inspections) {
  const score = scoreInspection(inspection, national2019);
  console.log(explainInspection(score, 'zh'));
}
const period = { from: '2019-Q1', to: '2019-Q4' };
const health = scoreHealth(inspections, { period, standard: national2019 });
console.log(`健康情况：${health.value}分（准确值${health.exact}，${health.status}）`);
