import { plural } from '../arithmetic/said-figure.ts';
import type { WordsOf } from './formula-words.ts';
import type { PartialPolicy, RequirementsTrace, RequirementTrace } from './requirement-trace.ts';

/** The words of one language for {@link sayRequirements}. */
interface Words {
  /** The ways in which requirements count, in the order of a sentence. */
  readonly ways: Readonly<Record<RequirementTrace['counted'], string>>;
  readonly waivedAs: { readonly met: string; readonly none: string };
  readonly semicolon: string;
  met(count: number): string;
  unknown(count: number): string;
  parts(of: number, said: readonly string[]): string;
  inBrackets(text: string): string;
  number(numbers: readonly string[]): string;
  inside(number: string, said: string): string;
  counted(count: number, said: string): string;
  one(said: string): string;
  all(count: number): string;
  several(count: number, clauses: readonly string[]): string;
  mean(denominator: number): string;
}

/** The parts of a requirement, when they bear on its share; empty otherwise. */
function sayParts(
  { met, counted, share }: RequirementTrace,
  partial: PartialPolicy,
  words: Words,
): string {
  if (met === null || share === null || partial === 'all-or-nothing') return '';
  if (counted === 'met' || counted === 'waived' || met.count + met.unknown === 0) return '';
  const said = [
    ...(met.count === 0 ? [] : [words.met(met.count)]),
    ...(met.unknown === 0 ? [] : [words.unknown(met.unknown)]),
  ];
  return words.parts(met.of, said);
}

/** Which requirements, and what is met of them: alike ones by their numbers, others one by one. */
function which(parts: readonly RequirementTrace[], partial: PartialPolicy, words: Words): string {
  const told = parts.map((part) => ({
    number: part.number,
    inside: sayParts(part, partial, words),
  }));
  const plain = told.flatMap(({ number, inside }) => (inside === '' ? (number ?? []) : []));
  const inside = told
    .filter((one) => one.inside !== '')
    .map((one) => (one.number === null ? one.inside : words.inside(one.number, one.inside)));
  const all = [...(plain.length === 0 ? [] : [words.number(plain)]), ...inside];
  return all.length === 0 ? '' : words.inBrackets(all.join(words.semicolon));
}

/** For each way in which any requirement counted: how many, and what is said of them. */
function sayCounted(
  { parts, partial }: RequirementsTrace,
  words: Words,
): readonly { readonly count: number; readonly said: string }[] {
  return Object.entries(words.ways).flatMap(([way, word]) => {
    const own = parts.filter(({ counted }) => counted === way);
    const count = own.length;
    if (count === 0) return [];
    if (way === 'met') return [{ count, said: word }];
    const as = own.some(({ share }) => share !== null) ? words.waivedAs.met : words.waivedAs.none;
    return [{ count, said: `${word}${way === 'waived' ? as : ''}${which(own, partial, words)}` }];
  });
}

function sayRequirements(trace: RequirementsTrace, words: Words): string {
  const { parts, denominator } = trace;
  const count = parts.length;
  const told = sayCounted(trace, words);
  if (count === 1) return words.one(told.map(({ said }) => said).join(''));
  if (parts.every(({ counted }) => counted === 'met')) return words.all(count);
  const clauses = told.map((one) => words.counted(one.count, one.said));
  const isMean = denominator !== count && denominator !== 0;
  return `${words.several(count, clauses)}${isMean ? words.mean(denominator) : ''}`;
}

const zh: Words = {
  ways: {
    met: '达标',
    part: '部分达标',
    'not-met': '不达标',
    unknown: '未判定',
    waived: '不达标但已豁免',
    inapplicable: '不适用',
    'left-out': '无达标条件，不计入',
  },
  waivedAs: { met: '、按达标计', none: '、不计入' },
  semicolon: '；',
  met: (count) => `${count}个达标`,
  unknown: (count) => `${count}个未判定`,
  parts: (of, said) => `${of}个部分中${said.join('、')}`,
  inBrackets: (text) => `（${text}）`,
  number: (numbers) => `第${numbers.join('、')}项`,
  inside: (number, said) => `第${number}项${said}`,
  counted: (count, said) => `${count}项${said}`,
  one: (said) => `要求${said}`,
  all: (count) => `${count}项要求全部达标`,
  several: (count, clauses) => `${count}项要求中${clauses.join('，')}`,
  mean: (denominator) => `，按${denominator}项平均`,
};

const en: Words = {
  ways: {
    met: 'met',
    part: 'met in part',
    'not-met': 'not met',
    unknown: 'not judged',
    waived: 'failed and waived',
    inapplicable: 'inapplicable',
    'left-out': 'without a pass condition, left out',
  },
  waivedAs: { met: ', counted as met', none: ', left out' },
  semicolon: '; ',
  met: (count) => `${count} met`,
  unknown: (count) => `${count} not judged`,
  parts: (of, said) => `of ${plural(of, 'part')} ${said.join(', ')}`,
  inBrackets: (text) => ` (${text})`,
  number: (numbers) => `no. ${numbers.join(', ')}`,
  inside: (number, said) => `no. ${number}: ${said}`,
  counted: (count, said) => `${count} ${said}`,
  one: (said) => `requirement ${said}`,
  all: (count) => `all ${count} requirements met`,
  several: (count, clauses) => `of ${count} requirements ${clauses.join(', ')}`,
  mean: (denominator) => `, the mean of ${denominator}`,
};

export const words: WordsOf<RequirementsTrace> = {
  zh: { needs: '检查结果', reason: (trace) => sayRequirements(trace, zh) },
  en: { needs: 'findings', reason: (trace) => sayRequirements(trace, en) },
};
