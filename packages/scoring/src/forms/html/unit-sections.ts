import type { AssessmentView, UnitView } from '../view/assessment-view.ts';
import { inBrackets, listNames, withLabel } from '../view/text.ts';
import { attribute, html, type Markup } from './markup.ts';
import { list, sayFigure, section, tell } from './page-parts.ts';
import { pageTable } from './table.ts';

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
  return html`<section class="unit" id=${attribute(anchorOf(unit))}><h2>${unit.name}</h2>\n<p class="hint">${view.site} · ${view.asOf}</p>${
    unit.toMend.length === 0
      ? html``
      : html`<h3 class="bad">${withLabel(t('toMend'), String(unit.toMend.length), view.language)}</h3>${mend}`
  }${
    unit.toProve.length === 0
      ? html``
      : html`<h3>${withLabel(t('toProve'), String(unit.toProve.length), view.language)}</h3>${prove}`
  }<h3>${t('unitScores')}</h3>${leaves}</section>\n`;
}

/** A page for each unit that has something to correct or to prove. */
export function unitPages(view: AssessmentView): Markup {
  return html`${view.units.filter(hasPage).map((unit) => unitPage(unit, view))}`;
}
