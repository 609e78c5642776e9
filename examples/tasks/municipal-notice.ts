// A municipal notice gives the weights of the level-1 indicators and the grades; one site is scored under it.
import { liujiang } from '@liujiang/indicators';
import { assessLiujiang, parseEvidence } from '@liujiang/rules';
import { defineScheme, scoreCatalogue } from '@liujiang/scoring';

const grades = { 优秀: 90, 良好: 80, 合格: 60, 不合格: 0 };
const weights = { health: 20, disclosure: 25, services: 20, interaction: 15, safeguards: 20 };
const scheme = defineScheme(liujiang, {
  id: 'notice',
  version: '2020',
  title: '2020年度政府网站绩效评估方案',
  source: { issuer: '市政务公开办', document: '政务公开〔2020〕3号', note: null },
  weights,
  exclude: ['new-media', 'design'],
  bands: Object.entries(grades).map(([name, from]) => ({ id: name, name, from })),
});
const findings = assessLiujiang(parseEvidence({}), { asOf: '2020-11-30' });
const quarters = [92, 89, 95, 88].map((score, at) => ({ quarter: `2020-Q${at + 1}`, score }));
const health = { period: { from: '2020-Q1', to: '2020-Q4' }, inspections: quarters };
const report = scoreCatalogue(liujiang, scheme, { findings, inputs: { health } });
const { score, band, indicators } = report;
for (const one of indicators) console.log(one.name.zh, one.value, one.fullValue, one.status);
console.log(`合计 ${score.min}–${score.max}，等次：${band?.name.zh ?? '未定'}`);
