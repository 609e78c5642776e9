import { sayDuties } from '../tables/finding-columns.ts';
import type { AssessmentView, Labelled, ScoreLine, UnitView } from '../view/assessment-view.ts';
import { inBrackets, listNames, withLabel } from '../view/text.ts';
import { type Word, words } from '../view/words.ts';
import { colourSample, scoreBar } from './bar.ts';
import { attribute, type Content, html, type Markup } from './markup.ts';
import { pageTable } from './table.ts';

/** The fixed texts of a view's language. */
function tell({ language }: AssessmentView): (word: Word) => string {
  return (word) => words[word][language];
}

function section(title: string, content: Content): Markup {
  return html`<section><h2>${title}</h2>\n${content}</section>\n`;
}

function definitions(items: readonly Labelled[], className = ''): Markup {
  const rows = items.map(
    ({ label, text }) => html`<dt>${label}</dt><dd class=${attribute(className)}>${text}</dd>\n`,
  );
  return html`<dl>${rows}</dl>\n`;
}

function list(items: readonly Content[]): Markup {
  return html`<ul class="plain">${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}

/** `value`, or the bounds while it is open, or the status where there is no figure. */
function sayFigure({ value, min, max, statusName }: ScoreLine): string {
  if (value !== null) return value;
  return min === null ? statusName : `${min}–${max}`;
}

/** Who, when, by which table, and what must be told first. */
export function headSection(view: AssessmentView): Markup {
  const t = tell(view);
  const site = view.head[0]?.text ?? '';
  const notices =
    view.notices.length === 0
      ? html``
      : html`<aside><strong>${t('notices')}</strong><ul>${view.notices.map(
          (notice) => html`<li>${notice}</li>`,
        )}</ul></aside>\n`;
  return html`<header><h1>${view.title}</h1><p class="site">${site}</p>\n${definitions(
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

/** The lines to sign, on the first page. */
function signatures(view: AssessmentView): Markup {
  const t = tell(view);
  const lines = (['unitSeal', 'preparedBy', 'reviewedBy', 'signedOn'] as const).map(
    (word) => html`<div>${withLabel(t(word), '', view.language)}</div>`,
  );
  return html`<div class="sign">${lines}</div>\n`;
}

/** The five fixes worth most. */
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

/** What failed, with its units. */
export function failedSection(view: AssessmentView): Markup {
  const t = tell(view);
  if (view.failed.length === 0) return section(t('failed'), html`<p>${t('noneFailed')}</p>`);
  const waived = view.failed.some(({ waiver }) => waiver !== null);
  return section(
    withLabel(t('failed'), String(view.failed.length), view.language),
    pageTable(
      [
        {
          heading: t('indicator'),
          cell: ({ code, path }) => html`<strong>${code}</strong> ${path}`,
        },
        { heading: t('asked'), cell: ({ text }) => text },
        { heading: t('found'), cell: ({ message }) => message },
        { heading: t('unit'), cell: ({ duties }) => sayDuties(duties, view.language) },
        ...(waived
          ? [
              {
                heading: t('waiver'),
                cell: ({ waiver }: AssessmentView['failed'][number]) => waiver ?? '—',
              },
            ]
          : []),
      ],
      view.failed,
    ),
  );
}

/** What could not be judged, by reason. */
export function unknownSection(view: AssessmentView): Markup {
  const t = tell(view);
  if (view.unknown.length === 0) return section(t('unknown'), html`<p>${t('noneUnknown')}</p>`);
  const groups = view.unknown.map(
    ({ why, findings }) =>
      html`<h3>${withLabel(why, String(findings.length), view.language)}</h3>${list(
        findings.map(
          ({ code, path, message }) => html`<strong>${code}</strong> ${path} — ${message}`,
        ),
      )}`,
  );
  return section(t('unknown'), groups);
}

const anchorOf = ({ unit }: UnitView): string => `unit-${unit ?? 'none'}`;

function hasPage({ toMend, toProve }: UnitView): boolean {
  return toMend.length + toProve.length > 0;
}

/** One line for each unit, with a link to its page. */
export function unitTableSection(view: AssessmentView): Markup {
  const t = tell(view);
  return section(
    t('units'),
    pageTable<UnitView>(
      [
        {
          heading: t('unit'),
          cell: (unit) =>
            hasPage(unit)
              ? html`<a href=${attribute(`#${anchorOf(unit)}`)}>${unit.name}</a>`
              : unit.name,
        },
        { heading: t('tasks'), cell: ({ leaves }) => String(leaves.length), isNumber: true },
        {
          heading: t('requirements'),
          cell: (unit) => String(unit.findings.length),
          isNumber: true,
        },
        ...view.outcomes.map(({ outcome, name }) => ({
          heading: name,
          cell: ({ counts }: UnitView) => String(counts[outcome]),
          isNumber: true,
        })),
      ],
      view.units,
    ),
  );
}

function unitPage(unit: UnitView, view: AssessmentView): Markup {
  const t = tell(view);
  const mend = pageTable(
    [
      {
        heading: t('indicator'),
        cell: ({ line }) => html`<strong>${line.code}</strong> ${line.leafName}`,
      },
      { heading: t('asked'), cell: ({ line }) => line.text },
      { heading: t('found'), cell: ({ line }) => line.message },
      {
        heading: t('columns'),
        cell: ({ line }) => listNames(line.columns, view.language) || t('noColumn'),
      },
      { heading: t('gain'), cell: ({ line }) => line.gain ?? '—', isNumber: true },
    ],
    unit.toMend,
  );
  const prove = list(
    unit.toProve.map(
      ({ line, reasons }) =>
        html`<strong>${line.code}</strong> ${line.leafName} — ${line.message}${inBrackets(
          listNames(reasons, view.language),
          view.language,
        )}`,
    ),
  );
  const leaves = pageTable<UnitView['leaves'][number]>(
    [
      { heading: t('indicator'), cell: ({ score }) => `${score.code} ${score.name}` },
      { heading: t('roles'), cell: ({ roles }) => listNames(roles, view.language) || '—' },
      { heading: t('full'), cell: ({ score }) => score.full, isNumber: true },
      { heading: t('score'), cell: ({ score }) => sayFigure(score), isNumber: true },
    ],
    unit.leaves,
  );
  return html`<section class="unit" id=${attribute(anchorOf(unit))}><h2>${unit.name}</h2>\n<p class="hint">${
    view.head[0]?.text ?? ''
  } · ${view.head.find(({ label }) => label === t('asOf'))?.text ?? ''}</p>${
    unit.toMend.length === 0
      ? html``
      : html`<h3 class="bad">${withLabel(t('toMend'), String(unit.toMend.length), view.language)}</h3>${mend}`
  }${
    unit.toProve.length === 0
      ? html``
      : html`<h3>${withLabel(t('toProve'), String(unit.toProve.length), view.language)}</h3>${prove}`
  }<h3>${t('unitScores')}</h3>${leaves}</section>\n`;
}

/** A page for each unit that has something to put right or to prove. */
export function unitPages(view: AssessmentView): Markup {
  return html`${view.units.filter(hasPage).map((unit) => unitPage(unit, view))}`;
}

/** Doubts, how points are counted, and digests. */
export function closingSections(view: AssessmentView): Markup {
  const t = tell(view);
  const warnings =
    view.warnings.length === 0 ? html`` : section(t('warnings'), list(view.warnings));
  const draws = view.draws.length === 0 ? html`` : section(t('draws'), definitions(view.draws));
  return html`${draws}${warnings}${section(t('rules'), definitions(view.rules))}${section(
    t('manifest'),
    html`<p class="hint">${t('manifestHint')}</p>${definitions(view.manifest, 'hash')}`,
  )}`;
}
