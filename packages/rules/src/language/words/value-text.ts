import type { Bilingual, Requirement } from '@liujiang/indicators';
import type { ElementState } from '../../evidence/vocabulary.ts';
import { stateText } from './state-text.ts';

function isElementState(value: unknown): value is ElementState {
  return value === 'present' || value === 'absent' || value === 'inapplicable';
}

/** A fact's value in words: states of elements in the verb of the requirement, everything else as in JSON. */
export function valueText(value: unknown, requirement: Requirement): Bilingual {
  if (isElementState(value)) return stateText(value, requirement);
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
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return { zh: text, en: text };
}
