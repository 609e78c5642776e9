import type { Kind } from '@liujiang/indicators/internal';
import { pageKinds } from '../evidence/vocabulary.ts';
import { isObject } from '../input/is-object.ts';

const modes: readonly unknown[] = [undefined, 'lenient', 'strict'];

export const tagOptions: Kind = {
  expected: {
    zh: '选项 { mode: lenient 或 strict，page: 网页种类 }',
    en: 'options, { mode: lenient or strict, page: the kind of page }',
  },
  fits: (value) =>
    isObject(value) &&
    modes.includes(value['mode']) &&
    [undefined, ...pageKinds].some((kind) => kind === value['page']),
};
