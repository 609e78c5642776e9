import type { Bilingual } from '../model/bilingual.ts';
import type { Catalogue, Leaf } from '../model/catalogue.ts';
import { labels } from '../model/labels.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Clause, Element } from '../model/requirement.ts';
import type { Language } from './language.ts';

/** Separates the items of one cell. */
export const between: Readonly<Record<Language, string>> = { zh: '；', en: '; ' };

function parenthesise(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`;
}

/** The value of a parameter: `不少于6次（含本数）`, `consultations: at least 6 (inclusive)`. */
export function describeParameterValue(parameter: Parameter, language: Language): string {
  switch (parameter.type) {
    case 'duration': {
      const plural = labels.durationUnit[parameter.unit][language];
      const unit = parameter.value === 1 ? plural.replace(/s$/, '') : plural;
      return withBound(
        language === 'zh' ? `${parameter.value}${unit}` : `${parameter.value} ${unit}`,
        parameter.bound,
        language,
      );
    }
    case 'count': {
      const limit = labels.limit[parameter.limit][language];
      const value =
        language === 'zh' ? `${limit}${parameter.value}` : `${limit} ${parameter.value}`;
      return withBound(withUnit(value, parameter.unit, language), parameter.bound, language);
    }
    case 'range': {
      const value = `${parameter.min}–${parameter.max}`;
      return withBound(withUnit(value, parameter.unit, language), parameter.bound, language);
    }
    case 'format':
      return parameter.value;
    case 'choice':
      return `${parameter.value}${parenthesise(parameter.options.join(' / '), language)}`;
  }
}

/** A number with what it counts. English names the things first, so that they need no singular. */
function withUnit(value: string, unit: Bilingual, language: Language): string {
  return language === 'zh' ? `${value}${unit.zh}` : `${unit.en}: ${value}`;
}

function withBound(value: string, bound: 'closed' | 'open', language: Language): string {
  return `${value}${parenthesise(labels.bound[bound][language], language)}`;
}

/** A parameter with its name, value, printed words and reading. */
export function describeParameter(name: string, parameter: Parameter, language: Language): string {
  const { text, reading } = parameter;
  const parts = [
    `${name}${language === 'zh' ? '：' : ': '}${describeParameterValue(parameter, language)}`,
  ];
  if (language === 'zh') {
    parts.push(text === null ? '原文未载' : `原文“${text}”`);
    if (reading !== null) parts.push(`解读：${reading.zh}`);
    return parts.join('，');
  }
  parts.push(text === null ? 'not printed' : `printed “${text}”`);
  if (reading !== null) parts.push(`reading: ${reading.en}`);
  return parts.join(', ');
}

/** An element with its condition and what it enumerates in turn. */
function describeElement(element: Element, language: Language): string {
  const { condition, children } = element;
  const notes = [
    ...(condition === null
      ? []
      : [`${language === 'zh' ? '条件：' : 'where: '}${condition[language]}`]),
    ...(children.length === 0 ? [] : [describeElements(children, element.openList, language)]),
  ];
  const name = element.name[language];
  return notes.length === 0
    ? name
    : `${name}${parenthesise(notes.join(between[language]), language)}`;
}

/** An enumeration in words; an open one ends in 等 (and others). */
export function describeElements(
  elements: readonly Element[],
  openList: boolean,
  language: Language,
): string {
  if (elements.length === 0) return '';
  const list = elements.map((element) => describeElement(element, language));
  if (language === 'zh') return `${list.join('、')}${openList ? '等' : ''}`;
  return `${list.join(', ')}${openList ? ', and others' : ''}`;
}

/** A clause with the word for its obligation in front. */
export function describeClause({ zh, obligation }: Clause, language: Language): string {
  return `〔${labels.obligation[obligation][language]}〕${zh}`;
}

/** The name of a unit; its id when the catalogue does not have it. */
export function unitName(catalogue: Catalogue, id: string, language: Language): string {
  return catalogue.units.find((unit) => unit.id === id)?.name[language] ?? id;
}

/** A leaf's columns with owner and kind. */
export function describeColumns(catalogue: Catalogue, leaf: Leaf, language: Language): string {
  const columns = new Map(catalogue.columns.map((column) => [column.id, column]));
  return leaf.columns
    .flatMap((id) => columns.get(id) ?? [])
    .map(({ name, owner, kind }) => {
      const about = [unitName(catalogue, owner, language), labels.columnKind[kind][language]];
      return `${name[language]}${parenthesise(about.join(language === 'zh' ? '，' : ', '), language)}`;
    })
    .join(between[language]);
}

/** A leaf's units, each with its role and where that is stated. */
export function describeUnits(catalogue: Catalogue, leaf: Leaf, language: Language): string {
  return leaf.responsibilities
    .map(({ unit, role, statedIn, inherited }) => {
      const about = [
        labels.role[role][language],
        ...(statedIn === 'column' ? [labels.statedIn.column[language]] : []),
        ...(inherited ? [labels.columnCell.inherited[language]] : []),
      ];
      const name = unitName(catalogue, unit, language);
      return `${name}${parenthesise(about.join(language === 'zh' ? '，' : ', '), language)}`;
    })
    .join(between[language]);
}

/** The legal bases of some nodes, by document number. */
export function describeBases(
  catalogue: Catalogue,
  ids: readonly string[],
  language: Language,
): string {
  return catalogue.bases
    .filter(({ id }) => ids.includes(id))
    .map(({ number, title }) => {
      if (title === null) return number;
      return language === 'zh' ? `《${title.zh}》（${number}）` : `${title.en} (${number})`;
    })
    .join(between[language]);
}
