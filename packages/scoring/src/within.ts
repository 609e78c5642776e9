import { type Bilingual, ProblemError } from '@liujiang/indicators';
import { Given } from './given.ts';
import { readFields } from './read.ts';
import { invalidInput, ScoringError } from './scoring-error.ts';

/** A kind of thing that this package makes and takes back: told by its mark, and named to whoever handed in another. */
export interface Kind {
  readonly format: string;
  readonly wanted: Bilingual;
}

export const aReport: Kind = {
  format: 'liujiang-score-report',
  wanted: {
    zh: '评分报告（由 scoreCatalogue 生成）',
    en: 'a score report, which scoreCatalogue makes',
  },
};

export const aDocument: Kind = {
  format: 'liujiang-assessment',
  wanted: {
    zh: '评估结果文件（由 makeDocument 生成，或由 readDocument 从 JSON 文本读入）',
    en: 'an assessment document, which makeDocument makes and readDocument reads from JSON text',
  },
};

export const aLedger: Kind = {
  format: 'liujiang-ledger',
  wanted: {
    zh: '整改台账（由 updateLedger 生成，或由 readLedgerCsv 从 CSV 读入）',
    en: 'a rectification ledger, which updateLedger makes and readLedgerCsv reads from CSV',
  },
};

/** Whether a value carries the mark of a kind, of the version that this package writes. */
export function isKind(value: unknown, { format }: Kind): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === format &&
    'formatVersion' in value &&
    value.formatVersion === 1
  );
}

/**
 * Works with something from outside. Whatever breaks on the way, short of an error that says more, is that it is not what
 * was wanted: that is told, with the place, and what broke stands as its cause.
 */
export function within<T>(given: Given, wanted: Bilingual, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    given.refuse('wrong-kind', wanted);
    const error = new ScoringError(invalidInput, given.problems.list);
    error.cause = cause;
    throw error;
  }
}

/** Refuses what lacks the mark of a kind. */
export function needKind(given: Given, kind: Kind): void {
  if (!isKind(given.value, kind)) given.refuse('wrong-kind', kind.wanted);
}

/** What is worked with, and how: options are an object with these fields, of which `read` makes what `work` needs. */
interface Asked<O> {
  readonly options: unknown;
  readonly fields: readonly string[];
  readonly read: (options: Given) => O;
}

/** Works with one thing of a kind, called `name`, as its options say. */
export function withKind<O, T>(
  kind: Kind,
  name: string,
  value: unknown,
  { options, fields, read }: Asked<O>,
  work: (options: O) => T,
): T {
  const given = new Given({ [name]: value, options });
  const thing = given.at(name);
  return within(thing, kind.wanted, () => {
    needKind(thing, kind);
    const chosen = read(readFields(given.at('options'), fields));
    given.problems.throwIfAny(invalidInput);
    return work(chosen);
  });
}
