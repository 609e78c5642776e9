import type { Bilingual } from '@liujiang/indicators';
import type { TracedCondition } from '../trace.ts';
import { closed, sentence } from './sentence.ts';

/** What has to be done about the conditions that failed. */
export function remediationText(deciding: readonly TracedCondition[]): Bilingual {
  const statements = deciding.flatMap(({ subject, remedy }) =>
    remedy === null ? [] : [{ subject, predicate: remedy }],
  );
  return closed(sentence(statements));
}
