import { type Bilingual, type Problem, type ProblemCode, ProblemError } from '@liujiang/indicators';

/** What can be wrong with the command itself or with a file, beside what the packages find. */
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

/** Everything that is wrong with what was given, from all files and options. */
export class Problems {
  readonly #list: CommandProblem[] = [];

  /** In the order in which they were found. */
  get list(): readonly CommandProblem[] {
    return this.#list;
  }

  /** `got` is shown as it is given; `nearest` are the known words nearest to it. */
  add(
    code: CommandProblem['code'],
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
