import type { AssessmentDocument } from '../../document/assessment-document.ts';
import { sayDuties } from '../tables/finding-columns.ts';
import type { AssessmentView, Labelled, ScoreLine, UnitView } from '../view/assessment-view.ts';
import { type Word, words } from '../view/fixed-texts.ts';
import { listNames, withLabel } from '../view/text.ts';
import { type ViewOptions, withView } from '../view/view-assessment.ts';
import { escapeMarkdown } from './escape.ts';

function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(headings), `|${headings.map(() => '---').join('|')}|`, ...rows.map(line), ''];
}

type Tell = (word: Word) => string;

function scoreCells({ depth, code, name, full, value, min, max, judged, statusName }: ScoreLine) {
  const range = value === null && min !== null ? `${min}–${max}` : '—';
  const indent = '\u3000'.repeat(Math.max(0, depth - 1));
  return [code, `${indent}${name}`, full, value ?? '—', range, statusName, judged ?? '—'];
}

function labelledList(items: readonly Labelled[], view: AssessmentView): readonly string[] {
  return items.map(
    ({ label, text }) =>
      `- ${withLabel(escapeMarkdown(label), escapeMarkdown(text), view.language)}`,
  );
}

function unitSection(unit: UnitView, view: AssessmentView, t: Tell): readonly string[] {
  const { language } = view;
  const line = (word: Word, { line, reasons }: UnitView['findings'][number]): string => {
    const why = reasons.length === 0 ? '' : ` — ${listNames(reasons, language)}`;
    const text = `${line.code} ${line.leafName} — ${line.message}${why}`;
    return `- ${withLabel(t(word), escapeMarkdown(text), language)}`;
  };
  if (unit.toMend.length + unit.toProve.length === 0) return [];
  return [
    `### ${escapeMarkdown(unit.name)}`,
    '',
    ...unit.toMend.map((finding) => line('toMend', finding)),
    ...unit.toProve.map((finding) => line('toProve', finding)),
    '',
  ];
}

function failedSection(view: AssessmentView, t: Tell): readonly string[] {
  if (view.failed.length === 0) return [t('noneFailed'), ''];
  return table(
    [t('indicator'), t('asked'), t('found'), t('waiver'), t('unit')],
    view.failed.map((line) => [
      `${line.code} ${line.path}`,
      line.text,
      line.message,
      line.waiver ?? '—',
      sayDuties(line.duties, view.language),
    ]),
  );
}

function gainSection(view: AssessmentView, t: Tell): readonly string[] {
  if (view.gains.length === 0) return [t('noGains'), ''];
  return table(
    [t('indicator'), t('fix'), t('unit'), t('gain'), t('cumulative')],
    view.gains.map(({ code, indicator, fix, units, gain, cumulative }) => [
      `${code} ${indicator}`,
      fix,
      listNames(units, view.language) || t('unassigned'),
      gain,
      cumulative,
    ]),
  );
}

function unknownSection(view: AssessmentView, t: Tell): readonly string[] {
  if (view.unknown.length === 0) return [t('noneUnknown'), ''];
  return view.unknown.flatMap(({ why, findings }) => [
    `### ${withLabel(escapeMarkdown(why), String(findings.length), view.language)}`,
    '',
    ...findings.map((line) => `- ${escapeMarkdown(`${line.code} ${line.path} — ${line.message}`)}`),
    '',
  ]);
}

function render(view: AssessmentView): string {
  const t: Tell = (word) => words[word][view.language];
  const outcomes = view.outcomes.map(({ name }) => name);
  const lines = [
    `# ${t('report')}`,
    '',
    ...labelledList(view.head, view),
    '',
    ...view.notices.flatMap((notice) => [`> ${escapeMarkdown(notice)}`, '']),
    `## ${t('result')}`,
    '',
    escapeMarkdown(view.total.sentence),
    '',
    ...table(outcomes, [view.outcomes.map(({ count }) => String(count))]),
    `## ${t('scores')}`,
    '',
    ...table(
      ['—', t('indicator'), t('full'), t('score'), t('range'), t('status'), t('judged')],
      view.scores.map(scoreCells),
    ),
    `## ${t('explanation')}`,
    '',
    ...view.scores.map(
      ({ depth, sentence }) => `${'  '.repeat(depth)}- ${escapeMarkdown(sentence)}`,
    ),
    '',
    `## ${t('failed')}`,
    '',
    ...failedSection(view, t),
    `## ${t('allGains')}`,
    '',
    ...gainSection(view, t),
    `## ${t('units')}`,
    '',
    ...table(
      [t('unit'), t('tasks'), t('requirements'), ...outcomes],
      view.units.map(({ name, leaves, findings, counts }) => [
        name,
        String(leaves.length),
        String(findings.length),
        ...view.outcomes.map(({ outcome }) => String(counts[outcome])),
      ]),
    ),
    ...view.units.flatMap((unit) => unitSection(unit, view, t)),
    `## ${t('unknown')}`,
    '',
    ...unknownSection(view, t),
    ...(view.draws.length === 0
      ? []
      : [`## ${t('draws')}`, '', ...labelledList(view.draws, view), '']),
    ...(view.warnings.length === 0 ? [] : [`## ${t('warnings')}`, '']),
    ...view.warnings.map((warning) => `- ${escapeMarkdown(warning)}`),
    ...(view.warnings.length === 0 ? [] : ['']),
    `## ${t('rules')}`,
    '',
    ...labelledList(view.rules, view),
    '',
    `## ${t('manifest')}`,
    '',
    t('manifestHint'),
    '',
    ...labelledList(view.manifest, view),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * The report as Markdown (GitHub's dialect, for its tables). Outside text is escaped.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme } from '@liujiang/scoring';
 * import { makeDocument } from '@liujiang/scoring/document';
 * import { renderMarkdown } from '@liujiang/scoring/forms/markdown';
 *
 * const message = { zh: '达标', en: 'Met' };
 * const findings: FindingSet = {
 *   catalogue: { id: liujiang.id, version: liujiang.version, hash: liujiang.hash },
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const document = makeDocument({ catalogue: liujiang, scheme: equalScheme(liujiang), findings });
 * renderMarkdown(document, { language: 'en' }).split('\n')[0]; //=> '# Government website evaluation report'
 * ```
 */
export function renderMarkdown(document: AssessmentDocument, options: ViewOptions = {}): string {
  return withView(document, options, [], render);
}
