import type { Language } from '../../export/language.ts';
import { labels } from '../../model/labels.ts';
import type { Change, ChangeSide } from '../catalogue-diff.ts';
import { fieldWords } from './field-words.ts';
import { listDifferences } from './list-differences.ts';
import { codeOf, escapeInline, markText, markWhole } from './mark-text.ts';
import { lastField, sayValue } from './say-value.ts';

const otherLanguage = { zh: 'en', en: 'zh' } as const;

function colon(language: Language): string {
  return language === 'zh' ? '：' : ': ';
}

function comma(language: Language): string {
  return language === 'zh' ? '，' : ', ';
}

/** Code, name and id of what the change belongs to; of the catalogue's own records what they are called. */
function sayHead({ subject, id, field, before, after }: Change, language: Language): string {
  const side = after ?? before;
  if (subject === 'catalogue') {
    const isPart = field.includes('[') && lastField(field) !== '';
    return isPart ? escapeInline(side?.label?.[language] ?? '') : '';
  }
  return [escapeInline(`${side?.code} ${side?.name[language]}`), codeOf(id ?? '')].join(' ');
}

/** What the field is called; empty where the value says it by itself. */
function sayName({ topic, field }: Change, language: Language): string {
  const name = lastField(field);
  if (name === '' || name === language || field.startsWith('parameters.')) return '';
  const key = topic === 'basis' && name === 'number' ? 'documentNumber' : name;
  return Object.hasOwn(fieldWords, key)
    ? fieldWords[key as keyof typeof fieldWords][language]
    : codeOf(name);
}

/** What of it changed: the field, and which element, unit or clause where there are several. */
function sayField(change: Change, language: Language): string {
  const { subject, topic, field, before, after } = change;
  const name = sayName(change, language);
  const label = (after ?? before)?.label?.[language];
  const isPart = name !== '' && topic !== 'text' && field.includes('.') && subject !== 'catalogue';
  return isPart && label !== undefined ? `${escapeInline(`“${label}”`)} ${name}` : name;
}

/** The new place of an indicator, with its codes; of an entry of a list, the entry that was moved. */
function sayMove(
  change: Change,
  before: ChangeSide,
  after: ChangeSide,
  language: Language,
): string {
  const order = { zh: '调整次序', en: 'another order' }[language];
  if (change.topic !== 'node') {
    const words = sayValue(change, after, language)?.words ?? JSON.stringify(after.value);
    return [escapeInline(words), order].join(comma(language));
  }
  const [from, to] = [before, after].map(({ label }) => label?.[language] ?? '—');
  return [
    ...(before.code === after.code ? [] : [markWhole(before.code, after.code)]),
    from === to ? order : markWhole(from ?? null, to ?? null),
  ].join(comma(language));
}

/** The differences inside two values that have the same words, place by place. */
function sayDetails({ field, before, after }: Change, language: Language): string {
  const json = (value: unknown): string | null =>
    value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
  const start = field.startsWith('parameters.') ? lastField(field) : '';
  return listDifferences(before?.value, after?.value, start)
    .map(({ place, before: was, after: is }) => {
      const marked =
        typeof was === 'string' && typeof is === 'string'
          ? markText(was, is)
          : markWhole(json(was), json(is));
      return place === '' ? marked : `${codeOf(place)} ${marked}`;
    })
    .join(language === 'zh' ? '；' : '; ');
}

function sayValues(change: Change, language: Language): string {
  const { before, after, action } = change;
  if (before !== null && after !== null) {
    if (action === 'moved') return sayMove(change, before, after, language);
    for (const tongue of [language, otherLanguage[language]]) {
      const [was, is] = [sayValue(change, before, tongue), sayValue(change, after, tongue)];
      if (was === null || is === null || was.words === is.words) continue;
      const texts = was.kind === 'text' && is.kind === 'text';
      const marked = texts ? markText(was.words, is.words) : markWhole(was.words, is.words);
      return tongue === language
        ? marked
        : `${fieldWords[tongue][language]}${colon(language)}${marked}`;
    }
    return sayDetails(change, language);
  }
  const side = before ?? after;
  if (side === null) return '';
  const words = sayValue(change, side, language)?.words ?? JSON.stringify(side.value);
  return before === null ? markWhole(null, words) : markWhole(words, null);
}

/** The place of an added or removed indicator. */
function sayParent({ before, after }: Change, language: Language): string {
  const above = (after ?? before)?.label?.[language];
  if (above === undefined) return labels.level[1][language];
  return escapeInline({ zh: `“${above}”之下`, en: `under “${above}”` }[language]);
}

/** One change as a line of Markdown, without its bullet. */
export function sayChange(change: Change, language: Language): string {
  const { topic, action, subject } = change;
  const isParent = topic === 'node' && subject === 'indicator' && action !== 'moved';
  return [
    sayHead(change, language),
    sayField(change, language),
    isParent ? sayParent(change, language) : sayValues(change, language),
  ]
    .filter((part) => part !== '')
    .join(colon(language));
}
