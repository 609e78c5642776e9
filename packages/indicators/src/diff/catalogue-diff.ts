import type { Bilingual } from '../model/bilingual.ts';

/** What became of it: there only after, there only before, in another place, or otherwise than before. */
export type ChangeAction = (typeof changeActions)[number];

/** Every {@link ChangeAction}. */
export const changeActions = ['added', 'removed', 'moved', 'changed'] as const;

/**
 * What a change is about: an indicator or requirement as such (`node`), its code, level or printed number
 * (`numbering`), its name, its text, how a clause binds (`obligation`), a parameter, an element, how it is assessed
 * (method, scope, measured, formula), who is responsible, a column, a unit of the catalogue, a legal basis, a note, an
 * erratum, the source, how the catalogue was tailored, the catalogue itself (id, version, title), or anything `other`.
 */
export type ChangeTopic = (typeof changeTopics)[number];

/** Every {@link ChangeTopic}. */
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

/** What a change belongs to. */
export type ChangeSubject = (typeof changeSubjects)[number];

/** Every {@link ChangeSubject}. */
export const changeSubjects = ['catalogue', 'indicator', 'requirement'] as const;

/** One side of a change: where it stands in that catalogue, and what stands there. */
export interface ChangeSide {
  /** Keys from the catalogue down to the value: `['indicators', 1, 'children', 0, 'name']`. */
  readonly path: readonly (string | number)[];
  /** Code of the indicator (of a requirement's leaf) in that catalogue; `null` for the catalogue itself. */
  readonly code: string | null;
  /** Name of the indicator (of a requirement's leaf), or title of the catalogue. */
  readonly name: Bilingual;
  /**
   * What the value is about where it does not say so itself: the name of the element, unit or column, the number of the
   * legal basis, the words of the clause, the indicator above an indicator. `null` where there is nothing to add.
   */
  readonly label: Bilingual | null;
  /**
   * What stands at `path`, plain JSON. Of an indicator without its `children` and `requirements`: each of them is a
   * change of its own.
   */
  readonly value: unknown;
}

/** One difference between two catalogues. */
export interface Change {
  /** What it is about. */
  readonly topic: ChangeTopic;
  /** What became of it. */
  readonly action: ChangeAction;
  /** What it belongs to. */
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

/** An indicator or requirement that probably only got another id. */
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
   * The differences: those of the catalogue's own fields first, then indicators and requirements in the table order of
   * the later catalogue (what was removed where it stood), then units, columns, legal bases, errata and the rest. Empty
   * exactly when the two have the same contents, and so the same hash.
   */
  readonly changes: readonly Change[];
  /**
   * What was removed and added under another id with the same text: a hint beside the two changes, never instead of
   * them.
   */
  readonly likelyRenamed: readonly LikelyRename[];
}
