import type { AssessmentView, Labelled, ScoreLine } from '../view/assessment-view.ts';
import { type Word, words } from '../view/fixed-texts.ts';
import { attribute, type Content, html, type Markup } from './markup.ts';

export function tell({ language }: AssessmentView): (word: Word) => string {
  return (word) => words[word][language];
}

export function section(title: string, content: Content): Markup {
  return html`<section><h2>${title}</h2>\n${content}</section>\n`;
}

/** Labels with their values. */
export function definitions(items: readonly Labelled[], className = ''): Markup {
  const rows = items.map(
    ({ label, text }) => html`<dt>${label}</dt><dd class=${attribute(className)}>${text}</dd>\n`,
  );
  return html`<dl>${rows}</dl>\n`;
}

/** A list without bullets. */
export function list(items: readonly Content[]): Markup {
  return html`<ul class="plain">${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}

/** `value`, or the bounds while it is open, or the status when there is no figure. */
export function sayFigure({ value, min, max, statusName }: ScoreLine): string {
  if (value !== null) return value;
  return min === null ? statusName : `${min}–${max}`;
}
