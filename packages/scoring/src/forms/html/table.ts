import { attribute, type Content, html, type Markup } from './markup.ts';

export interface PageColumn<Row> {
  /** Heading; on a phone it stands before each cell. */
  readonly heading: string;
  readonly cell: (row: Row) => Content;
  readonly isNumber?: boolean;
}

/** A table that turns into cards on a phone. */
export function pageTable<Row>(columns: readonly PageColumn<Row>[], rows: readonly Row[]): Markup {
  const kind = (isNumber = false): Markup => (isNumber ? html` class="number"` : html``);
  const heads = columns.map(
    ({ heading, isNumber }) => html`<th${kind(isNumber)} scope="col">${heading}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map(
      ({ heading, cell, isNumber }) =>
        html`<td${kind(isNumber)} data-label=${attribute(heading)}>${cell(row)}</td>`,
    );
    return html`<tr>${cells}</tr>\n`;
  });
  return html`<table><thead><tr>${heads}</tr></thead><tbody>\n${body}</tbody></table>\n`;
}
