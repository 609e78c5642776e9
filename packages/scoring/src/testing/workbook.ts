import { strFromU8, unzipSync } from 'fflate';

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

function decode(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
}

/** A workbook as another program takes it apart. */
export interface WorkbookParts {
  readonly sheets: readonly string[];
  /** Every text of the workbook. */
  readonly texts: readonly string[];
  /** The XML of each file in it. */
  readonly files: Readonly<Record<string, string>>;
}

/** Unzips a workbook. */
export function readWorkbook(bytes: Uint8Array): WorkbookParts {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const all = Object.values(files).join('');
  const texts = [...all.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, text = '']) =>
    decode(text),
  );
  const workbook = files['xl/workbook.xml'] ?? '';
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    decode(name),
  );
  return { sheets, texts, files };
}
