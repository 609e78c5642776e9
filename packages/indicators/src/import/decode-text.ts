import { answer } from '../input/answer.ts';
import { anEncoding, maybe, textOrBytes } from '../input/kinds.ts';

/** The part of the standard decoder that is used: the same in Node, browsers and workers. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** Encodings in which office programs in China save text. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'gb18030';

function guessEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030'; // GB18030 with Chinese words in it is hardly ever valid UTF-8
  }
}

/**
 * The text of a file: as UTF-8 (with or without a byte-order mark) when it is valid UTF-8, otherwise as GB18030, unless
 * an encoding is given.
 */
export function decodeText(source: string | Uint8Array, encoding?: TextEncoding): string {
  return answer({ source: [source, textOrBytes], encoding: [encoding, maybe(anEncoding)] }, () =>
    unguardedDecodeText(source, encoding),
  );
}

function unguardedDecodeText(source: string | Uint8Array, encoding?: TextEncoding): string {
  if (typeof source === 'string') return source.replace(/^\u{FEFF}/u, '');
  return new TextDecoder(encoding ?? guessEncoding(source)).decode(source);
}
