import { type Bilingual, type Problem, ProblemError } from '@liujiang/indicators';

/** Everything that is wrong with what was given, from all files and options. */
export class Problems {
  readonly #list: Problem[] = [];

  /** In the order in which they were found. */
  get list(): readonly Problem[] {
    return this.#list;
  }

  /** `got` is shown as it is given; `nearest` are the known words nearest to it. */
  add(
    code: string,
    path: string,
    expected: Bilingual,
    got: string,
    nearest: readonly string[] = [],
  ): void {
    this.#list.push({ code, path, expected, got, nearest });
  }

  /** Runs `work`; what it finds wrong with a source is listed with the source's name before the path. */
  attempt<T>(source: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      for (const problem of error.problems) {
        const path = problem.path === '' ? source : `${source}: ${problem.path}`;
        this.#list.push({ ...problem, path });
      }
      return undefined;
    }
  }
}
