import { describeParameterValue } from '../src/export/describe.ts';
import type { Language } from '../src/export/language.ts';
import { labels } from '../src/model/labels.ts';
import type { Element, Requirement } from '../src/model/requirement.ts';
import { code, escapeMarkdown, joinBlocks, markdownTable, quote } from './markdown.ts';
import { pageWords } from './page-words.ts';

/** Nested bullets, one for each element. */
export function elementList(
  elements: readonly Element[],
  openList: boolean,
  language: Language,
  indent = '',
): string {
  if (elements.length === 0) return '';
  const words = pageWords(language);
  const lines = elements.flatMap((element) => {
    const kind = element.kind === 'column' ? ` · ${labels.elementKind.column[language]}` : '';
    const condition =
      element.condition === null
        ? ''
        : ` · ${words.condition}${language === 'zh' ? '：' : ': '}${escapeMarkdown(element.condition[language])}`;
    const name = escapeMarkdown(element.name[language]);
    const below = elementList(element.children, element.openList, language, `${indent}  `);
    return [`${indent}- ${name} ${code(element.id)}${kind}${condition}`, ...(below ? [below] : [])];
  });
  return [...lines, ...(openList ? [`${indent}- ${words.open}`] : [])].join('\n');
}

function parameterTable({ parameters }: Requirement, language: Language): string {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return '';
  const words = pageWords(language);
  return markdownTable(
    [words.parameter, words.value, words.printed, words.reading],
    entries.map(([name, parameter]) => [
      code(name),
      escapeMarkdown(describeParameterValue(parameter, language)),
      parameter.text === null ? words.notPrinted : escapeMarkdown(parameter.text),
      escapeMarkdown(parameter.reading?.[language] ?? '—'),
    ]),
  );
}

/** One requirement: text, how it is assessed, clauses, parameters, elements. */
export function requirementSection(requirement: Requirement, language: Language): string {
  const { id, number, text, clauses, method, scope, formula, notParameters } = requirement;
  const words = pageWords(language);
  const colon = language === 'zh' ? '：' : ': ';
  const facts = [
    `${words.method}${colon}${labels.method[method][language]}`,
    `${words.scope}${colon}${labels.scope[scope][language]}`,
    ...(formula === null ? [] : [`${words.formula}${colon}${labels.formula[formula][language]}`]),
  ];
  return joinBlocks([
    `## ${number === null ? words.wholeText : `${words.requirement} ${number}`} ${code(id)}`,
    quote(text[language]),
    language === 'en' ? quote(text.zh) : '',
    facts.join(' · '),
    requirement.measured ? words.measured : '',
    markdownTable(
      [words.clauses, words.obligation],
      clauses.map(({ zh, obligation }) => [
        escapeMarkdown(zh),
        labels.obligation[obligation][language],
      ]),
    ),
    parameterTable(requirement, language),
    notParameters.length === 0
      ? ''
      : `${words.notParameters}${colon}${notParameters.map(code).join(language === 'zh' ? '、' : ', ')}`,
    requirement.elements.length === 0
      ? ''
      : `**${words.elements}** · ${labels.enumeration[requirement.enumeration][language]}`,
    elementList(requirement.elements, requirement.openList, language),
  ]).trimEnd();
}
