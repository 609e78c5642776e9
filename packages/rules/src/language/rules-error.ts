import { type Bilingual, isProblemError, type Problem, ProblemError } from '@liujiang/indicators';

/** Something wrong with a rule pack. Its `path` is a JSON pointer into the pack. */
export interface RuleProblem extends Problem {
  /** Name of the rule; `null` when it stands outside any rule. */
  readonly rule: string | null;
}

/** What kind of input a {@link RulesError} refuses. */
export type RulesErrorCode =
  | 'invalid-options'
  | 'invalid-rules'
  | 'invalid-waivers'
  | 'foreign-results'
  | 'engine-clash';

const titles: Readonly<Record<RulesErrorCode, Bilingual>> = {
  'invalid-options': { zh: '选项有误', en: 'An option is not valid' },
  'invalid-rules': { zh: '规则包有误', en: 'The rule pack is not valid' },
  'invalid-waivers': { zh: '豁免记录有误', en: 'The waivers are not valid' },
  'engine-clash': {
    zh: '规则包与现有引擎冲突',
    en: 'The pack does not go with what the engine has',
  },
  'foreign-results': { zh: '运行结果与规则包不符', en: 'The results do not fit the rule pack' },
};

/** A rule pack, or what is given along with it, was refused: `problems` lists everything that is wrong. */
export class RulesError extends ProblemError {
  /** What kind of input was refused. */
  declare readonly code: RulesErrorCode;
  override readonly name = 'RulesError';

  constructor(code: RulesErrorCode, problems: readonly Problem[]) {
    super(code, titles[code], problems);
  }
}

/** Whether something is a {@link RulesError}, whichever copy of this package threw it. */
export function isRulesError(value: unknown): value is RulesError {
  return isProblemError(value) && value.name === 'RulesError';
}

/** Refuses an input of a kind if there are problems with it. */
export function refuseIf(code: RulesErrorCode, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RulesError(code, problems);
}
