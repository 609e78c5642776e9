import { readFileSync } from 'node:fs';
import type { Problems } from './problems.ts';

/** A requested file: its place, and its name in messages. */
export interface Source {
  readonly file: string | URL;
  readonly name: string;
}

/** A file that ships with the example, by its path in the example's folder. */
export function shipped(name: string): Source {
  return { file: new URL(`../${name}`, import.meta.url), name };
}

/** A file named on the command line. */
export function named(path: string): Source {
  return { file: path, name: path };
}

/** A file's text: UTF-8, or GB18030 as Excel in China may save it; `undefined`, and a problem, when it cannot be read. */
export function readText({ file, name }: Source, problems: Problems): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const got = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    problems.add(
      'unreadable-file',
      name,
      { zh: '可读取的文件', en: 'a file that can be read' },
      got,
    );
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The content of a JSON file; `undefined`, and a problem, when there is none. */
export function readJson(
  source: Source,
  problems: Problems,
): { readonly content: unknown } | undefined {
  const text = readText(source, problems);
  if (text === undefined) return undefined;
  try {
    return { content: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    problems.add('broken-json', source.name, { zh: '有效的 JSON', en: 'valid JSON' }, got);
    return undefined;
  }
}
