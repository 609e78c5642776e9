import { type Bilingual, type Problem, type ProblemCode, ProblemError } from '@liujiang/indicators';

/** Codes of problems with the command or a file, besides those of the packages. */
type CommandCode =
  | 'broken-json'
  | 'invalid-date'
  | 'repeated-option'
  | 'unknown-format'
  | 'unknown-language'
  | 'unknown-option'
  | 'unknown-scheme'
  | 'unreadable-file';

/** A problem of the packages, or of the command. */
export interface CommandProblem extends Omit<Problem, 'code'> {
  readonly code: ProblemCode | CommandCode;
}

/** Everything that is wrong with the input, from all files and options. */
export class Problems {
  readonly #list: CommandProblem[] = [];

  /** In the order in which they were found. */
  get list(): readonly CommandProblem[] {
    return this.#list;
  }

  /** `got` is shown as given; `nearest` are the known words nearest to it. */
  add(
    code: CommandProblem['code'],
    path: string,
    expected: Bilingual,
    got: string,
    nearest: readonly string[] = [],
  ): void {
    this.#list.push({ code, path, expected, got, nearest });
  }

  /** Runs `work`; its problems are listed with the name of their source before the path. */
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
