import type { Finding, Outcome } from '@liujiang/indicators';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import { listReportLeaves } from '../../score/report-nodes.ts';
import type { AssessmentView, UnitView } from '../view/assessment-view.ts';
import { listNames, makeVisible } from '../view/text.ts';
import type { Sighting } from './ledger.ts';
import { lookForParts, nameOfCondition, readListTrace, recordPart } from './look-for-part.ts';
import type { LedgerProblem, Sightings } from './problem.ts';
import { problemKey, readKey } from './problem-key.ts';

/** Something inside a requirement that is met, unmet or unknown by itself. */
interface Part {
  /** `null` for the requirement as a whole. */
  readonly part: string | null;
  readonly place: string;
  readonly message: Finding['message'];
}

/** One part for each condition that failed, or one for each record when the condition names records. */
function listParts(finding: Finding): readonly Part[] {
  const whole: Part = { part: null, place: '', message: finding.message };
  if (finding.members !== undefined) return [whole];
  const parts = finding.conditions
    .filter(({ outcome, deciding }) => outcome === 'false' && deciding)
    .flatMap((condition): readonly Part[] => {
      const { message } = condition;
      const { failing } = readListTrace(condition);
      if (failing.length === 0) return [{ part: nameOfCondition(condition), place: '', message }];
      return failing.map((record) => ({
        part: recordPart(condition, record),
        place: makeVisible(record),
        message,
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

/** The outcome of each requirement for each unit with a part in it, by the key of the requirement as a whole. */
function outcomesByUnit({ units }: AssessmentDocument): ReadonlyMap<string, Outcome> {
  return new Map(
    units.flatMap(({ unit, statuses }) =>
      statuses.map(({ requirement, outcome }) => [problemKey(requirement, unit, null), outcome]),
    ),
  );
}

/** The keys of whole requirements for the units that the table itself names, groups included. */
function laidOn({ report, requirements }: AssessmentDocument): ReadonlySet<string> {
  const units = new Map(
    listReportLeaves(report.indicators).map(({ id, responsibilities }) => [id, responsibilities]),
  );
  return new Set(
    requirements.flatMap(({ id, leaf }) =>
      (units.get(leaf) ?? []).map(({ unit }) => problemKey(id, unit, null)),
    ),
  );
}

/** The unmet requirements of every unit. */
export function seeRequirements(document: AssessmentDocument, view: AssessmentView): Sightings {
  const findings = new Map<string, Finding>(
    document.findings.findings.map((finding) => [finding.requirement, finding]),
  );
  const outcomes = outcomesByUnit(document);
  const tasks = laidOn(document);
  const drawn = new Map(
    (document.findings.draws ?? []).map((draw) => [draw.requirement, draw.drawn]),
  );
  const looks = new Map<string, (part: string) => Sighting>();
  const lookInside = (finding: Finding, part: string): Sighting => {
    const { requirement } = finding;
    const look = looks.get(requirement) ?? lookForParts(finding, drawn.get(requirement) ?? []);
    looks.set(requirement, look);
    return look(part);
  };
  return {
    problems: view.units.flatMap((unit) => problemsOf(unit, findings, view)),
    lookFor: ({ key }) => {
      const { item, whole, part } = readKey(key);
      const finding = findings.get(item);
      if (finding === undefined) return null;
      if (finding.members === undefined) {
        return finding.outcome === 'passed' ? 'met' : lookInside(finding, part);
      }
      // members are judged one by one; nothing is known of a former member, unless the whole group met it
      const own = outcomes.get(whole) ?? (tasks.has(whole) ? finding.outcome : undefined);
      return own === 'passed' ? 'met' : 'unknown';
    },
  };
}
