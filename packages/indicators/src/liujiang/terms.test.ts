import { describe, expect, it } from 'vitest';
import { listElements, listLeaves } from '../catalogue/walk.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { liujiang } from './index.ts';

/** Everything that has a name of its own: the same Chinese is the same thing, and has one name in English. */
const names: readonly Bilingual[] = [
  ...liujiang.indicators.flatMap(function collect(node): Bilingual[] {
    return node.kind === 'leaf' ? [node.name] : [node.name, ...node.children.flatMap(collect)];
  }),
  ...listLeaves(liujiang).flatMap(({ elements, requirements }) =>
    listElements([...elements, ...requirements.flatMap((one) => one.elements)]).map(
      ({ name }) => name,
    ),
  ),
  ...liujiang.columns.map(({ name }) => name),
  ...liujiang.units.map(({ name }) => name),
];

/** Words that are of something which Chinese leaves unsaid and English has to say. */
const ofSomething = [
  '单位',
  '主要负责人',
  '项目负责人信息',
  '资质情况',
  '联系方式',
  '使用情况',
  '政策措施',
  '实施效果',
  '污染监控',
  '财政预算',
  '决算报告',
  '三公经费信息',
  // In the history of a user: the services that he used.
  '办事服务',
  // A dimension of statistics, and the departments whose budgets are published.
  '部门',
];

/** Terms that stand inside many names and texts. */
const terms: Readonly<Record<string, RegExp>> = {
  保障性住房: /affordable housing/i,
  住房保障: /housing security/i,
  生育登记: /childbearing registration/i,
  老年人: /older people/i,
  残疾人福利: /welfare (of|for) persons with disabilities/i,
  办事指南: /guides/i,
  通知公告: /notices and announcements/i,
  政务动态: /government news/i,
  工作动态: /work news/i,
  政策文件: /policy documents/i,
  新媒体: /new media/i,
  义务教育: /compulsory education/i,
  学前教育: /preschool education/i,
  特殊教育: /special education/i,
  职业教育: /vocational education/i,
  脱贫攻坚: /poverty alleviation/i,
  智能问答功能: /smart question answering/i,
  征集调查: /consultations and surveys/i,
  专题: /topic/i,
  数据集: /dataset/i,
  数据接口: /data interfaces/i,
  医疗机构: /medical institutions/i,
  劳动就业: /labour and employment/i,
  社会福利: /social welfare/i,
  网站名称: /name of the website/i,
  办事服务: /services/i,
};

describe('English', () => {
  it('has one name for what has one name in Chinese', () => {
    const known = new Map<string, Set<string>>();
    for (const { zh, en } of names) {
      known.set(zh, (known.get(zh) ?? new Set()).add(en.toLowerCase()));
    }
    const several = [...known].filter(([, english]) => english.size > 1).map(([zh]) => zh);
    expect(several.sort()).toEqual([...ofSomething].sort());
  });

  it.each(Object.entries(terms))('has one term for %s, in names and in texts', (term, english) => {
    const texts: Bilingual[] = [];
    JSON.stringify(liujiang, (_, value) => {
      if (value?.zh?.includes(term) && value.en !== undefined) texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ en }) => !english.test(en))).toEqual([]);
  });
});
