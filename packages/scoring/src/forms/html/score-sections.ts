import type { AssessmentView } from '../view/assessment-view.ts';
import { inBrackets, listNames, withLabel } from '../view/text.ts';
import { colourSample, scoreBar } from './bar.ts';
import { attribute, html, type Markup } from './markup.ts';
import { definitions, sayFigure, section, tell } from './page-parts.ts';
import { pageTable } from './table.ts';

/** The head of the report, with what readers must be told first. */
export function headSection(view: AssessmentView): Markup {
  const t = tell(view);
  const notices =
    view.notices.length === 0
      ? html``
      : html`<aside><strong>${t('notices')}</strong><ul>${view.notices.map(
          (notice) => html`<li>${notice}</li>`,
        )}</ul></aside>\n`;
  return html`<header><h1>${view.title}</h1><p class="site">${view.site}</p>\n${definitions(
    view.head.slice(1),
  )}</header>\n${notices}`;
}

/** The total with its bounds, and the findings in brief. */
export function resultSection(view: AssessmentView): Markup {
  const t = tell(view);
  const { total } = view;
  const open = total.value === null && total.min !== null;
  const text = total.min === null ? t('nothingApplies') : open ? t('noTotal') : '';
  const facts = [
    `${t('outOf')} ${total.full}`,
    ...(total.bandBasis === ''
      ? []
      : [`${t('band')} ${total.band ?? t('open')}${inBrackets(total.bandBasis, view.language)}`]),
    ...(total.judged === null ? [] : [`${t('judgedShare')} ${total.judged}`]),
  ];
  const counts = pageTable(
    [
      ...view.outcomes.map(({ name, count }) => ({
        heading: name,
        cell: () => String(count),
        isNumber: true,
      })),
      { heading: t('requirementCount'), cell: () => String(view.findings.length), isNumber: true },
    ],
    [null],
  );
  return html`${section(
    t('result'),
    html`<p class="lead">${text}</p><p class="total">${sayFigure(total)}</p><p class="lead">${facts.join(
      ' · ',
    )}</p>${scoreBar(total)}\n<h3>${t('outcomes')}</h3>${counts}`,
  )}${signatures(view)}`;
}

/** The signature lines, on the first page. */
function signatures(view: AssessmentView): Markup {
  const t = tell(view);
  const lines = (['unitSeal', 'preparedBy', 'reviewedBy', 'signedOn'] as const).map(
    (word) => html`<div>${withLabel(t(word), '', view.language)}</div>`,
  );
  return html`<div class="sign">${lines}</div>\n`;
}

/** The five most valuable fixes. */
export function gainSection(view: AssessmentView): Markup {
  const t = tell(view);
  const best = view.gains.slice(0, 5);
  if (best.length === 0) return section(t('gains'), html`<p>${t('noGains')}</p>`);
  return section(
    t('gains'),
    pageTable(
      [
        { heading: t('indicator'), cell: ({ code, indicator }) => `${code} ${indicator}` },
        { heading: t('fix'), cell: ({ fix }) => fix },
        {
          heading: t('unit'),
          cell: ({ units }) => listNames(units, view.language) || t('unassigned'),
        },
        { heading: t('gain'), cell: ({ gain }) => gain, isNumber: true },
        { heading: t('cumulative'), cell: ({ cumulative }) => cumulative, isNumber: true },
      ],
      best,
    ),
  );
}

/** The tree of scores, each with its sentence on demand. */
export function scoreSection(view: AssessmentView): Markup {
  const t = tell(view);
  const rows = view.scores.map((line) => {
    const name = line.code === '' ? line.name : `${line.code} ${line.name}`;
    return html`<tr class="depth${String(line.depth)}"><td><details><summary>${name}</summary><p>${
      line.sentence
    }</p></details></td><td class="bar">${scoreBar(line)}</td><td class="number" data-label=${attribute(
      t('full'),
    )}>${line.full}</td><td class="number" data-label=${attribute(t('score'))}>${sayFigure(
      line,
    )}</td><td class="number" data-label=${attribute(t('judged'))}>${line.judged ?? '—'}</td></tr>\n`;
  });
  const legend = html`<p class="legend"><span>${colourSample('reached')}${t('barReached')}</span><span>${colourSample(
    'possible',
  )}${t('barPossible')}</span></p>`;
  return section(
    t('scores'),
    html`<p class="hint screen">${t('scoresHint')}</p>${legend}<table class="scores"><thead><tr><th scope="col">${t(
      'indicator',
    )}</th><th scope="col">${t('rate')}</th><th class="number" scope="col">${t(
      'full',
    )}</th><th class="number" scope="col">${t('score')}</th><th class="number" scope="col">${t(
      'judged',
    )}</th></tr></thead><tbody>\n${rows}</tbody></table>\n`,
  );
}
