// Whether 人事信息 is kept up to date, from the rows of a database: one section has not been for a year.
import { findingOf } from '@liujiang/indicators';
import { assessLiujiang, columnFromRows, parseEvidence } from '@liujiang/rules';

const rows = [
  { headline: '关于张某任职的通知', online: new Date('2020-10-12T18:30:00Z'), part: '人事任免' },
  { headline: '干部任前公示', online: new Date('2019-06-12T02:00:00Z'), part: '任前公示' },
  { headline: '2020年招考公告', online: new Date('2020-09-28T01:30:00Z'), part: '招考招录' },
];
const column = columnFromRows(rows, {
  id: 'human-resources/personnel',
  date: 'online',
  title: 'headline',
  section: 'part',
  sections: ['人事任免', '任前公示', '招考招录'],
  count: rows.length,
});
const columns = { complete: true, count: 1, records: [column] }; // no other column has such news
const evidence = parseEvidence({ collectedAt: '2020-12-01', columns });
const findings = assessLiujiang(evidence, { asOf: '2020-11-30' });
const { outcome, message, remediation } = findingOf(findings, 'disclosure.basic.personnel/2');
console.log(outcome, message.zh);
console.log(remediation?.text.zh);
