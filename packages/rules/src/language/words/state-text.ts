import type { Bilingual, Requirement } from '@liujiang/indicators';
import type { ElementState } from '../../evidence/vocabulary.ts';
import { type AskedFor, askedFor } from '../asked-for.ts';

type StateWords = Readonly<Record<ElementState | 'provide', Bilingual>>;

const inapplicable: Bilingual = { zh: '不适用', en: 'does not arise' };

const words: Readonly<Record<AskedFor, StateWords>> = {
  publication: {
    present: { zh: '已公开', en: 'published' },
    absent: { zh: '未公开', en: 'not published' },
    provide: { zh: '应予公开', en: 'to be published' },
    inapplicable,
  },
  provision: {
    present: { zh: '已提供', en: 'provided' },
    absent: { zh: '未提供', en: 'not provided' },
    provide: { zh: '应予提供', en: 'to be provided' },
    inapplicable,
  },
  column: {
    present: { zh: '已设置', en: 'set up' },
    absent: { zh: '未设置', en: 'not set up' },
    provide: { zh: '应予设置', en: 'to be set up' },
    inapplicable,
  },
};

/** The state of an element in the verb of its requirement. */
export function stateText(state: ElementState, requirement: Requirement): Bilingual {
  return words[askedFor(requirement)][state];
}

/** That an element has to be provided, in the same verb. */
export function provideText(requirement: Requirement): Bilingual {
  return words[askedFor(requirement)].provide;
}
