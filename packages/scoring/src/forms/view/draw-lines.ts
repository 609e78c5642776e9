import type { SampleDraw } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { Labelled } from './assessment-view.ts';
import { codeOf } from './finding-lines.ts';
import { makeVisible } from './text.ts';

function sayDraw({ seed, size, list, drawn }: SampleDraw, language: Language): string {
  const by = makeVisible(seed);
  if (language === 'zh') {
    const short = drawn.length < size ? `（应抽${size}条，清单不足）` : '';
    const entries = drawn.map((entry) => makeVisible(entry)).join('；');
    return `按种子“${by}”从清单的${list.count}条中抽取${drawn.length}条${short}：${entries}。清单摘要 ${list.hash}`;
  }
  const short = drawn.length < size ? ` (${size} were asked for)` : '';
  const entries = drawn.map((entry) => makeVisible(entry)).join('; ');
  return `${drawn.length} of the ${list.count} entries of the list${short}, by the seed “${by}”: ${entries}. Hash of the list: ${list.hash}`;
}

/** The samples that were drawn, in table order: the list, the seed, and the entries. */
export function viewDraws(
  { findings: { draws = [] }, requirements }: AssessmentDocument,
  language: Language,
): readonly Labelled[] {
  const asked = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  return draws.map((draw) => {
    const requirement = asked.get(draw.requirement);
    const name = requirement?.path.at(-1)?.[language];
    const label =
      requirement === undefined || name === undefined
        ? draw.requirement
        : `${codeOf(requirement, language)} ${name}`;
    return { label: makeVisible(label), text: sayDraw(draw, language) };
  });
}
