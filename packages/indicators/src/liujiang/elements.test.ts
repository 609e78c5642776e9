import { expect, it } from 'vitest';
import { listElements, listRequirements } from '../catalogue/walk.ts';
import { liujiang } from './index.ts';

/**
 * Parts of texts that ask for nothing that could be there or lack: where, when, how or of what the rest is asked, what it
 * is for, what the whole is called, and what may be done.
 */
const asksForNothing: Readonly<Record<string, readonly string[]>> = {
  'health/1': ['扣分指标得分', '）'],
  'disclosure.basic.news/3': ['发布或转载信息时'],
  'disclosure.basic.statistics/2': ['按一定周期发布与本地区相关的'],
  'disclosure.basic.open-data/2': ['公开政府数据集'],
  'disclosure.basic.open-data/3': ['针对已公开的数据集'],
  'disclosure.basic.interpretation/1': ['通过多种方式提供解读的情况'],
  'disclosure.projects.construction-approvals/1': ['按照权责清单'],
  'disclosure.projects.completion/1': ['项目竣工信息的公开情况'],
  'disclosure.resources.housing/1': ['在项目建设方面'],
  'disclosure.resources.housing/2': ['在住房分配方面'],
  'disclosure.resources.property-rights/1': ['主要公开除涉'],
  'disclosure.other.random-inspection/1': ['本地区“双随机', '一公开”工作的开展情况'],
  'services.administrative.item-granularity/1': [
    '通过抽查重点事项的方式',
    '精细化编制办事指南的情况',
  ],
  'services.public.education-training/1': ['整合', '提供本地区中小学校'],
  'services.public.employment/1': ['整合'],
  'services.public.medical/1': ['整合'],
  'services.public.social-welfare/1': ['整合'],
  'services.public.social-welfare/2': ['整合'],
  'services.public.childbirth/1': ['围绕公众生育需求'],
  'services.public.affordable-housing/1': ['围绕各类保障性住房申请', '整合'],
  'design.layout/2': ['同一类别的栏目'],
  'design.layout/3': ['在主流计算机配置', '当地平均网速条件下'],
  'design.layout/4': ['常用版本浏览器具有较好的兼容性'],
  'design.topics/1': ['专题较多时'],
  'design.topics/2': ['专项工作结束时', '便于公众查看使用'],
  'design.functions.links/3': [
    '严格管理非政府网站链接',
    '确需引用非政府网站资源链接的',
    '打开非政府网站链接时',
  ],
  'design.functions.search/2': ['实现“搜索即服务”'],
  'design.functions.search/4': ['通过该地区政府门户网站搜索进行测试'],
  'new-media.supervision/1': ['若检查N次', 'M次不合格', '则得分为权重*(N-M)/N'],
};

/** One thing in several words, or several words for one judgement. */
const oneThing: Readonly<Record<string, readonly string[]>> = {
  'disclosure.basic.statistics/5': ['解读数据'],
  'disclosure.welfare.medical-health/4': ['食品药品生产', '经营“黑名单”'],
  'interaction.consulting.realtime/1': ['内容准确'],
  'design.layout/4': ['控件不可用等情况'],
  'design.layout/5': ['网站内容要清晰显示发布时间'],
  'design.layout/9': ['频道不宜过多'],
  'design.topics/3': ['专题的页面风格原则上应与网站整体风格一致', '具体页面展现可根据需要灵活设计'],
  'new-media.disclosure/1': ['更新情况'],
};

/** The parts of a text: what stands between punctuation and the words that join things. */
function splitText(text: string): readonly string[] {
  return text
    .split(/[、，；。：]|以及|和|及(?!时)|且|并/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

it('are lacking for no part of a text that asks for several things', () => {
  const lacking = listRequirements(liujiang).flatMap(({ id, text, elements, parameters }) => {
    const parts = splitText(text.zh);
    if (elements.length === 0 && parts.length === 1) return [];
    const known = [
      ...listElements(elements).map(({ name }) => name.zh),
      ...Object.values(parameters).flatMap((parameter) => parameter.text ?? []),
    ];
    const left = parts.filter(
      (part) => !known.some((name) => name.includes(part) || part.includes(name)),
    );
    return left.map((part) => `${id}: ${part}`);
  });
  const reviewed = [asksForNothing, oneThing].flatMap((list) =>
    Object.entries(list).flatMap(([id, parts]) => parts.map((part) => `${id}: ${part}`)),
  );
  expect(lacking.sort()).toEqual(reviewed.sort());
});
