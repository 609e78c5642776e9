import { labels } from '@liujiang/indicators';
import { formatCsv, type Language } from '@liujiang/indicators/export';
import type { MissingEvidence } from '@liujiang/rules';
import type { AssessmentView, FindingLine } from '@liujiang/scoring/forms/view';
import { words } from './words.ts';

/** A requirement for which a unit has to hand something in. */
export interface HandInLine {
  readonly line: FindingLine;
  /** The outcome for this unit. */
  readonly outcome: string;
  /** Why it is undecided. */
  readonly found: string;
  /** What to hand in or to do. */
  readonly request: string;
}

/** Everything that one unit has to hand in, in table order. */
export interface HandIn {
  readonly unit: string;
  readonly lines: readonly HandInLine[];
}

/** What each unit has to hand in: the unit with most to do first, then table order. */
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

/** The name of the file written by {@link handInsToCsv}. */
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
