import type { Bilingual } from '@liujiang/indicators';
import type { Attested } from './core/facts.ts';

const words: Readonly<Record<Attested['outcome'], Bilingual>> = {
  met: { zh: '符合要求', en: 'as required' },
  'not-met': { zh: '不符合要求', en: 'not as required' },
  inapplicable: { zh: '不涉及', en: 'does not arise' },
};

/** Who found what, and when. */
export function attestedText({ outcome, by, on }: Attested): Bilingual {
  const { zh, en } = words[outcome];
  return { zh: `${by}于${on}认定${zh}`, en: `${en}, as found by ${by} on ${on}` };
}
