import type { Requirement } from '@liujiang/indicators';

/** What the text of a requirement asks for: a column set up, information published, or something else provided. */
export type AskedFor = 'column' | 'publication' | 'provision';

/** A memo, not state: texts do not change, and thousands of sites are judged by the same ones. */
const memo: WeakMap<Requirement['text'], AskedFor> = new WeakMap();

/** What a requirement asks for, by the words of the table. A service is provided, not published. */
export function askedFor({ text }: Pick<Requirement, 'text'>): AskedFor {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const publishing = /公开|发布(?!会)/u.test(text.zh) ? 'publication' : 'provision';
  const asked = /设置[^。；]*栏目/u.test(text.zh) ? 'column' : publishing;
  if (Object.isFrozen(text)) memo.set(text, asked);
  return asked;
}
