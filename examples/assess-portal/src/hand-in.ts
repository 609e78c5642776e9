import { labels } from '@liujiang/indicators';
import { formatCsv, type Language } from '@liujiang/indicators/export';
import type { MissingEvidence } from '@liujiang/rules';
import type { AssessmentView, FindingLine } from '@liujiang/scoring/forms/view';
import { words } from './words.ts';

/** One requirement that a unit has to hand something in for. */
export interface HandInLine {
  readonly line: FindingLine;
  /** How it came out for this unit. */
  readonly outcome: string;
  /** What stands in the way. */
  readonly found: string;
  /** What to hand in or to do. */
  readonly request: string;
}

/** What one unit has to hand in, in table order. */
export interface HandIn {
  readonly unit: string;
  readonly lines: readonly HandInLine[];
}

/** What each unit has to hand in: whoever has most to do comes first, then the order of the table. */
export function listHandIns(
  missing: readonly MissingEvidence[],
  { findings, language }: AssessmentView,
): readonly HandIn[] {
  const lines = new Map(findings.map((line) => [line.requirement, line]));
  return missing
    .map(({ name, items }) => ({
      unit: name[language],
      lines: items.flatMap(({ requirement, outcome, message, requests }): HandInLine[] => {
        const line = lines.get(requirement);
        if (line === undefined) return [];
        return [
          {
            line,
            outcome: labels.outcome[outcome][language],
            found: message[language],
            request: requests
              .map((request) => request[language])
              .join(language === 'zh' ? '；' : ' '),
          },
        ];
      }),
    }))
    .toSorted((a, b) => b.lines.length - a.lines.length);
}

/** The name of the file that {@link handInsToCsv} goes to. */
export const handInFile = 'evidence-to-hand-in.csv';

/** The whole list for Excel, a row for each unit and requirement; no cell is empty. */
export function handInsToCsv(handIns: readonly HandIn[], language: Language): string {
  const headings = [
    labels.statedIn.unit,
    words.indicator,
    words.asked,
    words.outcome,
    words.found,
    words.request,
  ].map((heading) => heading[language]);
  const rows = handIns.flatMap(({ unit, lines }) =>
    lines.map(({ line, outcome, found, request }) => [
      unit,
      `${line.code} ${line.leafName}`,
      line.text,
      outcome,
      found,
      request,
    ]),
  );
  return formatCsv([headings, ...rows], { bom: true }); // without it Excel reads the Chinese in the system's own encoding
}
