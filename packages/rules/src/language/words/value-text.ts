import type { Bilingual, Requirement } from '@liujiang/indicators';
import type { ElementState } from '../../evidence/vocabulary.ts';
import { isObject } from '../../input/is-object.ts';

type StateWords = Readonly<Record<ElementState, Bilingual>>;

const doesNotArise: Bilingual = { zh: '不适用', en: 'does not arise' };

const published: StateWords = {
  present: { zh: '已公开', en: 'published' },
  absent: { zh: '未公开', en: 'not published' },
  inapplicable: doesNotArise,
};

const provided: StateWords = {
  present: { zh: '已提供', en: 'provided' },
  absent: { zh: '未提供', en: 'not provided' },
  inapplicable: doesNotArise,
};

const setUp: StateWords = {
  present: { zh: '已设置', en: 'set up' },
  absent: { zh: '未设置', en: 'not set up' },
  inapplicable: doesNotArise,
};

/** A memo, not state: it holds words of texts that cannot change, and thousands of sites are judged by the same ones. */
const memo: WeakMap<Requirement['text'], StateWords> = new WeakMap();

// A text that asks for publication says 公开 or 发布; what a service or a function lacks is not "unpublished".
function wordsFor(text: Requirement['text']): StateWords {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const publishing = /公开|发布(?!会)/u.test(text.zh);
  const words = /设置[^。；]*栏目/u.test(text.zh) ? setUp : publishing ? published : provided;
  if (Object.isFrozen(text)) memo.set(text, words);
  return words;
}

function isElementState(value: unknown): value is ElementState {
  return value === 'present' || value === 'absent' || value === 'inapplicable';
}

/** A fact's value in words: the states of elements as a sentence has them, everything else as JSON has it. */
export function valueText(value: unknown, requirement: Requirement): Bilingual {
  if (isElementState(value)) return wordsFor(requirement.text)[value];
  if (value === true) return { zh: '是', en: 'yes' };
  if (value === false) return { zh: '否', en: 'no' };
  if (typeof value === 'string') return { zh: value, en: value };
  if (Array.isArray(value)) {
    const words = value.map((entry) => valueText(entry, requirement));
    return {
      zh: words.map(({ zh }) => zh).join('、'),
      en: words.map(({ en }) => en).join(', '),
    };
  }
  const text = isObject(value) ? JSON.stringify(value) : String(value);
  return { zh: text, en: text };
}
