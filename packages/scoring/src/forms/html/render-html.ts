import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { AssessmentView } from '../view/assessment-view.ts';
import { type ViewOptions, withView } from '../view/view-assessment.ts';
import { closingSections, failedSection, unknownSection } from './finding-sections.ts';
import { attribute, escapeText, html, Markup, markChinese } from './markup.ts';
import { gainSection, headSection, resultSection, scoreSection } from './score-sections.ts';
import { style, styleDigest } from './style.ts';
import { unitPages, unitTableSection } from './unit-sections.ts';

/** The page may load and run nothing except its own style. */
const policy = `default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'`;

function pageTitle({ title, site }: AssessmentView): string {
  return [site, title].filter(Boolean).join(' · ').replace(/\s+/g, ' ');
}

/**
 * The report as one HTML file that needs nothing else: no script, font or picture. It prints on A4 with a page for each
 * unit, can be read on a phone, and opens the sentence behind every figure on demand. Its content security policy
 * allows only its own style.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme } from '@liujiang/scoring';
 * import { makeDocument } from '@liujiang/scoring/document';
 * import { renderHtml } from '@liujiang/scoring/forms/html';
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
 * const document = makeDocument({
 *   catalogue: liujiang,
 *   scheme: equalScheme(liujiang),
 *   findings,
 *   subject: { id: 'example', name: '<b>示例网站</b>' },
 * });
 * renderHtml(document).includes('<p class="site">&lt;b&gt;示例网站&lt;/b&gt;</p>'); //=> true
 * ```
 */
export function renderHtml(document: AssessmentDocument, options: ViewOptions = {}): string {
  return withView(document, options, [], renderPage);
}

function renderPage(view: AssessmentView): string {
  const sections = html`${[
    headSection(view),
    resultSection(view),
    gainSection(view),
    scoreSection(view),
    failedSection(view),
    unknownSection(view),
    unitTableSection(view),
    closingSections(view),
    unitPages(view),
  ]}`;
  const body = view.language === 'zh' ? sections : markChinese(sections);
  const page = html`<!doctype html>
<html lang=${attribute(view.language === 'zh' ? 'zh-CN' : 'en')}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${attribute(policy)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${new Markup(escapeText(pageTitle(view)))}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}</body>
</html>
`;
  return page.text;
}
