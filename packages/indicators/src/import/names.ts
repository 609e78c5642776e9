import { suggestions } from '../input/nearest.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { normaliseName } from '../text/normalise-name.ts';
import type { Report, ReportCell } from './table-doubt.ts';

/** Ids by name (or by a longer path of names), of one kind of record. */
export type IdsByName = Readonly<Record<string, string>>;

/** Gives ids to names, and reports names without an id and ids that no name uses. */
export class IdBook {
  private readonly ids: ReadonlyMap<string, string>;
  private readonly unused: Set<string>;
  private readonly printed: ReadonlyMap<string, string>;

  constructor(ids: IdsByName) {
    const entries = Object.entries(ids).map(
      ([name, id]) => [normaliseName(name), id, name] as const,
    );
    this.ids = new Map(entries.map(([name, id]) => [name, id]));
    this.printed = new Map(entries.map(([name, , printed]) => [name, printed]));
    this.unused = new Set(this.ids.keys());
  }

  /** The id of the first of several names that has one; otherwise `fallback`, with a doubt. */
  idOf(names: readonly string[], fallback: string, report: ReportCell): string {
    const known = names.map(normaliseName).find((name) => this.ids.has(name));
    if (known !== undefined) {
      this.unused.delete(known);
      return this.ids.get(known) ?? fallback;
    }
    report({
      code: 'missing-id',
      expected: { zh: 'ids 中的编号', en: 'an id in `ids`' },
      got: names[0] ?? '',
      assumed: { zh: `编号为 ${fallback}。`, en: `Its id is ${fallback}.` },
    });
    return fallback;
  }

  /** Reports the ids whose name is not in the table; `names` are the table's. */
  reportUnused(names: readonly string[], report: Report): void {
    const known = names.map(normaliseName);
    const suggest = suggestions();
    for (const name of this.unused) {
      const near = suggest(name, known).join('、');
      report({
        code: 'unused-id',
        row: null,
        heading: null,
        expected: {
          zh: `表中的名称${near && `（是否为 ${near}？）`}`,
          en: `a name of the table${near && ` (did you mean ${near}?)`}`,
        },
        got: this.printed.get(name) ?? name,
        assumed: { zh: '未使用。', en: 'It is not used.' },
      });
    }
  }
}

/** Gives texts their English, and counts those without. */
export class Dictionary {
  /** Number of texts without English. */
  missing = 0;
  private readonly english: ReadonlyMap<string, string>;

  constructor(english: Readonly<Record<string, string>>) {
    this.english = new Map(Object.entries(english).map(([zh, en]) => [normaliseName(zh), en]));
  }

  /** A text in both languages; `en` is empty where there is none. */
  bilingual(zh: string): Bilingual {
    const en = this.english.get(normaliseName(zh)) ?? '';
    if (en === '') this.missing += 1;
    return { zh, en };
  }
}
