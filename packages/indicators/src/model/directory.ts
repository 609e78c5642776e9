import type { Bilingual } from './bilingual.ts';

/** A former name of an office. */
export interface FormerName {
  /** The name, as full or as short as it was used. */
  readonly name: string;
  /** First civil day (YYYY-MM-DD) on which it held; `null` when it is not known. */
  readonly from: string | null;
  /** Last civil day on which it held. */
  readonly until: string;
}

/** The merger of an office into another, which answers for it from then on. */
export interface Merger {
  /** Id of the office that goes on. */
  readonly into: string;
  /** First civil day (YYYY-MM-DD) on which the office no longer existed. */
  readonly on: string;
}

/** A real office: one that the table names, or a member of one of its groups. */
export interface DirectoryUnit {
  /** Unique in the directory. Give an office that the table names the id it has in the catalogue (`finance`). */
  readonly id: string;
  /** Its code in the user's own records, such as the 统一社会信用代码; `null` when there is none. */
  readonly code: string | null;
  /** Present full name, or the last one of an office that was merged. */
  readonly name: Bilingual;
  /** Names in daily use, such as 区财政局. */
  readonly shortNames: readonly string[];
  /** Other spellings found in records, wrong ones included. */
  readonly aliases: readonly string[];
  /** Names before the present one. */
  readonly formerNames: readonly FormerName[];
  /** The merger that ended it; `null` while it exists. */
  readonly merger: Merger | null;
}

/** The members of a group of the table. */
export interface DirectoryGroup {
  /** Id or printed name of the group in the catalogue: `towns`, 各镇. */
  readonly id: string;
  /** Ids of {@link DirectoryUnit} records, in the order in which they are to be listed. */
  readonly members: readonly string[];
}

/**
 * Who the units of the table really are: the members of 各镇, 各单位 and 各有关部门, which it does not name, and the
 * names and codes of offices. Plain JSON, made by {@link defineDirectory}.
 */
export interface Directory {
  /** Id of the directory. */
  readonly id: string;
  /** Version of the list, raised with every change. */
  readonly version: string;
  /** The document or list that the members were taken from; `null` when nothing was stated. */
  readonly source: string | null;
  /** Every office, members of groups and others. */
  readonly units: readonly DirectoryUnit[];
  /** The groups of the table with their members. */
  readonly groups: readonly DirectoryGroup[];
}

/** What a name was recognised as. */
export type NameKind = 'id' | 'code' | 'name' | 'shortName' | 'alias' | 'formerName';
