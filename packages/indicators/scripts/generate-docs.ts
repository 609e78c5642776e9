// Writes docs/indicators/{zh,en}: a page for each assessed indicator, and an index.
import { join } from 'node:path';
import { describeUnits } from '../src/export/describe.ts';
import type { Language } from '../src/export/language.ts';
import { liujiang } from '../src/liujiang/index.ts';
import type { Indicator, Leaf } from '../src/model/catalogue.ts';
import { labels } from '../src/model/labels.ts';
import { repositoryFolder, writeGenerated } from './generated-files.ts';
import { indicatorPage } from './indicator-page.ts';
import { escapeMarkdown, joinBlocks, markdownTable } from './markdown.ts';
import { pageWords } from './page-words.ts';

const folder = join(repositoryFolder, 'docs', 'indicators');

interface Place {
  readonly leaf: Leaf;
  readonly path: readonly Indicator[];
}

function placesOf(nodes: readonly Indicator[], above: readonly Indicator[] = []): Place[] {
  return nodes.flatMap((node) => {
    const path = [...above, node];
    return node.kind === 'leaf' ? [{ leaf: node, path }] : placesOf(node.children, path);
  });
}

function indexPage(language: Language): string {
  const words = pageWords(language);
  const other = language === 'zh' ? 'en' : 'zh';
  const sections = liujiang.indicators.flatMap((root) => [
    `## ${root.code} ${escapeMarkdown(root.name[language])}`,
    markdownTable(
      [words.indicator, words.requirements, words.method, words.units],
      placesOf([root]).map(({ leaf, path }) => {
        const methods = new Set(leaf.requirements.map(({ method }) => method));
        const names = path.slice(1).map(({ name }) => escapeMarkdown(name[language]));
        return [
          `[${leaf.code} ${names.join(' › ') || escapeMarkdown(leaf.name[language])}](${leaf.id}.md)`,
          String(leaf.requirements.length),
          [...methods].map((method) => labels.method[method][language]).join(', '),
          escapeMarkdown(describeUnits(liujiang, leaf, language)),
        ];
      }),
    ),
  ]);
  return joinBlocks([
    `# ${words.indexTitle}`,
    `${escapeMarkdown(liujiang.title[language])} · [${words.otherLanguage}](../${other}/index.md)`,
    ...sections,
    `<!-- ${words.generated} -->`,
  ]);
}

const files = new Map<string, string>();
for (const language of ['zh', 'en'] as const) {
  files.set(join(folder, language, 'index.md'), indexPage(language));
  for (const { leaf, path } of placesOf(liujiang.indicators)) {
    const page = indicatorPage(liujiang, path, leaf, language);
    files.set(join(folder, language, `${leaf.id}.md`), page);
  }
}
writeGenerated(files, [folder]);
