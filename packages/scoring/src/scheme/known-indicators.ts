import type { Bilingual, Leaf } from '@liujiang/indicators';

export interface Known {
  readonly ids: ReadonlySet<string>;
  readonly leaves: ReadonlyMap<string, Leaf>;
}

export const expectedIndicator: Bilingual = { zh: '指标编号', en: 'an indicator id' };
export const expectedLeaf: Bilingual = { zh: '末级指标编号', en: 'the id of a leaf' };
