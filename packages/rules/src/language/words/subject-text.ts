import type { Bilingual, Element } from '@liujiang/indicators';
import { inBrackets } from './predicate.ts';

function nameOf({ name, kind }: Element, parent: Bilingual | null): Bilingual {
  if (kind === 'column') return { zh: `${name.zh}栏目`, en: `${name.en} column` };
  if (parent === null) return name;
  const { zh, en } = inBrackets(parent, name);
  return { zh, en };
}

/** The subjects of sentences about elements, by id; an element inside another is named after it. */
export function elementTexts(elements: readonly Element[]): ReadonlyMap<string, Bilingual> {
  const texts = new Map<string, Bilingual>();
  function name(list: readonly Element[], parent: Bilingual | null): void {
    for (const element of list) {
      if (!texts.has(element.id)) texts.set(element.id, nameOf(element, parent));
      name(element.children, element.name);
    }
  }
  name(elements, null);
  return texts;
}

/** The subject of a sentence about a condition that stands for no element. */
export function subjectText(
  name: string | null,
  subjects: Readonly<Record<string, Bilingual>>,
): Bilingual {
  const subject = name !== null && Object.hasOwn(subjects, name) ? subjects[name] : undefined;
  return subject ?? { zh: '本项要求', en: 'this requirement' };
}
