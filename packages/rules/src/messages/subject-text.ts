import type { Bilingual, Element } from '@liujiang/indicators';

function nameOf({ name, kind }: Element, parent: Bilingual | null): Bilingual {
  const { zh, en } = name;
  if (kind === 'column') {
    return { zh: zh.endsWith('栏目') ? zh : `${zh}栏目`, en: `${en} column` };
  }
  if (parent === null) return name;
  return { zh: `${parent.zh}（${zh}）`, en: `${parent.en} (${en})` };
}

function find(
  elements: readonly Element[],
  id: string,
  parent: Bilingual | null,
): Bilingual | null {
  for (const element of elements) {
    if (element.id === id) return nameOf(element, parent);
    if (element.children.length === 0) continue;
    const inner = find(element.children, id, element.name);
    if (inner !== null) return inner;
  }
  return null;
}

/** An element as the subject of a sentence; `null` when there is none of this id. */
export function elementText(id: string, elements: readonly Element[]): Bilingual | null {
  return find(elements, id, null);
}

/** What a condition is about, as the subject of a sentence, where it stands for no element. */
export function subjectText(
  name: string | null,
  subjects: Readonly<Record<string, Bilingual>>,
): Bilingual {
  const subject = name !== null && Object.hasOwn(subjects, name) ? subjects[name] : undefined;
  return subject ?? { zh: '本项要求', en: 'this requirement' };
}
