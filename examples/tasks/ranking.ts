// Eleven counties by 健康情况. Two have a quarter that nobody has inspected yet, so that places stay open.
import { liujiang } from '@liujiang/indicators';
import { assessLiujiang, parseEvidence } from '@liujiang/rules';
import { defineScheme, prepareReports, rankReports } from '@liujiang/scoring';

const names = '甲县、乙县、丙县、丁县、戊县、己县、庚县、辛县、壬县、癸县、子县';
const last = [92, 88, 95, null, 90, 97, 85, 91, null, 79, 93]; // points of the last quarter
const about = { id: 'health-only', version: '1', title: '健康情况专项排名' };
const weights = { health: 100 };
const reportOf = prepareReports(
  liujiang,
  defineScheme(liujiang, { ...about, weights, unlisted: 'exclude' }),
);
const findings = assessLiujiang(parseEvidence({}), { asOf: '2020-12-31' });
const period = { from: '2020-Q1', to: '2020-Q4' };
const reports = names.split('、').map((name, index) => {
  const points = [90, 90, 90, last[index] ?? []].flat();
  const inspections = points.map((score, at) => ({ quarter: `2020-Q${at + 1}`, score }));
  const subject = { id: name, name };
  return reportOf({ findings, inputs: { health: { period, inspections } }, subject });
});
for (const { entry, rank } of rankReports(reports)) {
  const { value, min, max } = entry.score;
  console.log(entry.subject?.name, rank, value ?? `${min}–${max}`);
}
