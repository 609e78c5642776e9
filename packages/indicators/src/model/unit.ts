import type { Bilingual } from './bilingual.ts';

/** Who can be responsible: a single office, or a group whose members only a directory knows. */
export interface Unit {
  /** Id of the unit: `human-resources`. */
  readonly id: string;
  /** A single office or a group. */
  readonly kind: UnitKind;
  /** As the table prints it, e.g. 区人力资源社会保障局, 各镇. */
  readonly name: Bilingual;
}

/** What a unit has to do with an indicator: 责任、牵头、配合、功能设计、采集. */
export type Role = (typeof roles)[number];

export const roles = ['responsible', 'lead', 'assist', 'feature', 'collect'] as const;

/** One unit's part in an indicator. */
export interface Responsibility {
  /** Id of a {@link Unit} of the catalogue. */
  readonly unit: string;
  /** The part that it has. */
  readonly role: Role;
  /** The cell that says so: 责任单位 (`unit`) or 对应栏目及工作要求 (`column`). */
  readonly statedIn: StatedIn;
  /** True when the cell is merged with the row above and the unit is printed there. */
  readonly inherited: boolean;
}

/** A part that a unit has in an indicator, and how it got it. `unit` is the unit or group that the table names. */
export interface Duty extends Responsibility {
  /** Id of the group through which a member has it; `null` when the table names the unit (or the line is the group's own). */
  readonly group: string | null;
  /** Id, in the directory, of the merged unit whose part this was; `null` when it was always this unit's. */
  readonly predecessor: string | null;
}

export const unitKinds = ['unit', 'group'] as const;

/** A single office, or a group of them. */
export type UnitKind = (typeof unitKinds)[number];

export const unitCells = ['unit', 'column'] as const;

/** The cell that names a unit. */
export type StatedIn = (typeof unitCells)[number];
