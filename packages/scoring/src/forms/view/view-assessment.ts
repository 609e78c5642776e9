import { type Bilingual, labels, type Outcome } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import { withKind } from '../../arithmetic/within.ts';
import type { AssessmentDocument, ManifestPart } from '../../document/assessment-document.ts';
import { manifestNames } from '../../document/manifest-names.ts';
import type { Citation } from '../../input/citation.ts';
import type { Given } from '../../input/given.ts';
import { aDocument } from '../../input/kinds.ts';
import { invalidInput } from '../../input/scoring-error.ts';
import type { ScoreReport } from '../../score/report.ts';
import type { AssessmentView, Labelled } from './assessment-view.ts';
import { viewDraws } from './draw-lines.ts';
import { groupUnknown, viewFindings } from './finding-lines.ts';
import { gainsByRequirement, viewGains } from './gain-lines.ts';
import {
  gradedOn,
  type PolicyName,
  policyChoices,
  policyNames,
  roundingNames,
} from './policy-words.ts';
import { readLanguage } from './read-language.ts';
import { viewScores } from './score-lines.ts';
import { sayTailoring } from './tailoring-lines.ts';
import { inBrackets, listNames, makeVisible } from './text.ts';
import { viewUnits } from './unit-views.ts';
import { words } from './words.ts';

/** How a view is made. */
export interface ViewOptions {
  /** `zh` by default. */
  readonly language?: Language;
}

const outcomes: readonly Outcome[] = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'];

function sayCitation({ issuer, document }: Citation, language: Language): string {
  return listNames([issuer[language], ...(document === null ? [] : [document])], language);
}

function viewHead(document: AssessmentDocument, language: Language): readonly Labelled[] {
  const { report, catalogue, address, remarks } = document;
  const { scheme, pack, readings = [], subject, asOf } = report;
  const label = (word: keyof typeof words, text: string): Labelled => ({
    label: words[word][language],
    text: makeVisible(text),
  });
  const versioned = (name: string, version: string): string =>
    `${name}${inBrackets(`${words.version[language]} ${version}`, language)}`;
  const { source } = scheme;
  return [
    label('site', subject?.name ?? words.notGiven[language]),
    ...(address === null ? [] : [label('address', address)]),
    label('asOf', asOf),
    label('catalogue', versioned(catalogue.title[language], catalogue.version)),
    ...(catalogue.tailoring ?? []).map((step) => label('tailoring', sayTailoring(step, language))),
    label('pack', versioned(pack.id, pack.version)),
    ...readings.map(({ message }) => label('reading', message[language])),
    label('scheme', versioned(scheme.title[language], scheme.version)),
    ...(source === null ? [] : [label('source', sayCitation(source, language))]),
    ...remarks.map((remark) => label('remark', remark)),
  ];
}

/** The grades with their lines, and on which figure they go: also inspections are held against their lines on it. */
function sayGrades({ bands, bandsOn }: ScoreReport['scheme'], language: Language): string {
  const from = words.gradeFrom[language];
  const lines = bands.map(
    ({ name, from: least }) => `${makeVisible(name[language])} ${least}%${from}`,
  );
  const grades = lines.length === 0 ? words.noGrades[language] : listNames(lines, language);
  const go = lines.length === 0 ? words.linesGo : words.gradesGo;
  return `${grades}${language === 'zh' ? '；' : '; '}${go[language]}${gradedOn[bandsOn][language]}`;
}

function viewRules({ report }: AssessmentDocument, language: Language): readonly Labelled[] {
  const { policies, rounding } = report.scheme;
  const choose = <P extends PolicyName>(name: P): Labelled => {
    const choices: (typeof policyChoices)[P] = policyChoices[name];
    return { label: policyNames[name][language], text: choices[policies[name]][language] };
  };
  const names = Object.keys(policyNames) as PolicyName[];
  const { mode, digits } = rounding;
  const space = language === 'zh' ? '' : ' ';
  const rounded = `${digits}${space}${words.digits[language]}`;
  const text = `${roundingNames[mode][language]}${inBrackets(rounded, language)}`;
  return [
    ...names.map((name) => choose(name)),
    { label: words.rounding[language], text },
    { label: words.grades[language], text: sayGrades(report.scheme, language) },
  ];
}

function viewManifest(
  { manifest, hash }: AssessmentDocument,
  language: Language,
): readonly Labelled[] {
  const parts = Object.keys(manifestNames) as ManifestPart[];
  return [
    { label: words.documentHash[language], text: hash },
    ...parts.map((part) => ({
      label: manifestNames[part][language],
      text: manifest[part] ?? words.notGiven[language],
    })),
  ];
}

/** That there are so many places like the one before it. */
function placesText(count: number): Bilingual {
  return { zh: `等${count}处`, en: ` (${count} places)` };
}

/** What is told alike of several places is told once: where it begins, and of how many. The document has them all. */
function viewWarnings({ findings }: AssessmentDocument, language: Language): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const { path, message, nearest } of findings.warnings) {
    // What the message says is not said again.
    const unsaid = nearest.filter((name) => !message[language].includes(name));
    const names = `${words.nearest[language]} ${listNames(unsaid, language)}`;
    const text = `${message[language]}${unsaid.length === 0 ? '' : inBrackets(names, language)}`;
    const paths = alike.get(text);
    if (paths === undefined) alike.set(text, [path]);
    else paths.push(path);
  }
  return [...alike].map(([text, paths]) => {
    const [first = ''] = paths;
    const more = paths.length === 1 ? '' : placesText(paths.length)[language];
    return makeVisible(`${first === '' ? '' : `${first}${more}: `}${text}`);
  });
}

/**
 * An assessment in the words of one language, ready to be laid out. The forms of this package all show it; whoever needs
 * another form starts here. No figure is worked out here: each is the report's, `gains`' or `explain`'s.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme } from '@liujiang/scoring';
 * import { makeDocument } from '@liujiang/scoring/document';
 * import { viewAssessment } from '@liujiang/scoring/forms/view';
 *
 * const message = { zh: '达标', en: 'Met' };
 * const findings: FindingSet = {
 *   catalogue: { id: liujiang.id, version: liujiang.version, hash: liujiang.hash },
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const view = viewAssessment(makeDocument({ catalogue: liujiang, scheme: equalScheme(liujiang), findings }));
 * view.total.value; //=> '100.00'
 * view.findings.length; //=> 148
 * view.units.at(-1)?.name; //=> '未明确责任单位'
 * ```
 */
export function viewAssessment(
  document: AssessmentDocument,
  options: ViewOptions = {},
): AssessmentView {
  return withView(document, options, [], (view) => view);
}

/** What `lay` makes of the view of a document, in the language of the options; `more` are the form's own fields of them. */
export function withView<T>(
  document: AssessmentDocument,
  options: ViewOptions,
  more: readonly string[],
  lay: (view: AssessmentView, options: Given) => T,
): T {
  const asked = {
    options,
    fields: ['language', ...more],
    read: (given: Given) => ({ given, language: readLanguage(given.at('language')) }),
  };
  return withKind(aDocument, 'document', document, asked, ({ given, language }) => {
    const form = lay(makeView(document, language), given);
    given.problems.throwIfAny(invalidInput);
    return form;
  });
}

function makeView(document: AssessmentDocument, language: Language): AssessmentView {
  const { total, tree } = viewScores(document, language);
  const scores = [total, ...tree];
  const findings = viewFindings(document, gainsByRequirement(document), language);
  return {
    language,
    title: words.report[language],
    head: viewHead(document, language),
    notices: document.report.notices.map(({ message }) => makeVisible(message[language])),
    total,
    outcomes: outcomes.map((outcome) => ({
      outcome,
      name: labels.outcome[outcome][language],
      count: findings.filter((line) => line.outcome === outcome).length,
    })),
    scores,
    gains: viewGains(document, language),
    findings,
    failed: findings.filter(({ outcome }) => outcome === 'failed'),
    unknown: groupUnknown(findings, language),
    units: viewUnits(document, scores, findings, language),
    draws: viewDraws(document, language),
    warnings: viewWarnings(document, language),
    rules: viewRules(document, language),
    manifest: viewManifest(document, language),
  };
}
