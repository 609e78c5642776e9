import type { Bilingual } from '../model/bilingual.ts';

/** What happened: added, removed, moved, or changed in place. */
export type ChangeAction = (typeof changeActions)[number];

export const changeActions = ['added', 'removed', 'moved', 'changed'] as const;

/**
 * What a change is about: an indicator or requirement as such (`node`), its code, level or printed number
 * (`numbering`), its name, its text, how a clause binds (`obligation`), a parameter, an element, how it is assessed
 * (method, scope, measured, formula), who is responsible, a column, a unit of the catalogue, a legal basis, a note, an
 * erratum, the source, how the catalogue was tailored, the catalogue itself (id, version, title), or anything `other`.
 */
export type ChangeTopic = (typeof changeTopics)[number];

export const changeTopics = [
  'node',
  'numbering',
  'name',
  'text',
  'obligation',
  'parameter',
  'element',
  'assessment',
  'responsibility',
  'column',
  'unit',
  'basis',
  'note',
  'erratum',
  'source',
  'tailoring',
  'catalogue',
  'other',
] as const;

/** The kind of record that changed. */
export type ChangeSubject = (typeof changeSubjects)[number];

export const changeSubjects = ['catalogue', 'indicator', 'requirement'] as const;

/** One side of a change: a place in that catalogue and its value. */
export interface ChangeSide {
  /** Keys from the catalogue down to the value: `['indicators', 1, 'children', 0, 'name']`. */
  readonly path: readonly (string | number)[];
  /** Code of the indicator (of a requirement's leaf) in that catalogue; `null` for the catalogue itself. */
  readonly code: string | null;
  /** Name of the indicator (of a requirement's leaf), or title of the catalogue. */
  readonly name: Bilingual;
  /**
   * What the value belongs to, unless the value says so itself: the name of the element, unit or column, the number of
   * the legal basis, the words of the clause, the indicator above an indicator. `null` when nothing needs adding.
   */
  readonly label: Bilingual | null;
  /**
   * The value at `path` as plain JSON; an indicator without its `children` and `requirements`, which have changes of
   * their own.
   */
  readonly value: unknown;
}

/** One difference between two catalogues. */
export interface Change {
  /** What the change is about. */
  readonly topic: ChangeTopic;
  /** What happened. */
  readonly action: ChangeAction;
  /** The kind of record. */
  readonly subject: ChangeSubject;
  /** Id of the indicator or requirement; `null` for the catalogue itself. */
  readonly id: string | null;
  /**
   * The field, entries of lists by id: `name`, `parameters.window`, `elements[materials].name`, `clauses.obligation`
   * (which clause, the paths say). Empty for the indicator or requirement as such.
   */
  readonly field: string;
  /** As it was; `null` exactly when it was added. */
  readonly before: ChangeSide | null;
  /** As it is; `null` exactly when it was removed. */
  readonly after: ChangeSide | null;
}

/** A catalogue that was compared. */
export interface ComparedCatalogue {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Its hash, as it states it. */
  readonly hash: string;
  /** Its title. */
  readonly title: Bilingual;
}

/** An indicator or requirement that was probably only given another id. */
export interface LikelyRename {
  /** What it is. */
  readonly subject: 'indicator' | 'requirement';
  /** Id of what was removed. */
  readonly before: string;
  /** Id of what was added. */
  readonly after: string;
}

/** Every difference between two catalogues, as plain JSON. */
export interface CatalogueDiff {
  /** The earlier catalogue. */
  readonly before: ComparedCatalogue;
  /** The later catalogue. */
  readonly after: ComparedCatalogue;
  /**
   * The differences: first of the catalogue's own fields, then of indicators and requirements in the table order of the
   * later catalogue (removed ones at their old place), then of units, columns, legal bases, errata and the rest. Empty
   * exactly when both have the same contents, and so the same hash.
   */
  readonly changes: readonly Change[];
  /** Removed and added records with the same text: a hint beside the two changes, which stay listed. */
  readonly likelyRenamed: readonly LikelyRename[];
}
