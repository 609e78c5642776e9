import { deepFreeze } from '@liujiang/indicators/internal';
import type { Citation } from '../../input/citation.ts';
import type { Standard } from '../standard.ts';

const selfCheck: Citation = {
  issuer: { zh: '某国家局（自查公示）', en: 'A State bureau, in a published self-check' },
  document: null,
  note: {
    zh: '扣分值见于公开的自查结果；该项分值（扣分上限）未经证实',
    en: "The deduction is printed in published self-checks; the item's points, which cap it, are not confirmed",
  },
};

/**
 * The national inspection standard of 2019 as far as it is confirmed: procedure, lines and vetoes, the level-1 points,
 * and the four deductions that published self-checks print. The points of the single items are not confirmed, so several
 * occurrences of one leave a score open, and everything else is for users to add from their own copy:
 * `{ ...national2019, id: 'ours', deductions: [...] }`.
 *
 * Source: 国务院办公厅秘书局, 国办秘函〔2019〕19号 (2019-04-01), parts 1 to 3. The order that a vetoed quarter counts 0 is the
 * table's (健康情况).
 */
export const national2019: Standard = /* @__PURE__ */ deepFreeze({
  id: 'national-2019',
  version: '1.0.0',
  title: {
    zh: '政府网站与政务新媒体检查指标（2019年，政府网站）',
    en: 'Inspection indicators for government websites (national, 2019)',
  },
  source: {
    issuer: {
      zh: '国务院办公厅秘书局',
      en: 'General Office of the State Council, Secretariat',
    },
    document: '国办秘函〔2019〕19号',
    note: {
      zh: '单项否决、程序与分数线有两份独立文本印证；各扣分项、加分项的分值未经证实，未列入',
      en: 'Vetoes, procedure and lines stand in two independent texts; points of single items are unconfirmed and left out',
    },
  },
  subject: 'website',
  vetoRecords: 0,
  vetoes: [
    {
      id: 'incident',
      name: {
        zh: '安全、泄密事故等严重问题',
        en: 'Serious safety or secrecy incident, serious wording error, fraud',
      },
      clause: '第一部分 单项否决（政府网站）1',
      triggers: [],
    },
    {
      id: 'unreachable',
      name: { zh: '站点无法访问', en: 'Site unreachable' },
      clause: '第一部分 单项否决（政府网站）2',
      triggers: [],
    },
    {
      id: 'home-page-stale',
      name: { zh: '首页不更新', en: 'Home page not updated' },
      clause: '第一部分 单项否决（政府网站）3',
      triggers: [],
    },
    {
      id: 'columns-stale',
      name: { zh: '栏目不更新', en: 'Columns not updated' },
      clause: '第一部分 单项否决（政府网站）4',
      triggers: [
        { items: ['news-column-stale', 'notice-column-stale'], atLeast: 5 },
        { items: ['column-long-stale'], atLeast: 10 },
        { items: ['column-blank'], atLeast: 5 },
      ],
    },
    {
      id: 'no-interaction',
      name: { zh: '互动回应差', en: 'No working interaction' },
      clause: '第一部分 单项否决（政府网站）5',
      triggers: [],
    },
    {
      id: 'no-services',
      name: { zh: '未提供办事服务', en: 'No online services at all' },
      clause: '第一部分 单项否决（政府网站）6',
      triggers: [],
    },
  ],
  counters: [
    {
      id: 'news-column-stale',
      name: {
        zh: '动态、要闻类栏目2周未更新',
        en: 'News column without an update for two weeks',
      },
    },
    {
      id: 'notice-column-stale',
      name: {
        zh: '通知公告、政策文件类一级栏目6个月未更新',
        en: 'First-level notice or policy column without an update for six months',
      },
    },
    {
      id: 'column-long-stale',
      name: {
        zh: '应更新但长期未更新的栏目',
        en: 'Column that should be updated and long was not',
      },
    },
    { id: 'column-blank', name: { zh: '空白栏目', en: 'Blank column' } },
  ],
  full: 100,
  groups: [
    {
      id: 'disclosure',
      name: { zh: '发布解读', en: 'Publication and interpretation' },
      points: 31,
    },
    { id: 'services', name: { zh: '办事服务', en: 'Services' }, points: 25 },
    { id: 'interaction', name: { zh: '互动交流', en: 'Interaction' }, points: 23 },
    { id: 'design', name: { zh: '功能设计', en: 'Functional design' }, points: 21 },
  ],
  deductions: [
    {
      id: 'policy-documents-stale',
      group: 'disclosure',
      name: {
        zh: '政策文件栏目6个月未更新',
        en: 'Policy document column without an update for six months',
      },
      perOccurrence: 5,
      points: null,
      clause: null,
      source: selfCheck,
    },
    {
      id: 'interpretation-link-missing',
      group: 'disclosure',
      name: {
        zh: '政策文件与解读未相互关联',
        en: 'A policy document and its interpretation are not linked',
      },
      perOccurrence: 1,
      points: null,
      clause: null,
      source: selfCheck,
    },
    {
      id: 'statistics-stale',
      group: 'services',
      name: {
        zh: '办事统计数据3个月未更新',
        en: 'Service statistics without an update for three months',
      },
      perOccurrence: 2,
      points: null,
      clause: null,
      source: selfCheck,
    },
    {
      id: 'replies-stale',
      group: 'interaction',
      name: {
        zh: '答复公开栏目2个月未更新',
        en: 'Published replies without an update for two months',
      },
      perOccurrence: 3,
      points: null,
      clause: null,
      source: selfCheck,
    },
  ],
  passLine: { points: 60, inclusive: true },
  bonusLine: { points: 80, inclusive: false },
  bonuses: [],
  bonusMaximum: 30,
  withoutDuty: { group: 'services', rule: 'rescale', factor: '4/3' },
});
