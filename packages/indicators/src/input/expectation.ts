import type * as z from 'zod/mini';
import type { Bilingual } from '../model/bilingual.ts';

const separator = ' ‖ ';

/**
 * What a schema expects, in both languages, as the `error` of a zod schema or check; {@link problemsFromIssues} reads
 * it back. Use it wherever the type alone says too little.
 */
export function expecting({ zh, en }: Bilingual): string {
  return `${zh}${separator}${en}`;
}

function stated(message: string): Bilingual | undefined {
  const [zh, en, ...rest] = message.split(separator);
  return zh !== undefined && en !== undefined && rest.length === 0 ? { zh, en } : undefined;
}

const types: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
  array: { zh: '列表', en: 'a list' },
  tuple: { zh: '列表', en: 'a list' },
  null: { zh: 'null', en: 'null' },
  undefined: { zh: '此处无内容', en: 'nothing here' },
  never: { zh: '此处无内容', en: 'nothing here' },
};

const formats: Readonly<Record<string, Bilingual>> = {
  date: { zh: '日期（YYYY-MM-DD）', en: 'a day (YYYY-MM-DD)' },
  datetime: { zh: '时间（ISO 8601）', en: 'a time (ISO 8601)' },
  url: { zh: '网址', en: 'a web address' },
};

const longestList = 12;

/** One of several words; a long list is cut. */
export function oneOf(words: readonly unknown[]): Bilingual {
  const shown = words.slice(0, longestList).map(String);
  const more = words.length - shown.length;
  if (words.length === 1) return { zh: shown.join(), en: shown.join() };
  return {
    zh: `下列之一：${shown.join('、')}${more > 0 ? `等 ${words.length} 项` : ''}`,
    en: `one of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

function limit(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: number | bigint,
  side: 'least' | 'most',
): Bilingual {
  const n = String(value);
  if (issue.origin === 'string') {
    if (side === 'least' && n === '1') return { zh: '非空文本', en: 'a text that is not empty' };
    const zh = side === 'least' ? `至少 ${n} 个字符的文本` : `至多 ${n} 个字符的文本`;
    return { zh, en: `a text of at ${side} ${n} characters` };
  }
  if (issue.origin === 'array') {
    if (side === 'least' && n === '1') return { zh: '非空列表', en: 'a list that is not empty' };
    const zh = side === 'least' ? `至少 ${n} 项的列表` : `至多 ${n} 项的列表`;
    return { zh, en: `a list of at ${side} ${n} items` };
  }
  const inclusive = issue.inclusive ?? true;
  if (side === 'least') {
    return inclusive
      ? { zh: `不小于 ${n} 的数`, en: `a number of at least ${n}` }
      : { zh: `大于 ${n} 的数`, en: `a number above ${n}` };
  }
  return inclusive
    ? { zh: `不大于 ${n} 的数`, en: `a number of at most ${n}` }
    : { zh: `小于 ${n} 的数`, en: `a number below ${n}` };
}

/** The discriminating words of a union when the input has none of them; `undefined` for other unions. */
export function unionWords(
  issue: z.core.$ZodIssueInvalidUnion,
): readonly z.core.util.Primitive[] | undefined {
  return 'options' in issue ? issue.options : undefined;
}

function alternatives(branches: readonly (readonly z.core.$ZodIssue[])[]): Bilingual {
  const first = branches.flatMap(([issue]) => (issue === undefined ? [] : [expectationOf(issue)]));
  const distinct = [...new Map(first.map((one) => [one.en, one])).values()];
  if (distinct.length === 0) return { zh: '允许的形式之一', en: 'one of the forms allowed' };
  return {
    zh: distinct.map(({ zh }) => zh).join('，或'),
    en: distinct.map(({ en }) => en).join(', or '),
  };
}

/** What an issue expected, in both languages. */
export function expectationOf(issue: z.core.$ZodIssue): Bilingual {
  const own = stated(issue.message);
  if (own !== undefined) return own;
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? { zh: issue.expected, en: issue.expected };
    case 'invalid_value':
      return oneOf(issue.values);
    case 'too_small':
      return limit(issue, issue.minimum, 'least');
    case 'too_big':
      return limit(issue, issue.maximum, 'most');
    case 'invalid_format': {
      const pattern = issue.pattern ?? issue.format;
      const fallback = { zh: `符合 ${pattern} 的文本`, en: `a text like ${pattern}` };
      return formats[issue.format] ?? fallback;
    }
    case 'not_multiple_of':
      return { zh: `${issue.divisor} 的倍数`, en: `a multiple of ${issue.divisor}` };
    case 'unrecognized_keys':
      return { zh: '已定义的字段', en: 'a known field' };
    case 'invalid_union': {
      const words = unionWords(issue);
      return words === undefined ? alternatives(issue.errors) : oneOf(words);
    }
    case 'invalid_key': {
      const [inner] = issue.issues;
      return inner === undefined ? { zh: '允许的键', en: 'an allowed key' } : expectationOf(inner);
    }
    default:
      return { zh: '符合规定的内容', en: 'an allowed value' };
  }
}
