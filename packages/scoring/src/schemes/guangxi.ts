import { deepFreeze } from '@liujiang/indicators/internal';
import type { SchemeInput } from '../scheme/scheme.ts';

/** The level-1 indicators of Guangxi's notices, which are not those of the Liujiang table. */
export type GuangxiRow = 'page-design' | 'healthy-operation' | 'service-capability';

const issuer = {
  zh: '广西壮族自治区人民政府办公厅',
  en: "General Office of the People's Government of Guangxi Zhuang Autonomous Region",
};

/**
 * The level-1 weights of Guangxi's evaluation of 2018: 网页设计规范 15 (`page-design`), 健康运行 25 (`healthy-operation`),
 * 综合服务能力 60 (`service-capability`), for a catalogue with these rows. Its names do not fit the Liujiang table, where
 * `defineScheme` refuses it.
 *
 * Source: 桂政办电〔2019〕76号.
 */
export const guangxi2018: SchemeInput<GuangxiRow> = /* @__PURE__ */ deepFreeze({
  id: 'guangxi-2018',
  version: '1.0.0',
  title: {
    zh: '广西2018年政府网站绩效评估一级指标权重',
    en: 'Guangxi 2018, level-1 weights',
  },
  source: {
    issuer,
    document: '桂政办电〔2019〕76号',
    note: {
      zh: '一级指标为网页设计规范、健康运行、综合服务能力，与柳江区指标体系不对应',
      en: 'Rows 网页设计规范, 健康运行, 综合服务能力, which are not those of the Liujiang table; seen in one text',
    },
  },
  total: 100,
  weights: { 'page-design': 15, 'healthy-operation': 25, 'service-capability': 60 },
});

/**
 * The level-1 weights of Guangxi's evaluation of 2017: 20, 30 and 50. That they belong to the same three rows, in the
 * order of the notice for 2018, is a reading.
 *
 * Source: 桂政办电〔2017〕212号.
 */
export const guangxi2017: SchemeInput<GuangxiRow> = /* @__PURE__ */ deepFreeze({
  id: 'guangxi-2017',
  version: '1.0.0',
  title: {
    zh: '广西2017年政府网站绩效评估一级指标权重',
    en: 'Guangxi 2017, level-1 weights',
  },
  source: {
    issuer,
    document: '桂政办电〔2017〕212号',
    note: {
      zh: '权重20、30、50有两份独立文本印证；三项名称按2018年通知的顺序对应，属理解',
      en: 'The weights stand in two independent texts; that they belong to the rows of 2018 in the same order is a reading',
    },
  },
  total: 100,
  weights: { 'page-design': 20, 'healthy-operation': 30, 'service-capability': 50 },
});
