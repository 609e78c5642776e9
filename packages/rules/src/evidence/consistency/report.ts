import type { Bilingual, ProblemCode } from '@liujiang/indicators';

/** Where in a document something stands. */
export type Path = readonly PropertyKey[];

/** An object of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reports that something is wrong at a path. */
export type Report = (path: Path, code: ProblemCode, expected: Bilingual) => void;

/** A {@link Report} for one record; the path `[]` is the record as a whole. */
export type Tell = Report;

/** Reports where a record contradicts itself. It takes any input, and skips what has the wrong shape. */
export type RecordCheck = (record: Fields, tell: Tell) => void;
