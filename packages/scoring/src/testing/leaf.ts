import type { IndicatorData } from '../../../indicators/src/catalogue/assemble.ts';

/** A leaf of a small catalogue, called as its id, with so many requirements that a person judges. */
export function leaf(id: string, count = 1): IndicatorData {
  return {
    id,
    name: { zh: id, en: id },
    requirements: Array.from({ length: count }, (_, index) => ({
      number: String(index + 1),
      zh: '要求',
      en: 'A requirement',
      method: 'manual',
    })),
  };
}
