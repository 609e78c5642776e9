import { liujiang } from '@liujiang/indicators';
import { assessLiujiang, parseEvidence } from '@liujiang/rules';
import { equalScheme, type LiujiangInputs, scoreCatalogue } from '@liujiang/scoring';

/** What a page is given to assess. */
export interface PageCase {
  /** Evidence as JSON text, not yet checked. */
  readonly evidence: string;
  readonly asOf: string;
  readonly sampleSeed?: string;
  readonly inputs: LiujiangInputs;
}

/** Evidence to findings to scores, as text: the same in a page as in Node. */
export function assessText({ evidence, inputs, ...options }: PageCase): string {
  const findings = assessLiujiang(parseEvidence(JSON.parse(evidence)), options);
  const report = scoreCatalogue(liujiang, equalScheme(liujiang), { findings, inputs });
  return JSON.stringify({ findings, report });
}
