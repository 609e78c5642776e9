import type { Finding, Reason, Waiver, Warning } from '@liujiang/indicators';
import { needsAction, suggestions } from '@liujiang/indicators/internal';
import { addTo } from '../input/add-to.ts';
import { answer } from '../input/answer.ts';
import { byCodeUnits } from '../input/by-code-units.ts';
import { aDay, aList } from '../input/kinds.ts';
import { checkWaivers, type GrantedWaiver } from './check-waivers.ts';
import { idleWaiverText, unusedWaiverText } from './messages/waiver-text.ts';

/** A condition or a member that does not pass. */
interface Trouble {
  readonly condition: string | null;
  readonly unit: string | null;
  readonly reasons: readonly Reason[];
}

function troublesOf({ members, conditions }: Finding): readonly Trouble[] {
  if (members !== undefined) {
    return members
      .filter(needsAction)
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
 * The waivers that hold for a finding: one that covers any outcome or, where narrower ones together cover every trouble, for
 * each trouble the one that holds longest. `waivers` are sorted longest first, and so are those that hold; the last of them,
 * which ends first, is shown.
 */
function holdingFor(finding: Finding, waivers: readonly Placed[]): readonly Placed[] {
  const whole = waivers.find(({ waiver }) => !isNarrow(waiver));
  if (whole !== undefined) return [whole];
  const chosen = troublesOf(finding).map((trouble) =>
    waivers.find(({ waiver }) => excuses(waiver, trouble)),
  );
  return chosen.includes(undefined) ? [] : waivers.filter((placed) => chosen.includes(placed));
}

// Longest first; ties are broken by their text.
function compareWaivers(a: Placed, b: Placed): number {
  const key = ({ waiver }: Placed) => {
    const { expiresOn, grantedOn, author, reason, ground, onlyUnit, onlyCondition, onlyReason } =
      waiver;
    const narrow = [ground, onlyUnit, onlyCondition, onlyReason];
    return [expiresOn, grantedOn, author, reason, ...narrow].join('\n');
  };
  return byCodeUnits(key(b), key(a)) || a.index - b.index;
}

/** Why a waiver cannot hold at the monitoring date; `null` where it can. */
function refusal(
  waiver: Waiver,
  asOf: string,
  known: ReadonlySet<string>,
): 'unmatched-waiver' | 'expired-waiver' | 'future-waiver' | null {
  if (!known.has(waiver.requirement)) return 'unmatched-waiver';
  if (waiver.expiresOn < asOf) return 'expired-waiver';
  return waiver.grantedOn > asOf ? 'future-waiver' : null;
}

/**
 * Notes on each finding the waiver that holds for it at the monitoring date. Outcomes do not change: the scheme says what a
 * waived failure counts. A waiver for one reason, condition or member holds only when there is no other trouble. Waivers that
 * match no requirement or do not hold are warned of.
 *
 * @throws RulesError (`invalid-waivers`) when a waiver lacks its ground, its reason, its author or a real date.
 */
export function applyWaivers<R extends string>(
  findings: readonly Finding<R>[],
  waivers: readonly GrantedWaiver[],
  asOf: string,
): { readonly findings: readonly Finding<R>[]; readonly warnings: readonly Warning[] } {
  return answer(
    { findings: [findings, aList], waivers: [waivers, aList], asOf: [asOf, aDay] },
    () => {
      checkWaivers(waivers);
      return apply(findings, waivers, asOf);
    },
  );
}

function apply<R extends string>(
  findings: readonly Finding<R>[],
  waivers: readonly GrantedWaiver[],
  asOf: string,
): ReturnType<typeof applyWaivers<R>> {
  const known = new Set<string>(findings.map(({ requirement }) => requirement));
  const suggest = suggestions();
  const held = new Map<string, Placed[]>();
  const warnings: Warning[] = [];
  for (const [index, waiver] of waivers.entries()) {
    const { requirement } = waiver;
    const code = refusal(waiver, asOf, known);
    if (code === null) {
      addTo(held, requirement, { waiver, index });
      continue;
    }
    const nearest = code === 'unmatched-waiver' ? suggest(requirement, [...known]) : [];
    const message = unusedWaiverText[code](waiver);
    warnings.push({ code, path: `waivers[${index}]`, message, nearest });
  }
  const waived = findings.map((finding) => {
    const { requirement } = finding;
    const waiting = (held.get(requirement) ?? []).sort(compareWaivers);
    const holding = holdingFor(finding, waiting);
    for (const { index } of waiting.filter((placed) => !holding.includes(placed))) {
      const message = idleWaiverText(requirement, holding[0]?.index);
      warnings.push({ code: 'idle-waiver', path: `waivers[${index}]`, message, nearest: [] });
    }
    const shown = holding.at(-1)?.waiver;
    return shown === undefined ? finding : { ...finding, waiver: shown };
  });
  return { findings: waived, warnings };
}
