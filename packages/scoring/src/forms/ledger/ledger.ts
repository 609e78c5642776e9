import type { Bilingual } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';

export const sightings = ['unmet', 'met', 'unknown'] as const;

/** What the last run saw of a problem. */
export type Sighting = (typeof sightings)[number];

/**
 * The status of a problem: first found by the last run, open since an earlier run, open but not confirmed by the last
 * run, mended, or back after it was mended.
 */
export type Progress = 'new' | 'open' | 'unconfirmed' | 'fixed' | 'reopened';

/** What the unit writes; no run changes it. Empty texts when it wrote nothing. */
export interface LedgerWriting {
  /** 整改情况. */
  readonly action: string;
  /** 整改责任人. */
  readonly person: string;
  /** 完成时间, as written. */
  readonly doneOn: string;
  /** 备注. */
  readonly remark: string;
  /** Columns that the office added, by heading. */
  readonly more: Readonly<Record<string, string>>;
}

/** One problem of one unit. Texts are in the language of the ledger, days are civil days. */
export interface LedgerEntry {
  /**
   * The same for one problem in every run: requirement (or leaf and item of the standard), unit, and the part, column
   * or record concerned.
   */
  readonly key: string;
  /** Name of the unit, or words for nobody. */
  readonly unit: string;
  /** Its part; empty for nobody. */
  readonly roles: string;
  /** Code and name of the indicator. */
  readonly indicator: string;
  /** What the table or the standard asks for. */
  readonly asked: string;
  /** Record, page or part with the problem; empty when it is the requirement as a whole. */
  readonly place: string;
  /** What was found when it was last seen. */
  readonly problem: string;
  /** Columns of the indicator; empty when it has none. */
  readonly columns: string;
  /** Monitoring date of the run that first found it. */
  readonly foundOn: string;
  /** Monitoring date since which it is, or was last, open. */
  readonly openSince: string;
  /** Monitoring date of the last run that covered it. */
  readonly checkedOn: string;
  /** Monitoring date of the run that found it mended; `null` while it is open. */
  readonly fixedOn: string | null;
  /** How often it came back after it was mended. */
  readonly reopened: number;
  /** How the last run found it. */
  readonly seen: Sighting;
  /** Last day for correcting it; `null` when none is set. */
  readonly deadline: string | null;
  /** The accepted exception that holds; `null` when there is none. */
  readonly waiver: string | null;
  /** What the office wrote into its row. */
  readonly written: LedgerWriting;
}

/** A rectification ledger (整改台账). Plain JSON; rows keep their places, new ones are added at the end. */
export interface Ledger {
  /** What kind of document this is. */
  readonly format: 'liujiang-ledger';
  /** Raised when a field changes its meaning. */
  readonly formatVersion: 1;
  /** Language of its texts. */
  readonly language: Language;
  /** The problems, one a row. */
  readonly entries: readonly LedgerEntry[];
}

/** {@link Progress} in words. */
export const progressNames: Readonly<Record<Progress, Bilingual>> = {
  new: { zh: '新发现', en: 'new' },
  open: { zh: '未整改', en: 'open' },
  unconfirmed: { zh: '待核实', en: 'to be confirmed' },
  fixed: { zh: '已整改', en: 'fixed' },
  reopened: { zh: '反复', en: 'reopened' },
};

export const sightingNames: Readonly<Record<Sighting, Bilingual>> = {
  unmet: { zh: '不符合', en: 'not met' },
  met: { zh: '符合', en: 'met' },
  unknown: { zh: '无法判断', en: 'cannot tell' },
};

/** The status of a problem after the last run. */
export function progressOf(entry: LedgerEntry): Progress {
  if (entry.fixedOn !== null) return 'fixed';
  if (entry.seen === 'unknown') return 'unconfirmed';
  if (entry.openSince !== entry.checkedOn) return 'open';
  return entry.foundOn === entry.checkedOn ? 'new' : 'reopened';
}

/** Whether it was open without an exception and its deadline was before the last run's monitoring date. */
export function isOverdue({ fixedOn, deadline, checkedOn, waiver }: LedgerEntry): boolean {
  return fixedOn === null && waiver === null && deadline !== null && deadline < checkedOn;
}

export const blankWriting: LedgerWriting = {
  action: '',
  person: '',
  doneOn: '',
  remark: '',
  more: {},
};
