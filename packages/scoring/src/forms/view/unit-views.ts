import { labels, type UnitStatus } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { FindingLine, ScoreLine, UnitFinding, UnitView } from './assessment-view.ts';
import { reasonNames } from './finding-lines.ts';
import { makeVisible } from './text.ts';

function findingOf(
  { requirement, outcome, reasons, acts }: UnitStatus['statuses'][number],
  lines: ReadonlyMap<string, FindingLine>,
  language: Language,
): readonly UnitFinding[] {
  const line = lines.get(requirement);
  if (line === undefined) return [];
  const outcomeName = labels.outcome[outcome][language];
  return [{ line, outcome, outcomeName, reasons: reasonNames(reasons, language), acts }];
}

/** The task list of every unit that has one, with the lines of the site's own report. */
export function viewUnits(
  document: AssessmentDocument,
  scores: readonly ScoreLine[],
  findings: readonly FindingLine[],
  language: Language,
): readonly UnitView[] {
  const lines = new Map(findings.map((line) => [line.requirement, line]));
  const scoreOf = new Map(scores.map((line) => [line.indicator, line]));
  const columnsOf = new Map(findings.map(({ leaf, columns }) => [leaf, columns]));
  return document.units
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ unit, name, tasks, statuses, counts }) => {
      const own = statuses.flatMap((status) => findingOf(status, lines, language));
      return {
        unit,
        name: makeVisible(name[language]),
        leaves: tasks.flatMap(({ leaf, duties }) => {
          const score = scoreOf.get(leaf);
          if (score === undefined) return [];
          const roles = [...new Set(duties.map(({ role }) => labels.role[role][language]))];
          return [{ score, roles, columns: columnsOf.get(leaf) ?? [] }];
        }),
        findings: own,
        counts,
        toMend: own.filter(({ outcome, acts }) => acts && outcome === 'failed'),
        toProve: own.filter(
          ({ outcome, line }) =>
            (outcome === 'cantTell' || outcome === 'untested') && line.provable,
        ),
      };
    });
}
