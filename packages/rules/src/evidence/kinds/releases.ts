import type { Kind } from '../kind.ts';

/** Releases of a data series. */
export const kind: Kind = {
  noun: { zh: '所发布数据', en: 'releases' },
};

export { schema } from './items.ts';
