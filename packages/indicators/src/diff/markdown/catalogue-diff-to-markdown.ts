import type { Language } from '../../export/language.ts';
import { answer } from '../../input/answer.ts';
import { aCatalogueDiff, aLanguage } from '../../input/kinds.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { CatalogueDiff, Change, ChangeTopic, ComparedCatalogue } from '../catalogue-diff.ts';
import { changeLabels } from '../change-labels.ts';
import { codeOf, escapeInline } from './mark-text.ts';
import { sayChange } from './say-change.ts';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether its lines count as changes; hints do not. */
  readonly counts: boolean;
}

const words = {
  title: { zh: '指标体系对比', en: 'Comparison of two catalogues' },
  before: { zh: '原版本', en: 'Before' },
  after: { zh: '新版本', en: 'After' },
  none: { zh: '无变化。', en: 'No changes.' },
  renamed: { zh: '可能只是更换标识', en: 'Probably only the id changed' },
} satisfies Record<string, Bilingual>;

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sayVersion({ id, version, hash, title }: ComparedCatalogue, language: Language): string {
  const text = `${escapeInline(title[language])}${language === 'zh' ? '，' : ', '}`;
  return `${text}${codeOf(id)} ${escapeInline(version)}${language === 'zh' ? '，' : ', '}${codeOf(hash)}`;
}

/** Indicators and requirements first, by what became of them; then every other topic. */
function listSections({ changes, likelyRenamed }: CatalogueDiff, language: Language): Section[] {
  const section = (title: string, of: readonly Change[]): Section => ({
    title: capitalise(title),
    counts: true,
    lines: of.map((change) => {
      const { topic, action } = change;
      const line = sayChange(change, language);
      if (topic === 'node' || action === 'changed') return line;
      const word = changeLabels.action[action][language];
      return language === 'zh' ? `${line}（${word}）` : `${line} (${word})`;
    }),
  });
  const nodes = changes.filter(({ topic }) => topic === 'node');
  const topics = (Object.keys(changeLabels.topic) as ChangeTopic[]).filter(
    (topic) => topic !== 'node',
  );
  return [
    ...(['added', 'removed', 'moved'] as const).map((action) =>
      section(
        changeLabels.action[action][language],
        nodes.filter((change) => change.action === action),
      ),
    ),
    {
      title: words.renamed[language],
      counts: false,
      lines: likelyRenamed.map(({ before, after }) => `${codeOf(before)} → ${codeOf(after)}`),
    },
    ...topics.map((topic) =>
      section(
        changeLabels.topic[topic][language],
        changes.filter((change) => change.topic === topic),
      ),
    ),
  ].filter(({ lines }) => lines.length > 0);
}

function sayCounts(total: number, sections: readonly Section[], language: Language): string {
  const counted = sections
    .filter(({ counts }) => counts)
    .map(({ title, lines }) => `${title.toLowerCase()} ${lines.length}`);
  return language === 'zh'
    ? `共 ${total} 处变化：${counted.join('，')}。`
    : `${total} ${total === 1 ? 'change' : 'changes'}: ${counted.join(', ')}.`;
}

/**
 * A diff as Markdown (GitHub's dialect), for people: both versions, the number of changes of each kind, then the
 * changes under 新增、删除、移动、编号、名称、文字、约束力、参数 and so on, with ~~removed~~ and **added** words. Texts of the catalogues are
 * escaped. A difference in the other language only is named as such.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { catalogueDiffToMarkdown, diffCatalogues } from '@liujiang/indicators/diff';
 * const diff = diffCatalogues(liujiang, { ...liujiang, version: '9.9.9' });
 * catalogueDiffToMarkdown(diff, 'zh').includes('共 1 处变化：指标体系 1。'); //=> true
 * catalogueDiffToMarkdown(diffCatalogues(liujiang, liujiang), 'en').includes('No changes.'); //=> true
 * ```
 */
export function catalogueDiffToMarkdown(diff: CatalogueDiff, language: Language): string {
  return answer({ diff: [diff, aCatalogueDiff], language: [language, aLanguage] }, () =>
    unguardedCatalogueDiffToMarkdown(diff, language),
  );
}

function unguardedCatalogueDiffToMarkdown(diff: CatalogueDiff, language: Language): string {
  const sections = listSections(diff, language);
  const mark = language === 'zh' ? '：' : ': ';
  const blocks = [
    `# ${words.title[language]}${mark}${escapeInline(diff.before.version)} → ${escapeInline(diff.after.version)}`,
    [
      `- ${words.before[language]}${mark}${sayVersion(diff.before, language)}`,
      `- ${words.after[language]}${mark}${sayVersion(diff.after, language)}`,
    ].join('\n'),
    diff.changes.length === 0
      ? words.none[language]
      : sayCounts(diff.changes.length, sections, language),
    ...sections.flatMap(({ title, lines }) => [
      `## ${title}`,
      lines.map((line) => `- ${line}`).join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
