import { sayDuties } from '../tables/finding-columns.ts';
import type { AssessmentView } from '../view/assessment-view.ts';
import { withLabel } from '../view/text.ts';
import { html, type Markup } from './markup.ts';
import { definitions, list, section, tell } from './page-parts.ts';
import { pageTable } from './table.ts';

/** The failures with their units. */
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

/** The unjudged requirements by reason. */
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
