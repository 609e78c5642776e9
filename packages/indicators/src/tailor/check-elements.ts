import type { IssueLog, Path } from '../catalogue/issue-log.ts';
import type { Indicator } from '../model/catalogue.ts';
import type { Element } from '../model/requirement.ts';
import type { TailoredKind } from '../model/tailoring.ts';
import type { SettingsOf } from './apply-settings.ts';
import { elementField, wholeRecord } from './settings.ts';

interface Enumerating {
  readonly kind: TailoredKind;
  readonly id: string;
  readonly elements: readonly Element[];
  readonly words: string;
}

/** The leaves and requirements below, with the words that their elements are read from. */
function listEnumerating(nodes: readonly Indicator[]): readonly Enumerating[] {
  return nodes.flatMap((node): readonly Enumerating[] => {
    if (node.kind === 'branch') return listEnumerating(node.children);
    const { id, elements, description } = node;
    return [
      { kind: 'indicator', id, elements, words: description?.zh ?? '' },
      ...node.requirements.map(
        (requirement): Enumerating => ({
          kind: 'requirement',
          id: requirement.id,
          elements: requirement.elements,
          words: requirement.text.zh,
        }),
      ),
    ];
  });
}

function innermost(
  elements: readonly Element[],
  path: Path,
  above: readonly string[] = [],
): readonly { readonly word: string; readonly path: Path; readonly ids: readonly string[] }[] {
  return elements.flatMap(({ id, children, name }, index) =>
    children.length > 0
      ? innermost(children, [...path, index, 'children'], [...above, id])
      : [{ word: name.zh, path: [...path, index, 'name', 'zh'], ids: [...above, id] }],
  );
}

/** When a text or its elements were set, the text must print every innermost element. */
export function checkElements(
  log: IssueLog,
  indicators: readonly Indicator[],
  settingsOf: SettingsOf,
): void {
  const expected = {
    zh: '原文所列的要素（改了原文或要素，二者应当一致）',
    en: 'an element printed in the text, as text or elements were set',
  };
  for (const { kind, id, elements, words } of listEnumerating(indicators)) {
    const settings = settingsOf(kind, id);
    const own = settings.find(({ field }) => field === 'elements');
    const text = settings.find(({ field }) => field === 'text' || field === 'description');
    const whole = settings.find(({ field }) => field === wholeRecord);
    const listed = own?.path ?? (whole && [...whole.path, 'elements']);
    for (const { word, path, ids } of innermost(elements, listed ?? [])) {
      if (words.includes(word)) continue;
      const added = settings.find((one) => ids.some((id) => one.field === elementField(id)));
      const place = added?.path ?? (listed === undefined ? text?.path : path);
      if (place !== undefined) log.report(place, { code: 'not-in-text', expected, word });
    }
  }
}
