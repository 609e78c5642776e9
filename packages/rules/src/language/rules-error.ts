import { type Bilingual, type Problem, ProblemError } from '@liujiang/indicators';

/** What is wrong with a rule pack, with the rule that it stands in. Its `path` is a JSON pointer into the pack. */
export interface RuleProblem extends Problem {
  /** Name of the rule; `null` when it stands outside any rule. */
  readonly rule: string | null;
}

/** What kind of input a {@link RulesError} refuses. */
export type RulesErrorCode =
  | 'invalid-options'
  | 'invalid-rules'
  | 'invalid-waivers'
  | 'foreign-results';

/** A rule pack, or what is given along with it, was refused: `problems` lists everything that is wrong. */
export class RulesError extends ProblemError {
  /** What kind of input was refused. */
  declare readonly code: RulesErrorCode;
  override readonly name = 'RulesError';

  constructor(code: RulesErrorCode, title: Bilingual, problems: readonly Problem[]) {
    super(code, title, problems);
  }
}

/** Refuses a rule pack that something is wrong with. */
export function refusePack(problems: readonly RuleProblem[]): void {
  if (problems.length === 0) return;
  const title = { zh: '规则包有误', en: 'The rule pack is not valid' };
  throw new RulesError('invalid-rules', title, problems);
}

/** Refuses an option that cannot be taken. */
export function refuseOption(problems: readonly Problem[]): never {
  throw new RulesError(
    'invalid-options',
    { zh: '选项有误', en: 'An option is not valid' },
    problems,
  );
}
