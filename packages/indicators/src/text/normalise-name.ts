import { expectThings } from '../input/answer.ts';
import { aText } from '../input/kinds.ts';

/**
 * Characters ignored when names are compared: white space, quotation marks (NFKC has turned full-width and vertical
 * ones into these) and invisible characters left behind by copying from documents and web pages.
 */
const dropped =
  /[\s"'`“”‘’‚‛„‟‹›«»「」『』〝〞〟\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}]/gu;

/** Most names consist of ideographs, which NFKC does not change. */
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
  // a second NFKC, because dropping a character may have joined a base letter and its accent
  return text.normalize('NFKC').replace(dropped, '').normalize('NFKC');
}
