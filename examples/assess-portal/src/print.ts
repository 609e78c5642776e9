import { labels, type SampleDraw } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import {
  type AssessmentView,
  type FindingLine,
  inBrackets,
  listNames,
  type ScoreLine,
  withLabel,
} from '@liujiang/scoring/forms/view';
import { alignColumns } from './alignment.ts';
import type { HandIn } from './hand-in.ts';
import { printHandIns, shortList } from './print-hand-ins.ts';
import { words } from './words.ts';

type Word = keyof typeof words;

/** A title with the lines below it; empty when there are no lines. */
function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `■ ${title}`, ...lines];
}

/** A label of the vocabulary at the beginning of a line. */
function heading(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}

function unitHeading(language: Language): string {
  return heading(labels.statedIn.unit[language]);
}

function scoreRow({ depth, code, name, full, value, min, max, judged }: ScoreLine): string[] {
  return [
    `${'  '.repeat(depth)}${code === '' ? '' : `${code} `}${name}`,
    full,
    value ?? '—',
    value === null && min !== null ? `${min}–${max}` : '',
    judged ?? '—',
  ];
}

function printScores({ scores, language }: AssessmentView): string[] {
  const headings = (['indicator', 'full', 'score', 'range', 'judged'] as const).map(
    (word) => words[word][language],
  );
  return alignColumns(
    [headings, ...scores.map(scoreRow)],
    ['left', 'right', 'right', 'right', 'right'],
  );
}

/** Level 1, and every leaf below full marks. */
function printExplanations({ scores }: AssessmentView): string[] {
  return scores
    .filter(({ depth, isLeaf, value, full }) => depth <= 1 || (isLeaf && value !== full))
    .map(({ depth, sentence }) => `${'  '.repeat(depth)}${sentence}`);
}

function printGains({ gains, language }: AssessmentView): string[] {
  return gains.slice(0, 5).flatMap(({ rank, gain, cumulative, code, indicator, fix, units }) => {
    const together = inBrackets(`${words.together[language]} +${cumulative}`, language);
    return [
      `${rank}. +${gain}${together} ${code} ${indicator} — ${fix}`,
      `    ${withLabel(unitHeading(language), listNames(units, language), language)}`,
    ];
  });
}

function unitsOf({ duties }: FindingLine, language: Language): string {
  const names = duties.map(
    ({ name, roles }) => `${name}${inBrackets(listNames(roles, language), language)}`,
  );
  return listNames(names, language);
}

function printFailed({ failed, language }: AssessmentView): string[] {
  if (failed.length === 0) return [words.noneFailed[language]];
  return failed.flatMap((line) => [
    `${line.code} ${line.path}`,
    `    ${withLabel(words.asked[language], line.text, language)}`,
    `    ${withLabel(words.found[language], line.message, language)}`,
    `    ${withLabel(unitHeading(language), unitsOf(line, language), language)}`,
  ]);
}

function printUnits({ units, outcomes, language }: AssessmentView): string[] {
  const counted = units.map(({ name, leaves, findings, counts }) =>
    [name, leaves.length, findings.length, ...outcomes.map(({ outcome }) => counts[outcome])].map(
      String,
    ),
  );
  const headings = [unitHeading(language), words.tasks[language], words.requirements[language]];
  const table = alignColumns(
    [[...headings, ...outcomes.map(({ name }) => name)], ...counted],
    ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
  );
  const toMend = units.flatMap(({ name, toMend: failed }) => [
    ...(failed.length > 0 ? [`  ${name}`] : []),
    ...failed.map(({ line }) => {
      const mend = `${line.code} ${line.leafName} — ${line.message}`;
      return `    ${withLabel(words.toMend[language], mend, language)}`;
    }),
  ]);
  return [...table, ...toMend];
}

function printUnknown({ unknown, language }: AssessmentView): string[] {
  if (unknown.length === 0) return [words.noneUnknown[language]];
  return unknown.flatMap(({ why, findings }) => [
    withLabel(why, String(findings.length), language),
    `    ${shortList(findings, language)}`,
  ]);
}

/** The sample, or what was looked at: `2.1.9 政策解读多样性：……（从8个条目中抽取3个）`. */
function printDraws(
  draws: readonly SampleDraw[],
  { findings, language }: AssessmentView,
): string[] {
  return draws.map(({ requirement, seed, size, list, drawn }) => {
    const line = findings.find((finding) => finding.requirement === requirement);
    const how =
      language === 'zh'
        ? `种子 ${seed}，从${list.count}个条目中抽取${size}个`
        : `seed ${seed}, ${size} of ${list.count} entries`;
    const what = `${line?.code ?? requirement} ${line?.leafName ?? ''}${inBrackets(how, language)}`;
    return withLabel(what, listNames(drawn, language), language);
  });
}

/** How the whole assessment is printed. */
export interface PrintOptions {
  /** What each unit has to hand in. */
  readonly handIns: readonly HandIn[];
  /** The samples that were drawn. */
  readonly draws: readonly SampleDraw[];
  /** Whether the terminal shows only the beginning, because a file has the whole. */
  readonly brief: boolean;
}

/** The whole assessment for a terminal. */
export function printView(view: AssessmentView, { handIns, draws, brief }: PrintOptions): string {
  const { language } = view;
  const t = (word: Word): string => words[word][language];
  const counted = (word: Word, count: number) => withLabel(t(word), String(count), language);
  const head = view.head.map(({ label, text }) => [label, text]);
  return [
    t('title'),
    ...alignColumns(head, ['left', 'left']),
    ...view.notices.map((notice) => `※ ${notice}`),
    ...section(t('summary'), [
      view.outcomes.map(({ name, count }) => `${name} ${count}`).join('  '),
    ]),
    ...section(t('scores'), printScores(view)),
    ...section(t('explanations'), printExplanations(view)),
    ...section(t('gains'), printGains(view)),
    ...section(counted('failed', view.failed.length), printFailed(view)),
    ...section(t('unitTasks'), printUnits(view)),
    ...section(t('draws'), printDraws(draws, view)),
    ...section(t('unknown'), printUnknown(view)),
    ...section(t('handIns'), printHandIns(handIns, view, brief)),
    ...section(
      counted('warnings', view.warnings.length),
      view.warnings.map((text) => `  ${text}`),
    ),
  ].join('\n');
}
