import { describeBases, unitName } from '../src/export/describe.ts';
import type { Language } from '../src/export/language.ts';
import type { Catalogue, Indicator, Leaf } from '../src/model/catalogue.ts';
import { labels } from '../src/model/labels.ts';
import { code, escapeMarkdown, joinBlocks, markdownTable, quote, verbatim } from './markdown.ts';
import { pageWords } from './page-words.ts';
import { elementList, requirementSection } from './requirement-section.ts';

function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text}`;
}

function columnsSection(catalogue: Catalogue, leaf: Leaf, language: Language): readonly string[] {
  const words = pageWords(language);
  const columns = leaf.columns.flatMap(
    (id) => catalogue.columns.find((one) => one.id === id) ?? [],
  );
  const cell = labels.columnCell[leaf.columnCell][language];
  return [
    heading(2, words.columns),
    columns.length === 0
      ? words.noColumns
      : markdownTable(
          [words.column, words.owner, words.owned, words.kind],
          columns.map(({ id, name, owner, ownerStatedIn, kind }) => [
            `${escapeMarkdown(name[language])} ${code(id)}`,
            escapeMarkdown(unitName(catalogue, owner, language)),
            labels.ownerStatedIn[ownerStatedIn][language],
            labels.columnKind[kind][language],
          ]),
        ),
    leaf.columnText === null ? `${words.cell} · ${cell}` : quote(leaf.columnText),
  ];
}

function unitsSection(catalogue: Catalogue, leaf: Leaf, language: Language): readonly string[] {
  const words = pageWords(language);
  return [
    heading(2, words.units),
    leaf.responsibilities.length === 0
      ? words.noUnits
      : markdownTable(
          [words.unit, words.role, words.statedIn],
          leaf.responsibilities.map(({ unit, role, statedIn, inherited }) => [
            `${escapeMarkdown(unitName(catalogue, unit, language))} ${code(unit)}`,
            labels.role[role][language],
            [labels.statedIn[statedIn][language], ...(inherited ? [words.merged] : [])].join(
              language === 'zh' ? '，' : ', ',
            ),
          ]),
        ),
    leaf.unitText === null ? '' : quote(leaf.unitText),
  ];
}

function sourceSection(
  catalogue: Catalogue,
  path: readonly Indicator[],
  leaf: Leaf,
  language: Language,
): readonly string[] {
  const words = pageWords(language);
  const errata = catalogue.errata.filter(({ indicator }) =>
    path.some(({ id }) => id === indicator),
  );
  return [
    heading(2, words.source),
    escapeMarkdown(catalogue.source.title),
    ...leaf.source.rows.map(({ line, page, cells }) =>
      [
        `${words.line} ${line} · ${words.page} ${page} · ${words.cells}`,
        '',
        ...cells.map((cell, index) => `${index + 1}. ${cell === '' ? '∅' : code(cell)}`),
      ].join('\n'),
    ),
    errata.length === 0 ? '' : heading(3, words.errata),
    errata.length === 0
      ? ''
      : markdownTable(
          [words.line, words.cell, words.before, words.after, words.reason],
          errata.map(({ line, field, before, after, reason }) => [
            String(line),
            labels.erratumField[field][language],
            verbatim(before),
            after === null ? words.kept : verbatim(after),
            escapeMarkdown(reason[language]),
          ]),
        ),
  ];
}

/** The page of one leaf. `path` leads from the level-1 indicator to it. */
export function indicatorPage(
  catalogue: Catalogue,
  path: readonly Indicator[],
  leaf: Leaf,
  language: Language,
): string {
  const words = pageWords(language);
  const other = language === 'zh' ? 'en' : 'zh';
  const notes = path.flatMap((node) => node.notes.map((note) => note[language]));
  const bases = describeBases(
    catalogue,
    path.flatMap((node) => node.bases),
    language,
  );
  return joinBlocks([
    heading(1, `${leaf.code} ${escapeMarkdown(leaf.name[language])}`),
    `[${words.index}](index.md) › ${path.map(({ name }) => escapeMarkdown(name[language])).join(' › ')} · ${code(leaf.id)} · [${words.otherLanguage}](../${other}/${leaf.id}.md)`,
    leaf.description === null ? '' : heading(2, words.introduction),
    leaf.description === null ? '' : quote(leaf.description[language]),
    leaf.elements.length === 0 ? '' : `**${words.elementsOfIntroduction}**`,
    elementList(leaf.elements, leaf.openList, language),
    ...leaf.requirements.map((requirement) => requirementSection(requirement, language)),
    ...columnsSection(catalogue, leaf, language),
    ...unitsSection(catalogue, leaf, language),
    notes.length === 0 ? '' : heading(2, words.notes),
    notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n'),
    bases === '' ? '' : heading(2, words.bases),
    escapeMarkdown(bases),
    ...sourceSection(catalogue, path, leaf, language),
    `<!-- ${words.generated} -->`,
  ]);
}
