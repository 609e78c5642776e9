import type { Column } from '../model/column.ts';
import type { LegalBasis } from '../model/legal-basis.ts';
import type { Unit } from '../model/unit.ts';
import { normaliseName } from '../text/normalise-name.ts';
import type { ImportTableOptions } from './import-options.ts';
import { Dictionary, IdBook } from './names.ts';
import { citedDocuments } from './read-bases.ts';
import type { NamedColumn } from './read-columns.ts';
import type { Report, ReportCell } from './table-doubt.ts';

/** The units, columns and documents of a table, each listed once, in the order in which they appear. */
export class Records {
  readonly dictionary: Dictionary;
  private readonly unitIds: IdBook;
  private readonly columnIds: IdBook;
  private readonly basisIds: IdBook;
  private readonly issuers: NonNullable<ImportTableOptions['issuers']>;
  private readonly unitsByName = new Map<string, Unit>();
  private readonly columnsByName = new Map<string, Column>();
  private readonly basesByNumber = new Map<string, LegalBasis>();

  constructor({ ids = {}, english = {}, issuers = {} }: ImportTableOptions) {
    this.dictionary = new Dictionary(english);
    this.unitIds = new IdBook(ids.units ?? {});
    this.columnIds = new IdBook(ids.columns ?? {});
    this.basisIds = new IdBook(ids.bases ?? {});
    this.issuers = issuers;
  }

  get units(): readonly Unit[] {
    return [...this.unitsByName.values()];
  }

  get columns(): readonly Column[] {
    return [...this.columnsByName.values()];
  }

  get bases(): readonly LegalBasis[] {
    return [...this.basesByNumber.values()];
  }

  unit(name: string, report: ReportCell): Unit {
    const key = normaliseName(name);
    const known = this.unitsByName.get(key);
    if (known !== undefined) return known;
    const unit: Unit = {
      id: this.unitIds.idOf([name], `unit-${this.unitsByName.size + 1}`, report),
      kind: /^(?:各|全体|所有)/.test(name) ? 'group' : 'unit',
      name: this.dictionary.bilingual(name),
    };
    this.unitsByName.set(key, unit);
    return unit;
  }

  /** The ids of a column's records, one for each owner. */
  columnIdsOf({ name, owners, ownerStatedIn, kind }: NamedColumn, report: ReportCell): string[] {
    return owners.map((ownerName) => {
      const owner = this.unit(ownerName, report).id;
      const key = `${owner}/${normaliseName(name)}`;
      const known = this.columnsByName.get(key);
      if (known !== undefined) {
        if (ownerStatedIn === 'column') this.columnsByName.set(key, { ...known, ownerStatedIn });
        return known.id;
      }
      const fallback = `column-${this.columnsByName.size + 1}`;
      const slug = this.columnIds.idOf([`${ownerName}/${name}`, name], fallback, report);
      const column: Column = {
        id: `${owner}/${slug}`,
        owner,
        ownerStatedIn,
        name: this.dictionary.bilingual(name),
        kind,
      };
      this.columnsByName.set(key, column);
      return column.id;
    });
  }

  /** The ids of the documents that a text cites, each once. */
  basisIdsOf(text: string, report: ReportCell): string[] {
    const ids = citedDocuments(text).map(({ number, title }) => {
      const key = normaliseName(number);
      const known = this.basesByNumber.get(key);
      if (known !== undefined) return known.id;
      const issuer = this.issuers[number];
      if (issuer === undefined) {
        report({
          code: 'unknown-document',
          expected: { zh: 'issuers 中的发文机关', en: 'its issuer in `issuers`' },
          got: number,
          assumed: { zh: '发文机关留空。', en: 'The issuer is left empty.' },
        });
      }
      const basis: LegalBasis = {
        id: this.basisIds.idOf([number], `basis-${this.basesByNumber.size + 1}`, report),
        number,
        issuer: issuer ?? { zh: '', en: '' },
        title: title === null ? null : this.dictionary.bilingual(title),
      };
      this.basesByNumber.set(key, basis);
      return basis.id;
    });
    return [...new Set(ids)];
  }

  /** Reports the ids whose name is not in the table. */
  reportUnused(report: Report): void {
    this.unitIds.reportUnused(
      this.units.map(({ name }) => name.zh),
      report,
    );
    this.columnIds.reportUnused(
      this.columns.map(({ name }) => name.zh),
      report,
    );
    this.basisIds.reportUnused(
      this.bases.map(({ number }) => number),
      report,
    );
  }
}
