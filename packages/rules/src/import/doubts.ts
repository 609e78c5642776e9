import type { Bilingual } from '@liujiang/indicators';
import type { ImportDoubt } from './doubt.ts';

/** Collects what could not be read of one file. */
export class Doubts {
  readonly found: ImportDoubt[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Notes a doubt, with its row and heading if it has them. */
  add(
    code: string,
    expected: Bilingual,
    got: string,
    { row = null, heading = null, nearest = [] }: Partial<ImportDoubt> = {},
  ): void {
    this.found.push({ code, file: this.#file, row, heading, expected, got, nearest });
  }
}
