import { labels, type Outcome } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import { gains } from '../../compare/gains.ts';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { Given } from '../../input/given.ts';
import { aDocument } from '../../input/kinds.ts';
import { invalidInput } from '../../input/scoring-error.ts';
import { withKind } from '../../input/within.ts';
import type { AssessmentView } from './assessment-view.ts';
import { viewDraws } from './draw-lines.ts';
import { groupUnknown, viewFindings } from './finding-lines.ts';
import { words } from './fixed-texts.ts';
import { gainsByRequirement, viewGains } from './gain-lines.ts';
import { siteName, viewHead, viewManifest } from './head-lines.ts';
import { readLanguage } from './read-language.ts';
import { viewRules } from './rule-lines.ts';
import { viewScores } from './score-lines.ts';
import { makeVisible } from './text.ts';
import { viewUnits } from './unit-views.ts';
import { tellUntranslated } from './untranslated.ts';
import { viewWarnings } from './warning-lines.ts';

/** How a view is made. */
export interface ViewOptions {
  /** `zh` by default. */
  readonly language?: Language;
}

const outcomes: readonly Outcome[] = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'];

/**
 * An assessment in the words of one language, ready for layout. All forms of this package show it; a form of your own
 * starts here. It computes no figure: each is from the report, from `gains` or from `explain`.
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

/**
 * The result of `lay` for the view of a document, in the language of the options; `more` are the form's own fields of
 * them.
 */
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
  const all = gains(document.report);
  const findings = viewFindings(document, gainsByRequirement(all), language);
  return {
    language,
    title: words.report[language],
    site: siteName(document, language),
    asOf: document.report.asOf,
    head: viewHead(document, language),
    notices: [
      ...document.report.notices.map(({ message }) => makeVisible(message[language])),
      ...tellUntranslated(document, language),
    ],
    total,
    outcomes: outcomes.map((outcome) => ({
      outcome,
      name: labels.outcome[outcome][language],
      count: findings.filter((line) => line.outcome === outcome).length,
    })),
    scores,
    gains: viewGains(all, document, language),
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
