import { normaliseName } from '@liujiang/indicators';
import type { ColumnRecord, Item, Section } from '../evidence/records.ts';

/** Whose column it is. */
export interface ColumnPlace {
  readonly site?: string | undefined;
  readonly unit?: string | undefined;
  readonly name: string;
  /** A section inside the column; the column itself when left out. */
  readonly section?: string | undefined;
}

interface Column extends ColumnPlace {
  readonly items: Item[];
  readonly sections: Map<string, { readonly name: string; readonly items: Item[] }>;
}

/** Gathers published items into columns and sections, in the order of their first item. */
export class ColumnCollector {
  private readonly columns = new Map<string, Column>();

  /** Adds an item to its column. */
  add({ site, unit, name, section }: ColumnPlace, item: Item): void {
    const key = JSON.stringify([site, unit, name].map((part) => part && normaliseName(part)));
    const column: Column = this.columns.get(key) ?? {
      site,
      unit,
      name,
      items: [],
      sections: new Map(),
    };
    this.columns.set(key, column);
    if (section === undefined) {
      column.items.push(item);
      return;
    }
    const known = column.sections.get(normaliseName(section)) ?? { name: section, items: [] };
    column.sections.set(normaliseName(section), known);
    known.items.push(item);
  }

  /** The columns as records; every list is open. */
  records(): ColumnRecord[] {
    return [...this.columns.values()].map(({ name, unit, site, items, sections }) => {
      const listed: Section[] = [...sections.values()].map((section) => ({
        name: section.name,
        items: { records: section.items },
      }));
      return {
        name,
        ...(unit !== undefined && { unit }),
        ...(site !== undefined && { site }),
        ...(items.length > 0 && { items: { records: items } }),
        ...(listed.length > 0 && { sections: { records: listed } }),
      };
    });
  }
}
