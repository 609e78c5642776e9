import type { Bilingual } from './bilingual.ts';

/**
 * A section of a site with its owner (栏目). Two offices' columns of one name are two records; a column of a group
 * stands for one column in each member.
 */
export interface Column {
  /** `owner/slug`, e.g. `housing/housing-security`. */
  readonly id: string;
  /** Id of the {@link Unit} that keeps it. */
  readonly owner: string;
  /** Where the owner is printed: in the column cell, or only as the row's responsible unit (an interpretation). */
  readonly ownerStatedIn: OwnerStatedIn;
  /** As printed, without the owner. */
  readonly name: Bilingual;
  /** On the portal itself, on another site, on a platform or app, or a mail route without a page of its own. */
  readonly kind: ColumnKind;
}

export const columnKinds = ['portal', 'site', 'platform', 'mail'] as const;

/** Where a column is. */
export type ColumnKind = (typeof columnKinds)[number];

export const ownerCells = ['column', 'unit'] as const;

/** Where the owner of a column is printed. */
export type OwnerStatedIn = (typeof ownerCells)[number];
