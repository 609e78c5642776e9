import type { Catalogue } from '@liujiang/indicators';
import type { FactOptions } from '../facts/fact-options.ts';
import type { CompiledRules } from '../language/compiled.ts';
import type { RulePack } from '../language/rule.ts';
import type { GrantedWaiver } from './check-waivers.ts';

/** What `assess` needs beside the evidence. */
export interface AssessOptions<I extends string = string, R extends string = string>
  extends FactOptions {
  readonly catalogue: Catalogue<I, R>;
  /**
   * A rule pack, or one compiled by {@link compileRules} for the catalogue, which saves that work for each further site.
   * Either is checked against the catalogue.
   */
  readonly rules: RulePack | CompiledRules;
  /** Accepted exceptions, noted on the findings. */
  readonly waivers?: readonly GrantedWaiver[];
}
