import type { Kind } from '@liujiang/indicators/internal';
import { pageKinds } from '../evidence/vocabulary.ts';
import { membersOf } from '../input/kinds.ts';

const modes: readonly unknown[] = [undefined, 'lenient', 'strict'];

export const tagOptions: Kind = {
  expected: {
    zh: '选项 { mode: lenient 或 strict，page: 网页种类 }',
    en: 'options, { mode: lenient or strict, page: the kind of page }',
  },
  fits: (value) =>
    typeof value === 'object' &&
    value !== null &&
    modes.includes(membersOf(value)['mode']) &&
    [undefined, ...pageKinds].some((kind) => kind === membersOf(value)['page']),
};
