import {
  type Bilingual,
  type Catalogue,
  leafOf,
  liujiang,
  type Problem,
} from '@liujiang/indicators';
import { chinaWorkCalendar } from './calendars/china.ts';
import { type CompiledRules, compileFor, compileRules } from './compile.ts';
import { addDays } from './dates.ts';
import { deriveFacts, type FactOptions } from './derive-facts.ts';
import type { Evidence } from './evidence/evidence.ts';
import { judgeFacts } from './judge-facts.ts';
import { judgeOutcomes } from './judge-outcomes.ts';
import { liujiangRules } from './liujiang/pack.ts';
import { listText } from './messages/list-text.ts';
import { elementTexts, subjectText } from './messages/subject-text.ts';
import type { RulePack } from './rule.ts';
import { RulesError } from './rules-error.ts';
import { findUnfit } from './unfit-rules.ts';

/** A requirement that is met and will not be for long. */
export interface Deadline {
  /** Id of the requirement. */
  readonly requirement: string;
  /** The last monitoring date on which what was seen still passes. */
  readonly lastDay: string;
  /** Days from `asOf` to `lastDay`; 0 when it passes today for the last time. */
  readonly daysLeft: number;
  /** Names of the conditions that lapse, element ids where they stand for elements. */
  readonly conditions: readonly string[];
  /** Ids of the units that the table makes responsible; empty where it names none. */
  readonly units: readonly string[];
  /** The deadline in a sentence. */
  readonly message: Bilingual;
}

/** Settings of {@link deadlines}. */
export interface DeadlineOptions extends Omit<FactOptions, 'catalogue'> {
  /** How many days to look ahead, 1 to 366. */
  readonly within: number;
  /** Liujiang's when left out. */
  readonly catalogue?: Catalogue;
  /** Liujiang's when left out. */
  readonly rules?: RulePack | CompiledRules;
}

/** As long as the longest window of the table, one year, can let anything lapse. */
const FURTHEST = 366;

// Only these stay true by what was once seen until time passes; "every" needs a fresh look each day anyway.
const lapsing: readonly string[] = ['updatedWithin', 'countAtLeast', 'attestedAs', 'equal', 'in'];

function checkWithin(within: number): void {
  if (Number.isInteger(within) && within >= 1 && within <= FURTHEST) return;
  const problem: Problem = {
    code: 'wrong-number',
    path: 'within',
    expected: { zh: `1至${FURTHEST}的整数`, en: `a whole number from 1 to ${FURTHEST}` },
    got: String(within),
    nearest: [],
  };
  throw new RulesError('invalid-options', { zh: '选项有误', en: 'An option is not valid' }, [
    problem,
  ]);
}

function rulesThatLapse({ rules, conditions }: CompiledRules): ReadonlySet<string> {
  return new Set(
    rules
      .filter((rule) =>
        rule.conditions.every((index) => lapsing.includes(conditions[index]?.operator.name ?? '')),
      )
      .map(({ requirement }) => requirement),
  );
}

/**
 * What passes now and goes stale within the next days if nothing new is published, soonest first, then in table order:
 * each with the last monitoring date that still passes. The day after it does not: what was seen is too old then.
 *
 * Every day is judged as it would be, so that month ends come out right: an update of 2020-02-29 with a window of six
 * months passes through 2020-08-31. Requirements that want a fresh look at every entry (each reply on time) have no
 * deadline of this kind.
 *
 * @throws RulesError (`invalid-options`) when `within` is not a whole number from 1 to 366.
 * @throws EvidenceError (`invalid-options`) when `asOf` is no date.
 *
 * @example
 * ```ts
 * import { deadlines, parseEvidence } from '@liujiang/rules';
 * const evidence = parseEvidence({ trainings: { records: [{ heldAt: '2019-12-15' }] } });
 * const [training] = deadlines(evidence, { asOf: '2020-11-30', within: 30 });
 * training?.lastDay; //=> '2020-12-15'
 * ```
 */
export function deadlines(evidence: Evidence, options: DeadlineOptions): readonly Deadline[] {
  const { within, asOf, catalogue = liujiang, rules = liujiangRules, ...rest } = options;
  checkWithin(within);
  const compiled =
    'byRequirement' in rules ? compileFor(rules, catalogue) : compileRules(rules, { catalogue });
  const factsOn = (day: string) =>
    deriveFacts(evidence, { calendar: chinaWorkCalendar, ...rest, catalogue, asOf: day });
  const passingOn = (day: string) =>
    new Set(
      judgeOutcomes(factsOn(day), { catalogue, rules: compiled })
        .filter(({ outcome }) => outcome === 'passed')
        .map(({ requirement }) => requirement),
    );
  const conditionsOn = (day: string) =>
    new Map(
      judgeFacts(factsOn(day), { catalogue, rules: compiled, asOf: day }).findings.map(
        (finding) => [finding.requirement, finding.conditions],
      ),
    );

  const candidates = rulesThatLapse(compiled);
  const unfit = findUnfit(catalogue, compiled);
  let watched = [...passingOn(asOf)].filter((id) => candidates.has(id) && !unfit.has(id));
  const found: Deadline[] = [];
  for (let days = 1; days <= within && watched.length > 0; days += 1) {
    const day = addDays(asOf, days);
    const passing = passingOn(day);
    const lapsed = watched.filter((requirement) => !passing.has(requirement));
    watched = watched.filter((requirement) => passing.has(requirement));
    if (lapsed.length === 0) continue;
    const before = conditionsOn(addDays(day, -1));
    const after = conditionsOn(day);
    for (const [requirement, conditions] of before) {
      if (!lapsed.includes(requirement)) continue;
      const names = conditions
        .filter(({ outcome }, index) => {
          return outcome === 'true' && after.get(requirement)?.[index]?.outcome !== 'true';
        })
        .flatMap(({ name }) => name ?? []);
      found.push(deadline(catalogue, compiled, requirement, names, addDays(day, -1), days - 1));
    }
  }
  return found;
}

function deadline(
  catalogue: Catalogue,
  { subjects }: CompiledRules,
  id: string,
  conditions: readonly string[],
  lastDay: string,
  daysLeft: number,
): Deadline {
  const leaf = leafOf(catalogue, id);
  const own = leaf.requirements.find((candidate) => candidate.id === id)?.elements ?? [];
  const elements = elementTexts([...own, ...leaf.elements]);
  const { zh, en } = listText(
    conditions.map((name) => elements.get(name) ?? subjectText(name, subjects)),
  );
  return {
    requirement: id,
    lastDay,
    daysLeft,
    conditions,
    units: [...new Set(leaf.responsibilities.map(({ unit }) => unit))],
    message: {
      zh: `“${leaf.name.zh}”${zh === '' ? '' : `（${zh}）`}如无新的更新，最迟到${lastDay}仍达标，次日起不再达标。`,
      en: `“${leaf.name.en}”${en === '' ? '' : ` (${en})`} passes through ${lastDay} and no longer, unless something new is published.`,
    },
  };
}
