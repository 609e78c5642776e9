import type { Bilingual } from '../model/bilingual.ts';
import { cleanText } from './clean-text.ts';
import type { Headings } from './find-headings.ts';
import type { ImportTableOptions } from './import-options.ts';
import type { Dictionary } from './names.ts';
import type { SourceTable } from './table.ts';
import type { Report } from './table-doubt.ts';

/** The title is the last line above the table; the other lines are reported. */
export function readTitle(
  { rows }: SourceTable,
  [first]: readonly Headings[],
  { title }: ImportTableOptions,
  dictionary: Dictionary,
  report: Report,
): Bilingual {
  if (first === undefined) {
    report({
      code: 'no-heading',
      row: null,
      heading: null,
      expected: {
        zh: '含有“一级指标”和“指标说明”的表头行',
        en: 'a heading row with 一级指标 and 指标说明',
      },
      got: cleanText((rows[0] ?? []).join(' ')),
      assumed: { zh: '没有读入任何内容。', en: 'Nothing is read.' },
    });
    return title ?? { zh: '', en: '' };
  }
  const printed = new Set([...first.printed.values()].map(cleanText));
  const above = rows.slice(0, first.row - 1).flatMap((cells, index) => {
    const texts = [...new Set(cells.map((cell) => cleanText(cell ?? '')))];
    const text = texts.filter((each) => each !== '' && !printed.has(each)).join(' ');
    return text === '' ? [] : [{ row: index + 1, text }];
  });
  const chosen = title?.zh ?? above.at(-1)?.text ?? '';
  for (const { row, text } of above) {
    if (cleanText(text) === cleanText(chosen)) continue;
    report({
      code: 'text-above-table',
      row,
      heading: null,
      expected: { zh: '表的标题', en: 'the title of the table' },
      got: text,
      assumed: { zh: '不是标题，不读入。', en: 'It is not the title and is not read.' },
    });
  }
  return title ?? dictionary.bilingual(chosen);
}
