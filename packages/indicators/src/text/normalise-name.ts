import { expectThings } from '../input/answer.ts';
import { aText } from '../input/kinds.ts';

/**
 * What names are compared without: white space, quotation marks (NFKC has turned full-width and vertical ones into
 * these) and characters without a width of their own that copying from documents and web pages leaves behind.
 */
const dropped =
  /[\s"'`“”‘’‚‛„‟‹›«»「」『』〝〞〟\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}]/gu;

/** Most names are ideographs through and through, which NFKC leaves as they are. */
const ideographs = /^[\u{4E00}-\u{9FFF}]*$/u;

/**
 * The form in which two names of columns, units or accounts are compared: Unicode NFKC (so full-width letters, digits
 * and punctuation equal half-width ones), without quotation marks, white space and invisible characters. Nothing else
 * is changed: letter case and words such as 区 count, and applying it twice changes nothing more.
 *
 * @example
 * ```ts
 * import { normaliseName } from '@liujiang/indicators';
 * normaliseName('“供应　出让” 栏目（２０２０）'); //=> '供应出让栏目(2020)'
 * normaliseName('“”'); //=> ''
 * ```
 */
export function normaliseName(text: string): string {
  if (typeof text !== 'string') expectThings({ text: [text, aText] });
  if (ideographs.test(text)) return text;
  // A second NFKC, because a base letter and its accent may have met where a character was dropped.
  return text.normalize('NFKC').replace(dropped, '').normalize('NFKC');
}
