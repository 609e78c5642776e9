import type { Bilingual, Element } from '@liujiang/indicators';

function nameOf({ name, kind }: Element, parent: Bilingual | null): Bilingual {
  const { zh, en } = name;
  if (kind === 'column') {
    return { zh: zh.endsWith('栏目') ? zh : `${zh}栏目`, en: `${en} column` };
  }
  if (parent === null) return name;
  return { zh: `${parent.zh}（${zh}）`, en: `${parent.en} (${en})` };
}

/** What elements are called as the subjects of sentences, by id; one inside another is named after it. */
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

/** What a condition is about, as the subject of a sentence, where it stands for no element. */
export function subjectText(
  name: string | null,
  subjects: Readonly<Record<string, Bilingual>>,
): Bilingual {
  const subject = name !== null && Object.hasOwn(subjects, name) ? subjects[name] : undefined;
  return subject ?? { zh: '本项要求', en: 'this requirement' };
}
