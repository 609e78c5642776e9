import type { Bilingual, ProblemCode } from '@liujiang/indicators';

/** Where in a document something stands. */
export type Path = readonly PropertyKey[];

/** An object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Takes down what contradicts something else. */
export type Report = (path: Path, code: ProblemCode, expected: Bilingual) => void;

/** A {@link Report} for one record, in which the field `[]` means the record as a whole. */
export type Tell = Report;

/** What a record says against itself. Works on any input: what has the wrong shape is passed over. */
export type RecordCheck = (record: Fields, tell: Tell) => void;
