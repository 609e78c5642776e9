import { assembleCatalogue } from '../catalogue/assemble.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { contents } from './contents.ts';
import { digest } from './digest.ts';
import type { IndicatorId, RequirementId } from './ids.ts';
import { source, sources } from './sources.ts';

function assembleLiujiang(): Catalogue<IndicatorId, RequirementId> {
  return assembleCatalogue({ ...contents, hash: digest, source, sources });
}

/**
 * 柳江区政府门户网站绩效评估指标任务分解表: the whole table as data, deep-frozen. 7 level-1 indicators, 68 leaves, 148
 * requirements, with units, columns, legal bases, errata, and for each leaf the verbatim cells it was read from.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * liujiang.indicators.map(({ name }) => name.zh); //=> ['健康情况', '发布解读', '办事服务', '互动交流', '功能设计', '政务新媒体', '机制保障']
 * Object.isFrozen(liujiang.units); //=> true
 * ```
 */
export const liujiang: Catalogue<IndicatorId, RequirementId> = /* @__PURE__ */ assembleLiujiang();
