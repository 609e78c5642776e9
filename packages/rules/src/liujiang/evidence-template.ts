import type { Catalogue } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { blankEvidence } from '../form/blank-evidence.ts';
import { answer } from '../input/answer.ts';
import { aCatalogue, anObject } from '../input/kinds.ts';
import type { RulePack } from '../language/rule.ts';
import { liujiangRules } from './pack.ts';

/** What {@link evidenceTemplate} can be given beside the catalogue. */
export interface TemplateOptions {
  /** The rules that will judge what is filled in; Liujiang's when left out. */
  readonly rules?: RulePack;
}

/**
 * A blank document of evidence to fill in: a record of everything that a rule looks for one by one (columns with their owner,
 * elements that requirements enumerate, attestations where a person judges), and every other list. It has nothing that no rule
 * reads. It is valid as it is, and decides nothing. Where an element only has to be there, write `state` in place of `items`;
 * where items are too many to list, `summary`; copy what stands for a group for each member, with its `unit`. An attestation
 * takes `outcome`, `attestedBy`, `attestedAt` and `expiresOn` together.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { evidenceTemplate } from '@liujiang/rules';
 * const template = evidenceTemplate(liujiang);
 * template.columns?.records.find(({ id }) => id === 'statistics/statistics')?.unit; //=> '区统计局'
 * template.trainings?.records; //=> []
 * ```
 */
export function evidenceTemplate(catalogue: Catalogue, options: TemplateOptions = {}): Evidence {
  return answer({ catalogue: [catalogue, aCatalogue], options: [options, anObject] }, () =>
    blankEvidence(catalogue, options.rules ?? liujiangRules),
  );
}
