import type { Bilingual } from '@liujiang/indicators';

// What a page should have had where something is wrong with its tags.

export { readableDate } from '../import/wanted-in-tables.ts';

export const siteCode: Bilingual = {
  zh: '10位数字，或 bm 加8位数字',
  en: '10 digits, or bm and 8 digits',
};
export const tagInHead: Bilingual = { zh: '写在 head 中的标签', en: 'a tag in the head' };
export const tagWithContent: Bilingual = { zh: '有内容的标签', en: 'a tag with content' };
export const sameTags: Bilingual = { zh: '内容一致的标签', en: 'tags that say the same' };
export const oneTag: Bilingual = { zh: '只写一次的标签', en: 'a tag that stands once' };
export const columnPage: Bilingual = {
  zh: '只用于栏目页的标签',
  en: 'a tag of column pages only',
};
export const articlePage: Bilingual = {
  zh: '只用于内容页的标签',
  en: 'a tag of article pages only',
};
export const article: Bilingual = {
  zh: '内容页（有 ArticleTitle，或另行写明）',
  en: 'an article page (with ArticleTitle, or said to be one)',
};
export const articleOfColumn: Bilingual = {
  zh: '注明所属栏目的内容页',
  en: 'an article page that names its column',
};

export function tag(name: string): Bilingual {
  return { zh: `标签 ${name}`, en: `the tag ${name}` };
}
