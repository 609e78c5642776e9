import type { ElementData } from '../catalogue/assemble.ts';
import { splitOutside } from './clean-text.ts';
import type { ReportCell } from './table-doubt.ts';

/** What a text enumerates. */
export interface ReadElements {
  readonly elements: readonly ElementData[];
  readonly openList: boolean;
}

/** A list up to 等 that begins a text or follows its punctuation. */
const openList = /(?<=^|[：；。])([^，；。：]*、[^，；。：]*?)等/;

/** Words before the first element of a list that are no part of it: 公开机构设置、主要职责等. */
const begins =
  /公开|发布|提供|包括|围绕|整合|针对|通过|监测|考察|检查|[对在]|^(?:[以将按]|设置|明确|建立|采取|推动|汇聚|聚合)/;

/** Longer texts are doubtful as the name of an element. */
const longestThing = 20;

/**
 * What a text enumerates, when that is certain: one list that begins the text and ends in 等, without a verb before its
 * first element. Any other list is a doubt.
 */
export function readElements(text: string, report: ReportCell): ReadElements {
  const list = text.match(openList)?.[1];
  const things = list === undefined ? [] : splitOutside(list, '、');
  const isSafe =
    things.length > 1 &&
    things.every((thing) => thing.length <= longestThing && !/[和及与或]/.test(thing)) &&
    !begins.test(things[0] ?? '') &&
    text.split('等').length === 2 &&
    text.replace(list ?? '', '').indexOf('、') === -1;
  if (isSafe) {
    const elements = things.map((zh, index) => ({ id: `element-${index + 1}`, zh, en: '' }));
    return { elements, openList: true };
  }
  const inner = text.replaceAll(/[“《][^”》]*[”》]/g, '');
  if (inner.includes('、') || /等(?!级|次)/.test(inner)) {
    report({
      code: 'enumeration',
      expected: { zh: '起止分明的列举', en: 'a list whose beginning and end are clear' },
      got: text,
      assumed: {
        zh: '不拆分；须逐项检查的，请补入 elements。',
        en: 'It is not split; where each thing is to be checked, add it to `elements`.',
      },
    });
  }
  return { elements: [], openList: false };
}
