import type { Language } from '@liujiang/indicators/export';
import {
  type AssessmentView,
  type FindingLine,
  inBrackets,
  listNames,
  withLabel,
} from '@liujiang/scoring/forms/view';
import { type HandIn, type HandInLine, handInFile } from './hand-in.ts';
import { words } from './words.ts';

/**
 * What the terminal shows of a list that also goes to a file: the units with most to do, and the first lines of each.
 */
const short = { units: 5, lines: 3 };

/** Requirements by indicator, without their findings: `2.4.2 社会救助和社会福利领域（1）（2）、2.4.3 …`. */
export function shortList(lines: readonly FindingLine[], language: Language): string {
  const leaves = new Map<string, string>();
  for (const { leafCode, leafName, number } of lines) {
    const printed = leaves.get(leafCode) ?? `${leafCode} ${leafName}`;
    leaves.set(leafCode, number === null ? printed : `${printed}${inBrackets(number, language)}`);
  }
  return listNames([...leaves.values()], language);
}

function countText(count: number, language: Language): string {
  return language === 'zh' ? `${count}条` : String(count);
}

function moreText(count: number, language: Language): string {
  return language === 'zh'
    ? `    另有${count}条，见 ${handInFile}`
    : `    ${count} more in ${handInFile}`;
}

function handInLine({ line, found, request }: HandInLine, language: Language): string {
  const toDo = withLabel(words.request[language], request, language);
  return `    ${line.code} ${line.leafName} — ${found}${language === 'zh' ? '' : ' '}${toDo}`;
}

/** What could not be judged and who can prove it. `brief` when the whole list is written to a file. */
export function printHandIns(
  handIns: readonly HandIn[],
  { findings, language }: AssessmentView,
  brief: boolean,
): string[] {
  const shown = brief ? handIns.slice(0, short.units) : handIns;
  const lines = shown.flatMap((handIn) => {
    const first = brief ? handIn.lines.slice(0, short.lines) : handIn.lines;
    const left = handIn.lines.length - first.length;
    return [
      withLabel(handIn.unit, countText(handIn.lines.length, language), language),
      ...first.map((line) => handInLine(line, language)),
      ...(left > 0 ? [moreText(left, language)] : []),
    ];
  });
  const others = handIns
    .slice(shown.length)
    .map((handIn) => `${handIn.unit} ${countText(handIn.lines.length, language)}`);
  const beyond = findings.filter(
    ({ outcome, provable, measured }) =>
      (outcome === 'cantTell' || outcome === 'untested') && !provable && !measured,
  );
  return [
    ...(handIns.length === 0 ? [words.nothingToHandIn[language]] : lines),
    ...(others.length > 0
      ? [withLabel(words.otherUnits[language], listNames(others, language), language)]
      : []),
    ...(beyond.length > 0
      ? [withLabel(words.beyondEvidence[language], shortList(beyond, language), language)]
      : []),
  ];
}
