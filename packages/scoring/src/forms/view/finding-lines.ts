import { type Finding, labels, type Reason, type Waiver } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type {
  AssessmentDocument,
  DocumentRequirement,
} from '../../document/assessment-document.ts';
import type { DutyView, FindingLine, UnknownGroup } from './assessment-view.ts';
import { words } from './fixed-texts.ts';
import { inBrackets, listNames, makeVisible } from './text.ts';

/** Reasons that no evidence can settle: there is no rule yet, or only a formula measures. */
const beyondEvidence: ReadonlySet<Reason> = new Set(['no-rule', 'measured-by-formula']);

/** `2.1.4（2）`, or `2.1.4` where no number is printed. */
export function codeOf(
  { code, number }: Pick<DocumentRequirement, 'code' | 'number'>,
  language: Language,
): string {
  return number === null ? code : `${code}${inBrackets(number, language)}`;
}

export function reasonNames(reasons: readonly Reason[], language: Language): readonly string[] {
  return reasons.map((reason) => labels.reason[reason][language]);
}

/** Who takes part in each leaf, in the order of the task lists; nobody is a line of its own. */
function listDuties(
  { units }: AssessmentDocument,
  language: Language,
): ReadonlyMap<string, readonly DutyView[]> {
  const duties = new Map<string, DutyView[]>();
  for (const { unit, name, tasks } of units) {
    for (const { leaf, duties: parts } of tasks) {
      const roles = [...new Set(parts.map(({ role }) => labels.role[role][language]))];
      const own = { unit, name: makeVisible(name[language]), roles };
      duties.set(leaf, [...(duties.get(leaf) ?? []), own]);
    }
  }
  return duties;
}

function sayWaiver({ reason, author, grantedOn, expiresOn }: Waiver, language: Language): string {
  const granted = `${makeVisible(author)} ${grantedOn} ${words.granted[language]}`;
  const until = `${words.until[language]}${language === 'zh' ? '' : ' '}${expiresOn}`;
  return `${makeVisible(reason)}${inBrackets(listNames([granted, until], language), language)}`;
}

/** Ids of the leaves whose figure is settled. */
function settledLeaves({ report }: AssessmentDocument): ReadonlySet<string> {
  const settled = (nodes: typeof report.indicators): readonly string[] =>
    nodes.flatMap(({ id, value, children }) => [
      ...(value === null ? [] : [id]),
      ...settled(children),
    ]);
  return new Set(settled(report.indicators));
}

/** One line for each finding, in table order. `gainOf` gives the gain of meeting a requirement. */
export function viewFindings(
  document: AssessmentDocument,
  gainOf: ReadonlyMap<string, string>,
  language: Language,
): readonly FindingLine[] {
  const duties = listDuties(document, language);
  const settled = settledLeaves(document);
  const findings = new Map<string, Finding>(
    document.findings.findings.map((finding) => [finding.requirement, finding]),
  );
  return document.requirements.flatMap((requirement) => {
    const finding = findings.get(requirement.id);
    if (finding === undefined) return [];
    const { outcome, reasons, met, message, waiver } = finding;
    const names = requirement.path.map((name) => makeVisible(name[language]));
    return [
      {
        requirement: requirement.id,
        leaf: requirement.leaf,
        code: codeOf(requirement, language),
        leafCode: requirement.code,
        number: requirement.number,
        path: names.join(' › '),
        level1: names[0] ?? '',
        leafName: names.at(-1) ?? '',
        text: makeVisible(requirement.text[language]),
        outcome,
        outcomeName: labels.outcome[outcome][language],
        reasons: reasonNames(reasons, language),
        provable: !reasons.some((reason) => beyondEvidence.has(reason)),
        measured: reasons.includes('measured-by-formula') && settled.has(requirement.leaf),
        met: met === undefined ? null : `${met.count}/${met.of}`,
        message: makeVisible(message[language]),
        method: labels.method[requirement.method][language],
        columns: [...new Set(requirement.columns.map((name) => makeVisible(name[language])))],
        duties: duties.get(requirement.leaf) ?? [],
        waiver: waiver === undefined ? null : sayWaiver(waiver, language),
        gain: gainOf.get(requirement.id) ?? null,
      },
    ];
  });
}

/** The undecided requirements by reasons, without quantities whose formula has a figure. */
export function groupUnknown(
  lines: readonly FindingLine[],
  language: Language,
): readonly UnknownGroup[] {
  const groups = new Map<string, FindingLine[]>();
  for (const line of lines) {
    if ((line.outcome !== 'cantTell' && line.outcome !== 'untested') || line.measured) continue;
    const why = listNames(line.reasons, language);
    groups.set(why, [...(groups.get(why) ?? []), line]);
  }
  return [...groups].map(([why, findings]) => ({ why, findings }));
}
