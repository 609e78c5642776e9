import { isCivilDay } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import { Problems } from '../../problems.ts';
import { invalidInput } from '../../scoring-error.ts';
import { viewAssessment } from '../view/view-assessment.ts';
import { seeInspections } from './inspection-problems.ts';
import { blankWriting, type Ledger, type LedgerEntry } from './ledger.ts';
import type { LedgerProblem } from './problem.ts';
import { seeRequirements } from './requirement-problems.ts';

/** How {@link updateLedger} works. */
export interface LedgerOptions {
  /**
   * Last day for putting right what has no deadline yet, and what came back: a civil day, or what gives one for a
   * problem. Deadlines that stand are never changed.
   */
  readonly deadline?: string | ((problem: LedgerProblem) => string | null);
  /** Language of a new ledger; `zh` by default. One that goes on keeps its own. */
  readonly language?: Language;
}

type GiveDeadline = (problem: LedgerProblem) => string | null;

function readDeadline({ deadline }: LedgerOptions, problems: Problems): GiveDeadline {
  const check = (day: string | null): string | null => {
    if (day === null || isCivilDay(day)) return day;
    const expected = { zh: '日期，如 2020-11-30', en: 'a day such as 2020-11-30' };
    problems.add('not-a-day', 'deadline', expected, day);
    return null;
  };
  if (typeof deadline === 'function') return (problem) => check(deadline(problem));
  const day = check(deadline ?? null);
  return () => day;
}

function refuseOlder(ledger: Ledger | null, asOf: string, problems: Problems): void {
  const last = ledger?.entries
    .map(({ checkedOn }) => checkedOn)
    .toSorted()
    .at(-1);
  if (last === undefined || last <= asOf) return;
  const expected = { zh: `不早于台账的${last}`, en: `not before ${last}, the ledger's own` };
  problems.add('older-document', 'document.report.asOf', expected, asOf);
}

function begin(problem: LedgerProblem, asOf: string, deadline: string | null): LedgerEntry {
  return {
    ...problem,
    foundOn: asOf,
    openSince: asOf,
    checkedOn: asOf,
    fixedOn: null,
    reopened: 0,
    deadline,
    written: blankWriting,
  };
}

/** A known problem that is still, or again, there. One that was called mended the same day was not mended. */
function goOn(entry: LedgerEntry, problem: LedgerProblem, asOf: string, give: GiveDeadline) {
  const cameBack = entry.fixedOn !== null && entry.fixedOn !== asOf;
  return {
    ...entry,
    ...problem,
    checkedOn: asOf,
    fixedOn: null,
    openSince: cameBack ? asOf : entry.openSince,
    reopened: entry.reopened + (cameBack ? 1 : 0),
    deadline: cameBack ? give(problem) : (entry.deadline ?? give(problem)),
  };
}

/**
 * A ledger after one more assessment; `null` begins one. What is still found stays open since its day, what is found
 * mended is closed, what comes back is open again with a count, and what could not be told stays open until it can.
 * Whatever the unit wrote stays, and so do rows of requirements that the document does not have. Twice the same
 * document is the same as once.
 *
 * @throws ScoringError with `invalid-input` when the document is older than the ledger, or a deadline is no day.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme } from '@liujiang/scoring';
 * import { makeDocument } from '@liujiang/scoring/document';
 * import { progressOf, updateLedger } from '@liujiang/scoring/report/ledger';
 *
 * const message = { zh: '示例', en: 'Example' };
 * const assess = (asOf: string, failed: string) => {
 *   const findings: FindingSet = {
 *     catalogue: { id: liujiang.id, version: liujiang.version, hash: liujiang.hash },
 *     pack: { id: 'none', version: '1.0.0' },
 *     asOf,
 *     findings: listRequirements(liujiang).map(({ id }) => (
 *       { requirement: id, outcome: id === failed ? 'failed' : 'passed', reasons: [], conditions: [], message }
 *     )),
 *     warnings: [],
 *   };
 *   return makeDocument({ catalogue: liujiang, scheme: equalScheme(liujiang), findings });
 * };
 * const november = updateLedger(null, assess('2020-11-30', 'disclosure.basic.budget/1'), { deadline: '2020-12-15' });
 * november.entries.map(({ unit, deadline }) => [unit, deadline]); //=> [['区财政局', '2020-12-15']]
 * const december = updateLedger(november, assess('2020-12-31', 'safeguards.training/2'));
 * december.entries.map(progressOf); //=> ['fixed', 'new']
 * ```
 */
export function updateLedger(
  previous: Ledger | null,
  document: AssessmentDocument,
  options: LedgerOptions = {},
): Ledger {
  const problems = new Problems();
  const { asOf } = document.report;
  refuseOlder(previous, asOf, problems);
  const give = readDeadline(options, problems);
  problems.throwIfAny(invalidInput);
  const language = previous?.language ?? options.language ?? 'zh';
  const view = viewAssessment(document, { language });
  const sightings = [seeRequirements(document, view), seeInspections(document, view)];
  const found = new Map(
    sightings.flatMap((seen) => seen.problems.map((problem) => [problem.key, problem])),
  );
  const known = (previous?.entries ?? []).map((entry) => {
    const problem = found.get(entry.key);
    if (problem !== undefined) return goOn(entry, problem, asOf, give);
    const seen = sightings.map(({ lookFor }) => lookFor(entry.key)).find((one) => one !== null);
    if (seen === undefined || seen === null) return entry;
    const fixedOn = seen === 'met' ? (entry.fixedOn ?? asOf) : entry.fixedOn;
    return { ...entry, checkedOn: asOf, seen, fixedOn };
  });
  const keys = new Set(known.map(({ key }) => key));
  const added = [...found.values()]
    .filter(({ key }) => !keys.has(key))
    .map((problem) => begin(problem, asOf, give(problem)));
  problems.throwIfAny(invalidInput);
  return {
    format: 'liujiang-ledger',
    formatVersion: 1,
    language,
    entries: [...known, ...added],
  };
}
