import type { Bilingual } from '../model/bilingual.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import type { ChangeAction, ChangeSubject, ChangeTopic } from './catalogue-diff.ts';

/** Words in both languages for every kind of change; a new kind does not compile without them. */
export interface ChangeLabels {
  /** What became of it. */
  readonly action: Readonly<Record<ChangeAction, Bilingual>>;
  /** What the change is about. */
  readonly topic: Readonly<Record<ChangeTopic, Bilingual>>;
  /** What it belongs to. */
  readonly subject: Readonly<Record<ChangeSubject, Bilingual>>;
}

/**
 * Chinese and English words for the vocabulary of {@link CatalogueDiff}.
 *
 * @example
 * ```ts
 * import { changeLabels } from '@liujiang/indicators/diff';
 * changeLabels.action.moved.zh; //=> '移动'
 * changeLabels.topic.responsibility.en; //=> 'responsible units'
 * ```
 */
export const changeLabels: ChangeLabels = /* @__PURE__ */ deepFreeze<ChangeLabels>({
  action: {
    added: { zh: '新增', en: 'added' },
    removed: { zh: '删除', en: 'removed' },
    moved: { zh: '移动', en: 'moved' },
    changed: { zh: '修改', en: 'changed' },
  },
  topic: {
    node: { zh: '指标和要求', en: 'indicators and requirements' },
    numbering: { zh: '编号', en: 'numbering' },
    name: { zh: '名称', en: 'names' },
    text: { zh: '文字', en: 'texts' },
    obligation: { zh: '约束力', en: 'obligations' },
    parameter: { zh: '参数', en: 'parameters' },
    element: { zh: '要素', en: 'elements' },
    assessment: { zh: '检查方式', en: 'assessment' },
    responsibility: { zh: '责任单位', en: 'responsible units' },
    column: { zh: '栏目', en: 'columns' },
    unit: { zh: '单位', en: 'units' },
    basis: { zh: '文件依据', en: 'legal bases' },
    note: { zh: '注', en: 'notes' },
    erratum: { zh: '勘误', en: 'errata' },
    source: { zh: '出处', en: 'sources' },
    tailoring: { zh: '裁剪依据', en: 'tailoring' },
    catalogue: { zh: '指标体系', en: 'the catalogue itself' },
    other: { zh: '其他', en: 'other' },
  },
  subject: {
    catalogue: { zh: '指标体系', en: 'catalogue' },
    indicator: { zh: '指标', en: 'indicator' },
    requirement: { zh: '要求', en: 'requirement' },
  },
});
