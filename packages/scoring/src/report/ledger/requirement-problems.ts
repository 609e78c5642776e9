import type { ConditionTrace, Finding } from '@liujiang/indicators';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { AssessmentView, UnitView } from '../view/assessment-view.ts';
import { listNames, makeVisible } from '../view/text.ts';
import type { Sighting } from './ledger.ts';
import type { LedgerProblem, Sightings } from './problem.ts';
import { itemOfKey, problemKey } from './problem-key.ts';

/** Something inside a requirement that is met, unmet or unknown by itself. */
interface Part {
  /** `null` for the requirement as a whole. */
  readonly part: string | null;
  readonly place: string;
  readonly message: Finding['message'];
}

/** Titles of the records that break a condition on every record of a list. */
function listBreaches({ actual }: ConditionTrace): readonly string[] {
  if (typeof actual !== 'object' || actual === null || !('failing' in actual)) return [];
  const { failing } = actual;
  if (!Array.isArray(failing)) return [];
  return failing.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'label' in entry ? [String(entry.label)] : [],
  );
}

function nameOf({ name, fact, path }: ConditionTrace): string {
  return name ?? `${fact}${path ?? ''}`;
}

/** One part for each condition that failed, and one for each record where a condition names the records. */
function listParts(finding: Finding): readonly Part[] {
  const whole: Part = { part: null, place: '', message: finding.message };
  if (finding.members !== undefined) return [whole];
  const parts = finding.conditions
    .filter(({ outcome, deciding }) => outcome === 'false' && deciding)
    .flatMap((condition): readonly Part[] => {
      const name = nameOf(condition);
      const records = listBreaches(condition);
      if (records.length === 0) return [{ part: name, place: '', message: condition.message }];
      return records.map((record) => ({
        part: `${name}:${record}`,
        place: makeVisible(record),
        message: condition.message,
      }));
    });
  return parts.length === 0 ? [whole] : parts;
}

function problemsOf(
  unit: UnitView,
  findings: ReadonlyMap<string, Finding>,
  view: AssessmentView,
): readonly LedgerProblem[] {
  const { language } = view;
  const rolesOf = new Map(unit.leaves.map(({ score, roles }) => [score.indicator, roles]));
  return unit.toMend.flatMap(({ line }) => {
    const finding = findings.get(line.requirement);
    return (finding === undefined ? [] : listParts(finding)).map(({ part, place, message }) => ({
      key: problemKey(line.requirement, unit.unit, part),
      unit: unit.name,
      roles: listNames(rolesOf.get(line.leaf) ?? [], language),
      indicator: `${line.code} ${line.leafName}`,
      asked: line.text,
      place,
      problem: makeVisible(message[language]),
      columns: listNames(line.columns, language),
      waiver: line.waiver,
      seen: 'unmet' as const,
    }));
  });
}

/** What became of a part that is not unmet any more. A part that the rule no longer names cannot be told. */
function lookForPart(finding: Finding, unit: string, part: string): Sighting {
  if (finding.outcome === 'passed' || finding.outcome === 'inapplicable') return 'met';
  if (finding.outcome !== 'failed') return lookForCondition(finding, part);
  const member = finding.members?.find((entry) => problemKey('', entry.unit, null) === `|${unit}|`);
  if (member !== undefined) {
    return member.outcome === 'passed' || member.outcome === 'inapplicable' ? 'met' : 'unknown';
  }
  return lookForCondition(finding, part);
}

function lookForCondition({ conditions }: Finding, part: string): Sighting {
  const condition = conditions.find((entry) => {
    const name = problemKey('', null, nameOf(entry)).slice(2);
    return part === name || part.startsWith(problemKey('', null, `${nameOf(entry)}:`).slice(2));
  });
  if (condition === undefined || part === '') return 'unknown';
  // Where the condition still fails on other records, this one was checked with them and is not among those that fail.
  if (condition.outcome === 'true') return 'met';
  return condition.outcome === 'false' && listBreaches(condition).length > 0 ? 'met' : 'unknown';
}

/** The unmet requirements of every unit. */
export function seeRequirements(document: AssessmentDocument, view: AssessmentView): Sightings {
  const findings = new Map<string, Finding>(
    document.findings.findings.map((finding) => [finding.requirement, finding]),
  );
  return {
    problems: view.units.flatMap((unit) => problemsOf(unit, findings, view)),
    lookFor: (key) => {
      const [item = '', unit = '', part = ''] = key.split('|');
      const finding = findings.get(itemOfKey(item));
      return finding === undefined ? null : lookForPart(finding, unit, part);
    },
  };
}
