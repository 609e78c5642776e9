import type { Bilingual } from './bilingual.ts';
import type { Column } from './column.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { Element, Requirement } from './requirement.ts';
import type { Erratum, SourceReference } from './source-reference.ts';
import type { Tailoring } from './tailoring.ts';
import type { Responsibility, Unit } from './unit.ts';

/** What every node of the table has. */
export interface IndicatorBase<I extends string> {
  /** Dotted path of words, unique in the catalogue: `disclosure.basic.personnel`. */
  readonly id: I;
  /** Position in the table, `2.1.4`. */
  readonly code: string;
  /** 1, 2 or 3: 一级、二级、三级指标. */
  readonly level: Level;
  /** As printed. Not unique: 发布解读 stands on level 1 and on level 2. */
  readonly name: Bilingual;
  /** Notes (注) printed with this node. */
  readonly notes: readonly Bilingual[];
  /** Ids of the {@link LegalBasis} records cited here. */
  readonly bases: readonly string[];
}

/** An indicator that only groups others. */
export interface Branch<I extends string = string, R extends string = string>
  extends IndicatorBase<I> {
  /** Tells a branch from a leaf. */
  readonly kind: 'branch';
  /** The indicators below it, in table order. Never empty. */
  readonly children: readonly Indicator<I, R>[];
}

/** An indicator that is assessed. It may stand at level 1, 2 or 3. */
export interface Leaf<I extends string = string, R extends string = string>
  extends IndicatorBase<I> {
  /** Tells a leaf from a branch. */
  readonly kind: 'leaf';
  /** The words before the first numbered point; `null` where there are none or no point is numbered. */
  readonly description: Bilingual | null;
  /** What the words before the first point enumerate; every point applies to each: 企业融资、脱贫攻坚、生态环境保护. Mostly empty. */
  readonly elements: readonly Element[];
  /** True when that enumeration ends in 等 and is not exhaustive. */
  readonly openList: boolean;
  /** The numbered points, or the whole explanation as one. Never empty. */
  readonly requirements: readonly Requirement<R>[];
  /** Ids of the {@link Column} records of this leaf. */
  readonly columns: readonly string[];
  /** The cell 对应栏目及工作要求 as cleaned text; `null` where it prints `——` or is merged with the row above. */
  readonly columnText: string | null;
  /** `printed` here, `inherited` from the row above (merged cell), or `none` (`——`). */
  readonly columnCell: ColumnCell;
  /** Who has to do what. Empty where the table names nobody. */
  readonly responsibilities: readonly Responsibility[];
  /** The cell 责任单位 as cleaned text; `null` where it prints `——` or is merged with the row above. */
  readonly unitText: string | null;
  /** The rows of the source that it was read from, as scanned. */
  readonly source: SourceReference;
}

/** A node of the table. */
export type Indicator<I extends string = string, R extends string = string> =
  | Branch<I, R>
  | Leaf<I, R>;

/**
 * The whole table as data. `I` and `R` are the unions of its indicator and requirement ids, so that a typing slip in
 * an id is a type error.
 */
export interface Catalogue<I extends string = string, R extends string = string> {
  /** Id of the catalogue: `liujiang`. */
  readonly id: string;
  /** Version of the data, raised with every change. */
  readonly version: string;
  /** `sha256:` and the hex digest of the canonical JSON (RFC 8785) of everything else in this object. */
  readonly hash: string;
  /** Title of the table. */
  readonly title: Bilingual;
  /** The document this was read from, with the digest of the file kept as the source of record. */
  readonly source: {
    /** Title as printed. */
    readonly title: string;
    /** Path of the text that is kept as the source of record, inside its package or repository. */
    readonly file: string;
    /** SHA-256 of that file, 64 hexadecimal digits; empty for a catalogue that was not read from a file. */
    readonly sha256: string;
  };
  /** Level-1 indicators in table order. */
  readonly indicators: readonly Indicator<I, R>[];
  /** Every office and group that the table names, in the order of the task lists. */
  readonly units: readonly Unit[];
  /** Every column that the table names. */
  readonly columns: readonly Column[];
  /** Every document that the table cites. */
  readonly bases: readonly LegalBasis[];
  /** Every correction that changes more than white space, markup and the width of punctuation. */
  readonly errata: readonly Erratum[];
  /** How it was made from another catalogue, oldest step first; absent when it was not. */
  readonly tailoring?: readonly Tailoring[];
}

export const levels = [1, 2, 3] as const;

/** Levels of the table. */
export type Level = (typeof levels)[number];

export const columnCells = ['printed', 'inherited', 'none'] as const;

/** How the column cell of a leaf is filled. */
export type ColumnCell = (typeof columnCells)[number];
