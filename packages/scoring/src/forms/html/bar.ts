import type { ScoreLine } from '../view/assessment-view.ts';
import { attribute, html, type Markup } from './markup.ts';

/** A bar: certain points, over points still possible, over full marks; nothing when nothing applies. */
export function scoreBar({ rate }: ScoreLine): Markup {
  if (rate === null) return html``;
  return html`<svg aria-hidden="true" preserveAspectRatio="none"><rect class="track" width="100%" height="100%"/><rect class="possible" width=${attribute(rate.max)} height="100%"/><rect class="reached" width=${attribute(rate.min)} height="100%"/></svg>`;
}

/** A square in one of the colours of {@link scoreBar}. */
export function colourSample(colour: 'reached' | 'possible' | 'track'): Markup {
  return html`<svg aria-hidden="true"><rect class=${attribute(colour)} width="100%" height="100%"/></svg>`;
}
