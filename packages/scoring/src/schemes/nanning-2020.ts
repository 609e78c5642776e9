import { deepFreeze } from '@liujiang/indicators/internal';
import type { SchemeInput } from '../scheme/scheme.ts';

/** Level-1 indicators that Nanning's published table of 2020 weights. */
export type NanningRow = 'health' | 'design' | 'disclosure' | 'services' | 'interaction';

/**
 * The level-1 weights that Nanning published for its departments' websites in 2020, to be completed by a user: it has
 * no row for 政务新媒体 and 机制保障, so `defineScheme` refuses it for a table that has them until the input says what happens
 * (`unlisted: 'exclude'`, `exclude`, or weights of your own). Weights below level 1 were not published; the rule of the
 * input shares them out. 附加 is named and never counted.
 */
export const nanning2020: SchemeInput<NanningRow> = /* @__PURE__ */ deepFreeze({
  id: 'nanning-2020',
  version: '1.0.0',
  title: {
    zh: '南宁市2020年政府网站绩效评估（部门）一级指标权重',
    en: 'Nanning 2020, websites of departments, level-1 weights',
  },
  source: {
    issuer: { zh: '南宁市', en: 'Nanning' },
    document: null,
    note: {
      zh: '2020年公布的部门网站评估结果所列一级指标权重，仅见于一份文本；政务新媒体、机制保障无对应行',
      en: 'As printed with the published results of 2020 for departments, seen in one text only; no row for 政务新媒体 or 机制保障',
    },
  },
  total: 100,
  weights: { health: 20, design: 10, disclosure: 35, services: 20, interaction: 15 },
  additions: [{ name: { zh: '附加', en: 'Additional points' }, points: null }],
});
