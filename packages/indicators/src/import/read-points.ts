import { cleanText, dropMarkup } from './clean-text.ts';
import type { ReportCell } from './table-doubt.ts';

/** A numbered point of an explanation. */
export interface Point {
  /** As printed, in digits; `null` where no point is numbered. */
  readonly number: string | null;
  readonly text: string;
}

/** An explanation taken apart. */
export interface Explanation {
  /** The words before the first point. */
  readonly description: string | null;
  readonly points: readonly Point[];
  readonly notes: readonly string[];
}

interface Marker {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Ways of numbering. A number counts only at the beginning, after a blank or after punctuation: not in 第2、3季度 or 2.5倍. */
const styles: readonly RegExp[] = [
  /(?<=^|[\s。；;：:！？])(\d{1,2})\s*[.．、](?!\d)/g,
  /(?<=^|[\s。；;：:！？])[(（](\d{1,2}|[一二三四五六七八九十]{1,3})[)）]/g,
  /([①-⑳])/g,
];

const numerals = '零一二三四五六七八九';

/** The value of a numeral below a hundred: 12, ⑫, 十二. */
export function numeralValue(text: string): number {
  const digits = text.normalize('NFKC').replaceAll('两', '二');
  if (/^\d+$/.test(digits)) return Number(digits);
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['零', digits];
  const ten = digits.includes('十') && tens === '' ? 1 : Math.max(0, numerals.indexOf(tens));
  return ten * 10 + (ones === '' ? 0 : numerals.indexOf(ones));
}

/** The markers in the style of the first one; markers of other styles stay in the text. */
function findMarkers(text: string): Marker[] {
  const found = styles.map((style) =>
    [...text.matchAll(style)].map(
      ({ index, 0: all, 1: numeral = '' }): Marker => ({
        from: index,
        to: index + all.length,
        value: numeralValue(numeral),
      }),
    ),
  );
  const begun = found.filter(
    (markers) => markers[0] !== undefined && (markers[0].value === 1 || markers.length > 1),
  );
  begun.sort((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0));
  return begun[0] ?? [];
}

/** Cuts an explanation into the words before the first point, its points and its notes. Numbers stay as printed. */
export function readPoints(cell: string, report: ReportCell): Explanation {
  const [body = '', ...notes] = dropMarkup(cell).split(/(?<=^|[\s。；;.])注[:：]/);
  const markers: Marker[] = [];
  for (const marker of findMarkers(body)) {
    const last = markers.at(-1)?.value ?? 0;
    if (marker.value <= last) {
      report({
        code: 'numbering',
        expected: { zh: `大于 ${last} 的序号`, en: `a number above ${last}` },
        got: cleanText(body.slice(marker.from, marker.to + 10)),
        assumed: {
          zh: '不是序号，留在文字里。',
          en: 'It is not taken as a number of a point and stays in the text.',
        },
      });
      continue;
    }
    if (marker.value !== last + 1) {
      report({
        code: 'numbering-gap',
        expected: { zh: `第 ${last + 1} 点`, en: `point ${last + 1}` },
        got: cleanText(body.slice(marker.from, marker.to + 10)),
        assumed: {
          zh: '保留原编号，不作重排。',
          en: 'The printed numbers are kept.',
        },
      });
    }
    markers.push(marker);
  }
  const first = markers[0];
  const description = first === undefined ? '' : cleanText(body.slice(0, first.from));
  return {
    description: description === '' ? null : description,
    points:
      first === undefined
        ? [{ number: null, text: cleanText(body) }]
        : markers.map(({ to, value }, index) => ({
            number: String(value),
            text: cleanText(body.slice(to, markers[index + 1]?.from)),
          })),
    notes: notes.map(cleanText).filter((note) => note !== ''),
  };
}
