import type { AssessmentView, FindingLine, ScoreLine } from '@liujiang/scoring/report/view';
import { alignColumns } from './alignment.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

function inBrackets(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

function section(title: string): string[] {
  return ['', `■ ${title}`];
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

function unitsOf({ duties }: FindingLine, language: Language): string {
  const comma = language === 'zh' ? '、' : ', ';
  return duties
    .map(({ name, roles }) => `${name}${inBrackets(roles.join(comma), language)}`)
    .join(comma);
}

/** Requirements by indicator, without their findings: `2.4.2 社会救助和社会福利领域（1）（2）、2.4.3 …`. */
function shortList(lines: readonly FindingLine[], language: Language): string {
  const leaves = new Map<string, string>();
  for (const { leafCode, leafName, number } of lines) {
    const printed = leaves.get(leafCode) ?? `${leafCode} ${leafName}`;
    leaves.set(leafCode, number === null ? printed : `${printed}${inBrackets(number, language)}`);
  }
  return [...leaves.values()].join(language === 'zh' ? '、' : ', ');
}

/** The whole assessment for a terminal. */
export function printView(view: AssessmentView): string {
  const { language } = view;
  const t = (key: keyof typeof words): string => words[key][language];
  const colon = language === 'zh' ? '：' : ': ';
  const lines: string[] = [t('title')];
  lines.push(
    ...alignColumns(
      view.head.map(({ label, text }) => [label, text]),
      ['left', 'left'],
    ),
  );
  lines.push(...view.notices.map((notice) => `※ ${notice}`));

  lines.push(...section(t('summary')));
  lines.push(view.outcomes.map(({ name, count }) => `${name} ${count}`).join('  '));

  lines.push(...section(t('scores')));
  lines.push(
    ...alignColumns(
      [
        [t('indicator'), t('full'), t('score'), t('range'), t('judged')],
        ...view.scores.map(scoreRow),
      ],
      ['left', 'right', 'right', 'right', 'right'],
    ),
  );

  lines.push(...section(t('explanations')));
  lines.push(
    ...view.scores
      .filter(({ depth, isLeaf, value, full }) => depth <= 1 || (isLeaf && value !== full))
      .map(({ depth, sentence }) => `${'  '.repeat(depth)}${sentence}`),
  );

  if (view.gains.length > 0) lines.push(...section(t('gains')));
  for (const gain of view.gains.slice(0, 5)) {
    const units = gain.units.join(language === 'zh' ? '、' : ', ');
    lines.push(
      `${gain.rank}. +${gain.gain}${inBrackets(`${t('together')} +${gain.cumulative}`, language)} ${gain.code} ${gain.indicator} — ${gain.fix}`,
      `    ${t('units')}${colon}${units}`,
    );
  }

  lines.push(...section(`${t('failed')}${colon}${view.failed.length}`));
  if (view.failed.length === 0) lines.push(t('noneFailed'));
  for (const line of view.failed) {
    lines.push(
      `${line.code} ${line.path}`,
      `    ${t('asked')}${colon}${line.text}`,
      `    ${t('found')}${colon}${line.message}`,
      `    ${t('units')}${colon}${unitsOf(line, language)}`,
    );
  }

  lines.push(...section(t('unitTasks')));
  lines.push(
    ...alignColumns(
      [
        [t('unit'), t('tasks'), t('requirements'), ...view.outcomes.map(({ name }) => name)],
        ...view.units.map(({ name, leaves, findings, counts }) =>
          [
            name,
            leaves.length,
            findings.length,
            ...view.outcomes.map(({ outcome }) => counts[outcome]),
          ].map(String),
        ),
      ],
      ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    ),
  );
  for (const { name, toMend, toProve } of view.units) {
    if (toMend.length + toProve.length === 0) continue;
    lines.push(`  ${name}`);
    for (const { line } of toMend) {
      lines.push(`    ${t('toMend')}${colon}${line.code} ${line.leafName} — ${line.message}`);
    }
    const open = toProve.map(({ line }) => line);
    if (open.length > 0) lines.push(`    ${t('toProve')}${colon}${shortList(open, language)}`);
  }

  lines.push(...section(t('unknown')));
  if (view.unknown.length === 0) lines.push(t('noneUnknown'));
  for (const { why, findings } of view.unknown) {
    lines.push(`${why}${colon}${findings.length}`);
    lines.push(`    ${shortList(findings, language)}`);
  }

  if (view.warnings.length > 0) {
    lines.push(...section(`${t('warnings')}${colon}${view.warnings.length}`));
    lines.push(...view.warnings.map((warning) => `  ${warning}`));
  }
  return lines.join('\n');
}
