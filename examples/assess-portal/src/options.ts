import { parseArgs } from 'node:util';
import { nearestTo } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import { type CommandProblem, Problems } from './problems.ts';

/** The options of the command line, with paths as typed. */
export interface Options {
  readonly help: boolean;
  /** A file, or the name of an example in this folder. */
  readonly evidence: string;
  /** A file with inspections and checks; `undefined` when not given. */
  readonly inputs: string | undefined;
  /** A file with the members of 各镇, 各单位 and so on, or the name of an example; `undefined` when not given. */
  readonly directory: string | undefined;
  /** As typed; checked by the library. `undefined` when not given. */
  readonly asOf: string | undefined;
  /** The seed of the samples; `undefined` when not given. */
  readonly seed: string | undefined;
  readonly scheme: string;
  readonly language: Language;
  readonly out: string | undefined;
  /** Last day for corrections in the ledger, as typed. */
  readonly deadline: string | undefined;
  /** The same as a number of working days after the monitoring date, as typed. */
  readonly within: string | undefined;
  /** Last month's ledger (CSV), as the units filled it in. */
  readonly ledger: string | undefined;
  /** Forms to write. */
  readonly formats: readonly Format[];
}

/** A form in which the result is written. */
export type Format = 'json' | 'md' | 'html' | 'csv' | 'xlsx';

/** All forms. */
const allFormats: readonly Format[] = ['json', 'md', 'html', 'csv', 'xlsx'];

const names = [
  'evidence',
  'inputs',
  'directory',
  'as-of',
  'seed',
  'scheme',
  'lang',
  'out',
  'deadline',
  'within',
  'ledger',
  'format',
] as const;
const known = [...names, 'help'].map((name) => `--${name}`);

/** Reads the arguments; reports every unknown option, missing value and stray word. */
export function readOptions(args: readonly string[]): Options | readonly CommandProblem[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems = new Problems();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      refuseWord(token.value, problems);
      continue;
    }
    const spelt = token.rawName;
    if (token.name !== 'help' && !names.some((name) => name === token.name)) {
      refuseWord(spelt, problems);
    } else if (token.name !== 'help' && (token.value ?? '') === '') {
      const expected = { zh: '选项之后有一个值', en: 'a value after the option' };
      problems.add('missing-value', spelt, expected, '""');
    } else if (values.has(token.name)) {
      const expected = { zh: '每个选项只出现一次', en: 'each option once' };
      problems.add('repeated-option', spelt, expected, JSON.stringify(token.value ?? spelt));
    } else {
      values.set(token.name, token.value ?? '');
    }
  }
  const language = values.get('lang') ?? 'zh';
  if (language !== 'zh' && language !== 'en') {
    const expected = { zh: 'zh 或 en', en: 'zh or en' };
    problems.add('unknown-language', '--lang', expected, JSON.stringify(language));
  }
  const formats = readFormats(values.get('format'), problems);
  if (problems.list.length > 0) return problems.list;
  return {
    help: values.has('help'),
    evidence: values.get('evidence') ?? 'illustrative',
    inputs: values.get('inputs'),
    directory: values.get('directory'),
    asOf: values.get('as-of'),
    seed: values.get('seed'),
    scheme: values.get('scheme') ?? 'equal',
    language: language === 'en' ? 'en' : 'zh',
    out: values.get('out'),
    deadline: values.get('deadline'),
    within: values.get('within'),
    ledger: values.get('ledger'),
    formats,
  };
}

/** A list such as `html,csv`; all forms when it is left out. */
function readFormats(list: string | undefined, problems: Problems): readonly Format[] {
  if (list === undefined) return allFormats;
  return list.split(/[,，、]/).flatMap((word) => {
    const format = allFormats.find((known) => known === word.trim());
    if (format !== undefined) return [format];
    const expected = {
      zh: `以下选项：${allFormats.join('、')}`,
      en: `any of ${allFormats.join(', ')}`,
    };
    const nearest = nearestTo(word, allFormats);
    problems.add('unknown-format', '--format', expected, JSON.stringify(word), nearest);
    return [];
  });
}

function refuseWord(word: string, problems: Problems): void {
  const expected = { zh: `以下选项之一：${known.join('、')}`, en: `one of ${known.join(', ')}` };
  const nearest = nearestTo(word, known);
  problems.add('unknown-option', word, expected, JSON.stringify(word), nearest);
}
