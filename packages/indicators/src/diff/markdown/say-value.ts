import {
  between,
  describeClause,
  describeElements,
  describeParameter,
} from '../../export/describe.ts';
import type { Language } from '../../export/language.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Column } from '../../model/column.ts';
import { labels } from '../../model/labels.ts';
import type { LegalBasis } from '../../model/legal-basis.ts';
import type { Parameter } from '../../model/parameter.ts';
import type { Clause, Element, Requirement } from '../../model/requirement.ts';
import type { Erratum } from '../../model/source-reference.ts';
import type { Tailoring, TailoringSource } from '../../model/tailoring.ts';
import type { Responsibility, Unit } from '../../model/unit.ts';
import type { Change, ChangeSide } from '../catalogue-diff.ts';

/** A value in words: a text whose parts can be compared, or one word for the whole. */
export interface Said {
  readonly kind: 'text' | 'word';
  readonly words: string;
}

type Words = Readonly<Record<string, Bilingual>>;

/** The vocabulary of a field, where its values are words of a closed list. */
function vocabularyOf(field: string, topic: Change['topic']): Words | undefined {
  const kinds: Words =
    topic === 'element'
      ? labels.elementKind
      : topic === 'column'
        ? labels.columnKind
        : labels.unitKind;
  const vocabularies: Readonly<Record<string, Words>> = {
    kind: kinds,
    level: labels.level,
    obligation: labels.obligation,
    method: labels.method,
    scope: labels.scope,
    formula: labels.formula,
    enumeration: labels.enumeration,
    role: labels.role,
    columnCell: labels.columnCell,
    ownerStatedIn: labels.ownerStatedIn,
  };
  return vocabularies[field];
}

const nothing: Bilingual = { zh: '无', en: 'none' };
const truth: Readonly<Record<'true' | 'false', Bilingual>> = {
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
};

/** What a catalogue was made from, step by step. */
function sayTailoring(steps: readonly Tailoring[], language: Language): string {
  const source = ({ title, version }: TailoringSource): string =>
    language === 'zh' ? `“${title.zh}”${version}` : `“${title.en}” ${version}`;
  return steps
    .map(({ base, profiles }) =>
      language === 'zh'
        ? `由${source(base)}按${profiles.map(source).join('、')}裁剪`
        : `${source(base)} tailored by ${profiles.map(source).join(', ')}`,
    )
    .join(between[language]);
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

function withRemark(text: string, remark: string, language: Language): string {
  return language === 'zh' ? `${text}（${remark}）` : `${text} (${remark})`;
}

/** An entry of a list, an indicator or a requirement that was added, removed or moved as a whole. */
function sayRecord(
  change: Change,
  { value, label }: ChangeSide,
  language: Language,
): string | null {
  const called = label?.[language] ?? '';
  switch (change.topic) {
    case 'node':
      return change.subject === 'requirement' ? (value as Requirement).text[language] : called;
    case 'text':
      return describeClause(value as Clause, language);
    case 'element':
      return describeElements([value as Element], false, language);
    case 'responsibility':
      return withRemark(called, labels.role[(value as Responsibility).role][language], language);
    case 'unit':
      return withRemark(called, labels.unitKind[(value as Unit).kind][language], language);
    case 'column':
      return withRemark(called, labels.columnKind[(value as Column).kind][language], language);
    case 'basis': {
      const { issuer, title } = value as LegalBasis;
      return withRemark(
        title === null ? called : `${title[language]} ${called}`,
        issuer[language],
        language,
      );
    }
    case 'erratum': {
      const { before, after, reason } = value as Erratum;
      const corrected = after === null ? `“${before}”` : `“${before}” → “${after}”`;
      return withRemark(`${called} ${corrected}`, reason[language], language);
    }
    default:
      return null;
  }
}

/** The name of the field at the end of a path such as `elements[materials].name`; empty where it ends in an entry. */
export function lastField(field: string): string {
  return /(?:^|\.)([^.[\]]+)$/.exec(field)?.[1] ?? '';
}

/** A value in words of one language; `null` when only its JSON can show it. */
export function sayValue(change: Change, side: ChangeSide, language: Language): Said | null {
  const { topic, field } = change;
  const { value, label } = side;
  const name = lastField(field);
  if (topic === 'parameter' && field.startsWith('parameters.')) {
    return { kind: 'text', words: describeParameter(name, value as Parameter, language) };
  }
  if (value === null) return { kind: 'word', words: nothing[language] };
  if (typeof value === 'boolean') return { kind: 'word', words: truth[`${value}`][language] };
  if (isBilingual(value)) return { kind: 'text', words: value[language] };
  if (typeof value === 'object') {
    const words =
      topic === 'tailoring'
        ? sayTailoring(value as readonly Tailoring[], language)
        : sayRecord(change, side, language);
    return words === null ? null : { kind: 'text', words };
  }
  const word = vocabularyOf(name, topic)?.[String(value)];
  if (word !== undefined) return { kind: 'word', words: word[language] };
  if (name === '' || name === 'owner')
    return { kind: 'word', words: label?.[language] ?? String(value) };
  const isText = typeof value === 'string' && !['id', 'code', 'number', 'version'].includes(name);
  return { kind: isText ? 'text' : 'word', words: String(value) };
}
