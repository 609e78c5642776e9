import { type Bilingual, isCivilDay } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import { Given } from '../../input/given.ts';
import { aDocument, aLedger } from '../../input/kinds.ts';
import { readFields } from '../../input/read.ts';
import { invalidInput } from '../../input/scoring-error.ts';
import { needKind, within } from '../../input/within.ts';
import { readLanguage } from '../view/read-language.ts';
import { viewAssessment } from '../view/view-assessment.ts';
import { seeInspections } from './inspection-problems.ts';
import { blankWriting, type Ledger, type LedgerEntry } from './ledger.ts';
import type { LedgerProblem } from './problem.ts';
import { seeRequirements } from './requirement-problems.ts';

/** How {@link updateLedger} works. */
export interface LedgerOptions {
  /**
   * Last day for correcting new problems and those that came back: a civil day, or a function that gives one for a
   * problem. Existing deadlines are never changed.
   */
  readonly deadline?: string | ((problem: LedgerProblem) => string | null);
  /** Language of a new ledger; `zh` by default. An existing one keeps its own. */
  readonly language?: Language;
}

type GiveDeadline = (problem: LedgerProblem) => string | null;

const aDeadline: Bilingual = {
  zh: '日期（如 2020-11-30），或由问题得出日期的函数',
  en: 'a day such as 2020-11-30, or a function that gives one for a problem',
};

function readDeadline(given: Given): GiveDeadline {
  const check = (day: unknown): string | null => {
    if (day === null || day === undefined) return null;
    if (typeof day === 'string' && isCivilDay(day)) return day;
    given.refuse('not-a-day', aDeadline, day);
    return null;
  };
  const { value } = given;
  if (typeof value === 'function') {
    return (problem) => check(within(given, aDeadline, () => value(problem)));
  }
  const day = check(value);
  return () => day;
}

function refuseOlder(ledger: Ledger | null, { report }: AssessmentDocument, given: Given): void {
  const { asOf } = report;
  const days = (ledger?.entries ?? []).map(({ checkedOn }) => checkedOn);
  const last = days
    .filter((day) => day > asOf)
    .sort()
    .at(-1);
  if (last === undefined) return;
  const expected = { zh: `不早于台账的${last}`, en: `not before ${last}, the ledger's own` };
  given.problems.add('older-document', 'document.report.asOf', expected, asOf);
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

/**
 * A known problem whose state the document does not tell. A mended one stays mended: when the same document is read
 * again, the inspection that showed it is no longer a later one.
 */
function leaveOpen(entry: LedgerEntry, asOf: string): LedgerEntry {
  if (entry.fixedOn !== null && entry.checkedOn === asOf) return entry;
  return { ...entry, checkedOn: asOf, seen: 'unknown' };
}

/** A known problem that is still, or again, there. One that was called mended on the same day was never mended. */
function goOn(
  entry: LedgerEntry,
  problem: LedgerProblem,
  asOf: string,
  give: GiveDeadline,
): LedgerEntry {
  if (problem.seen === 'unknown') return leaveOpen(entry, asOf);
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

function update(
  previous: Ledger | null,
  document: AssessmentDocument,
  give: GiveDeadline,
  language: Language,
): Ledger {
  const { asOf } = document.report;
  const view = viewAssessment(document, { language });
  const sightings = [seeRequirements(document, view), seeInspections(document, view)];
  const found = new Map(
    sightings.flatMap((seen) => seen.problems.map((problem) => [problem.key, problem])),
  );
  const known = (previous?.entries ?? []).map((entry) => {
    const problem = found.get(entry.key);
    if (problem !== undefined) return goOn(entry, problem, asOf, give);
    const seen = sightings.map(({ lookFor }) => lookFor(entry)).find((one) => one !== null);
    if (seen === undefined || seen === null) return entry;
    if (seen === 'unknown') return leaveOpen(entry, asOf);
    return { ...entry, checkedOn: asOf, seen, fixedOn: entry.fixedOn ?? asOf };
  });
  const keys = new Set(known.map(({ key }) => key));
  const added = [...found.values()]
    .filter(({ key }) => !keys.has(key))
    .map((problem) => begin(problem, asOf, give(problem)));
  return {
    format: 'liujiang-ledger',
    formatVersion: 1,
    language,
    entries: [...known, ...added],
  };
}

/**
 * A ledger after one more assessment; `null` begins one. A problem found again stays open since its day, a mended one
 * is closed, one that comes back is open again with a count, and one that the document does not decide is marked for
 * confirmation. A problem is mended only when the document shows it: the requirement, condition or member passed, the
 * record is not in a list that was looked at as a whole, or a later inspection looked and did not find it. What the
 * unit wrote stays, as do rows of requirements that the document does not have. The same document twice changes
 * nothing.
 *
 * @throws ScoringError with `invalid-input` when the document is older than the ledger, or a deadline is not a day.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme } from '@liujiang/scoring';
 * import { makeDocument } from '@liujiang/scoring/document';
 * import { progressOf, updateLedger } from '@liujiang/scoring/forms/ledger';
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
  const given = new Given({ previous, document, options });
  return within(given.at('document'), aDocument.expected, () => {
    needKind(given.at('document'), aDocument);
    if ((previous ?? null) !== null) needKind(given.at('previous'), aLedger);
    const chosen = readFields(given.at('options'), ['deadline', 'language']);
    const language = readLanguage(chosen.at('language'));
    const give = readDeadline(chosen.at('deadline'));
    given.problems.throwIfAny(invalidInput);
    refuseOlder(previous, document, given);
    given.problems.throwIfAny(invalidInput);
    const next = update(previous, document, give, previous?.language ?? language);
    given.problems.throwIfAny(invalidInput);
    return next;
  });
}
