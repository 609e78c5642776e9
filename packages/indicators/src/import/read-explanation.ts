import type {
  ElementData,
  LeafData,
  ParameterData,
  RequirementData,
} from '../catalogue/assemble.ts';
import { numberExclusions } from '../lint/find-numbers.ts';
import { modalExclusions, readObligations } from '../lint/read-obligations.ts';
import type { TableNode } from './build-tree.ts';
import { cleanText, dropMarkup } from './clean-text.ts';
import type { Dictionary } from './names.ts';
import { readClauses } from './read-clauses.ts';
import { readElements } from './read-elements.ts';
import { readNumbers, reportNumbers } from './read-numbers.ts';
import { type Point, readPoints } from './read-points.ts';
import type { Report, ReportCell } from './table-doubt.ts';
import type { TableField } from './table-headings.ts';

/** Reports doubts about one cell of an indicator. */
export function cellReport(
  { row, rows }: TableNode,
  field: TableField,
  report: Report,
): ReportCell {
  const place = rows[0] ?? row;
  const heading = place.headings.printed.get(field) ?? null;
  return (doubt) => report({ row: place.row, heading, ...doubt });
}

/** The text of a cell that may continue in further rows. */
export function joinCells(node: TableNode, field: TableField): string {
  const [first, ...others] = node.rows;
  let text = first?.fields[field] ?? '';
  for (const row of others) {
    const more = row.fields[field];
    const isList = field !== 'explanation' && !row.isFirstOfPage && cleanText(text) !== '';
    if (cleanText(more) === '' || (isList && cleanText(more) === cleanText(text))) continue;
    text = `${text}${isList ? '、' : '\n'}${more}`;
  }
  return text;
}

/** The requirements of a leaf and the words before them. */
export function readExplanation(
  node: TableNode,
  dictionary: Dictionary,
  report: ReportCell,
): Pick<LeafData, 'description' | 'elements' | 'openList' | 'requirements' | 'notes'> {
  const { description, points, notes } = readPoints(joinCells(node, 'explanation'), report);
  const before = description === null ? null : readDescription(description, dictionary, report);
  return {
    ...before,
    requirements: points.map((point) => readRequirement(point, dictionary, report)),
    notes: [...node.notes, ...notes].map((note) => dictionary.bilingual(note)),
  };
}

function readDescription(
  description: string,
  dictionary: Dictionary,
  report: ReportCell,
): Pick<LeafData, 'description' | 'elements' | 'openList'> {
  reportNumbers(description, numberExclusions, report);
  if (readObligations(description, modalExclusions).length > 0) {
    report({
      code: 'binding-description',
      expected: { zh: '没有情态词的引言', en: 'an introduction without modal words' },
      got: description,
      assumed: { zh: '引言不作要求。', en: 'The introduction asks for nothing.' },
    });
  }
  const { elements, openList } = readElements(description, report);
  return {
    description: dictionary.bilingual(description),
    elements: translate(elements, dictionary),
    ...(openList && { openList }),
  };
}

function translate(elements: readonly ElementData[], dictionary: Dictionary): ElementData[] {
  return elements.map((element) => ({ ...element, en: dictionary.bilingual(element.zh).en }));
}

function translateUnits(
  parameters: Readonly<Record<string, ParameterData>>,
  dictionary: Dictionary,
): Record<string, ParameterData> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [
      name,
      parameter.type === 'count'
        ? { ...parameter, unit: dictionary.bilingual(parameter.unit.zh) }
        : parameter,
    ]),
  );
}

function readRequirement(
  { number, text }: Point,
  dictionary: Dictionary,
  report: ReportCell,
): RequirementData {
  const { elements, openList } = readElements(text, report);
  const { parameters, notParameters } = readNumbers(text, report);
  if (/平均分|得分|权重|记零分/.test(text)) {
    report({
      code: 'possible-formula',
      expected: { zh: '达标条件', en: 'a condition of passing' },
      got: text,
      assumed: { zh: '不作公式处理。', en: 'It is not taken as a formula.' },
    });
  }
  return {
    ...(number !== null && { number }),
    zh: readClauses(text, report),
    en: dictionary.bilingual(text).en,
    method: 'manual',
    parameters: translateUnits(parameters, dictionary),
    notParameters,
    elements: translate(elements, dictionary),
    ...(openList && { openList }),
  };
}

/** All texts in the cells of an indicator, to be searched for cited documents. */
export function wordsOf(node: TableNode): string {
  const cells = node.rows.flatMap((row) => [row.fields.explanation, row.fields.columns]);
  return dropMarkup([...node.notes, ...cells].join('\n'));
}
