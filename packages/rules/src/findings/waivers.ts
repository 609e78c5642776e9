import {
  type Bilingual,
  deepFreeze,
  type Finding,
  isCivilDay,
  type Problem,
  type ProblemCode,
  type Reason,
  suggestions,
  type Waiver,
  type WaiverGround,
  type Warning,
} from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { compareTexts } from '../input/compare-texts.ts';
import { aDay, aList } from '../input/kinds.ts';
import { shortText } from '../language/pack-problems.ts';
import { RulesError } from '../language/rules-error.ts';

/** An exception whose ground is stated, as it has to be where findings are waived. */
export type GrantedWaiver = Waiver & { readonly ground: WaiverGround };

/** What each ground is called. */
export const waiverGrounds: Readonly<Record<WaiverGround, Bilingual>> = /* @__PURE__ */ deepFreeze({
  'nothing-to-publish': { zh: '确无可发布内容', en: 'nothing to publish' },
  'other-authority': { zh: '由其他部门或上级统一负责', en: 'another authority’s matter' },
  'not-public': { zh: '依法不予公开', en: 'not to be made public by law' },
  'site-migration': { zh: '网站改版或迁移', en: 'the site is being rebuilt or moved' },
  emergency: { zh: '突发事件', en: 'an emergency' },
});

function checkWaivers(waivers: readonly GrantedWaiver[]): void {
  const problems: Problem[] = [];
  const suggest = suggestions();
  for (const [index, waiver] of [...waivers].entries()) {
    if (typeof waiver !== 'object' || waiver === null) {
      const expected = { zh: '一条豁免', en: 'a waiver' };
      const path = `waivers[${index}]`;
      problems.push({ code: 'wrong-type', path, expected, got: shortText(waiver), nearest: [] });
      continue;
    }
    const add = (
      field: keyof Waiver,
      code: ProblemCode,
      expected: Bilingual,
      known: string[] = [],
    ) => {
      const value = waiver[field];
      const got = shortText(value);
      const nearest = typeof value === 'string' ? suggest(value, known) : [];
      problems.push({ code, path: `waivers[${index}].${field}`, expected, got, nearest });
    };
    const grounds = Object.keys(waiverGrounds);
    if (!grounds.includes(waiver.ground)) {
      add(
        'ground',
        'unknown-word',
        { zh: `以下之一：${grounds.join('、')}`, en: `one of ${grounds.join(', ')}` },
        grounds,
      );
    }
    for (const field of ['requirement', 'reason', 'author'] as const) {
      if (typeof waiver[field] === 'string' && waiver[field].trim() !== '') continue;
      add(field, 'wrong-type', { zh: '非空文本', en: 'a text that is not empty' });
    }
    for (const field of ['grantedOn', 'expiresOn'] as const) {
      if (isCivilDay(waiver[field])) continue;
      add(field, 'wrong-date', { zh: '日期（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' });
    }
  }
  if (problems.length === 0) return;
  const title = { zh: '豁免记录有误', en: 'The waivers are not valid' };
  throw new RulesError('invalid-waivers', title, problems);
}

/** What stands against a requirement: a condition or a member that does not pass. */
interface Trouble {
  readonly condition: string | null;
  readonly unit: string | null;
  readonly reasons: readonly Reason[];
}

function troublesOf({ members, conditions }: Finding): readonly Trouble[] {
  if (members !== undefined) {
    return members
      .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable')
      .map(({ unit, reasons }) => ({ unit, condition: null, reasons }));
  }
  return conditions
    .filter(({ deciding, outcome }) => deciding && outcome !== 'true')
    .map(({ name, reasons }) => ({ unit: null, condition: name, reasons }));
}

function isNarrow({ onlyReason, onlyCondition, onlyUnit }: Waiver): boolean {
  return onlyReason !== undefined || onlyCondition !== undefined || onlyUnit !== undefined;
}

function excuses(
  { onlyReason, onlyCondition, onlyUnit }: Waiver,
  { condition, unit, reasons }: Trouble,
): boolean {
  return (
    (onlyUnit === undefined || onlyUnit === unit) &&
    (onlyCondition === undefined || onlyCondition === condition) &&
    (onlyReason === undefined ||
      (reasons.length > 0 && reasons.every((reason) => reason === onlyReason)))
  );
}

/** A waiver with its place among those that were given. */
interface Placed {
  readonly waiver: Waiver;
  readonly index: number;
}

/**
 * The waivers that hold for a finding: one for whatever came out or, where narrower ones excuse all that stands against the
 * requirement between them, for each trouble the one that holds longest. `waivers` stand with the longest first, and so do
 * those that hold; the last of them is shown, which ends first.
 */
function holdingFor(finding: Finding, waivers: readonly Placed[]): readonly Placed[] {
  const whole = waivers.find(({ waiver }) => !isNarrow(waiver));
  if (whole !== undefined) return [whole];
  const chosen = troublesOf(finding).map((trouble) =>
    waivers.find(({ waiver }) => excuses(waiver, trouble)),
  );
  return chosen.includes(undefined) ? [] : waivers.filter((placed) => chosen.includes(placed));
}

// Two waivers may hold at once; the one that holds longest is shown, and ties are broken by their text.
function compareWaivers(a: Placed, b: Placed): number {
  const key = ({ waiver }: Placed) => {
    const { expiresOn, grantedOn, author, reason, ground, onlyUnit, onlyCondition, onlyReason } =
      waiver;
    const narrow = [ground, onlyUnit, onlyCondition, onlyReason];
    return [expiresOn, grantedOn, author, reason, ...narrow].join('\n');
  };
  return compareTexts(key(b), key(a)) || a.index - b.index;
}

function warn(
  code: string,
  index: number,
  message: Warning['message'],
  nearest: readonly string[] = [],
): Warning {
  return { code, path: `waivers[${index}]`, message, nearest };
}

function warningFor(
  waiver: Waiver,
  index: number,
  asOf: string,
  known: ReadonlySet<string>,
  suggest: ReturnType<typeof suggestions>,
): Warning | null {
  const { requirement, grantedOn, expiresOn } = waiver;
  if (!known.has(requirement)) {
    const message = {
      zh: `豁免所指的要求“${requirement}”不在指标体系中，未予采用。`,
      en: `The waiver names "${requirement}", which is no requirement of the catalogue; it was not used.`,
    };
    return warn('unmatched-waiver', index, message, suggest(requirement, [...known]));
  }
  if (expiresOn < asOf) {
    const message = {
      zh: `豁免已于${expiresOn}到期，未予采用。`,
      en: `The waiver expired on ${expiresOn}; it was not used.`,
    };
    return warn('expired-waiver', index, message);
  }
  if (grantedOn > asOf) {
    const message = {
      zh: `豁免于${grantedOn}作出，晚于监测时间点，未予采用。`,
      en: `The waiver was granted on ${grantedOn}, after the monitoring date; it was not used.`,
    };
    return warn('future-waiver', index, message);
  }
  return null;
}

function idleWarning(requirement: string, index: number, holding: readonly Placed[]): Warning {
  const [other] = holding;
  const message =
    other === undefined
      ? {
          zh: `豁免所限定的情形未出现，或本项另有其他问题，未予采用（${requirement}）。`,
          en: `What the waiver is limited to did not come up, or is not all that stands against ${requirement}; it was not used.`,
        }
      : {
          zh: `本项已采用另一条豁免（第${other.index + 1}条），本条未予采用（${requirement}）。`,
          en: `Another waiver (number ${other.index + 1}) holds for ${requirement}; this one was not used.`,
        };
  return warn('idle-waiver', index, message);
}

/**
 * Notes on each finding the waiver that holds for it at the monitoring date. Outcomes stay as they are: what a waived
 * failure counts is for the scheme to say. A waiver for one reason, condition or member holds only when nothing else stands
 * against the requirement. Waivers that match no requirement or do not hold are warnings.
 *
 * @throws RulesError (`invalid-waivers`) when a waiver lacks its ground, its reason, its author or a real date.
 *
 * @example
 * ```ts
 * import { applyWaivers } from '@liujiang/rules';
 * const waiver = { requirement: 'x/1', ground: 'nothing-to-publish' as const, reason: '本期无可发布内容', author: '区信息中心', grantedOn: '2020-01-01', expiresOn: '2020-06-30' };
 * applyWaivers([], [waiver], '2020-11-30').warnings.map(({ code }) => code); //=> ['unmatched-waiver']
 * ```
 */
export function applyWaivers<R extends string>(
  findings: readonly Finding<R>[],
  waivers: readonly GrantedWaiver[],
  asOf: string,
): { readonly findings: readonly Finding<R>[]; readonly warnings: readonly Warning[] } {
  return answer(
    { findings: [findings, aList], waivers: [waivers, aList], asOf: [asOf, aDay] },
    () => unguardedApplyWaivers(findings, waivers, asOf),
  );
}

function unguardedApplyWaivers<R extends string>(
  findings: readonly Finding<R>[],
  waivers: readonly GrantedWaiver[],
  asOf: string,
): { readonly findings: readonly Finding<R>[]; readonly warnings: readonly Warning[] } {
  checkWaivers(waivers);
  const known = new Set<string>(findings.map(({ requirement }) => requirement));
  const suggest = suggestions();
  const held = new Map<string, Placed[]>();
  const warnings: Warning[] = [];
  for (const [index, waiver] of waivers.entries()) {
    const warning = warningFor(waiver, index, asOf, known, suggest);
    const placed = held.get(waiver.requirement);
    if (warning !== null) warnings.push(warning);
    else if (placed === undefined) held.set(waiver.requirement, [{ waiver, index }]);
    else placed.push({ waiver, index });
  }
  const waived = findings.map((finding) => {
    const waiting = (held.get(finding.requirement) ?? []).sort(compareWaivers);
    const holding = holdingFor(finding, waiting);
    const idle = waiting.filter((placed) => !holding.includes(placed));
    warnings.push(...idle.map(({ index }) => idleWarning(finding.requirement, index, holding)));
    const shown = holding.at(-1)?.waiver;
    return shown === undefined ? finding : { ...finding, waiver: shown };
  });
  return { findings: waived, warnings };
}
