import type { Bilingual } from '@liujiang/indicators';

// What an office file or a page should have had where something of it could not be read.

export const quotesInPairs: Bilingual = { zh: '成对的引号', en: 'quotation marks in pairs' };
export const heading: Bilingual = { zh: '已知的表头', en: 'a known heading' };
export const publishDate: Bilingual = {
  zh: '发布时间（其他日期不作发布时间）',
  en: 'the publish date; no other date counts as one',
};
export const oneColumn: Bilingual = {
  zh: '每项内容一列（取第一列）',
  en: 'one column for each field; the first is taken',
};
export const yesOrNo: Bilingual = { zh: '是或否', en: 'yes (是) or no (否)' };
export const readableDate: Bilingual = {
  zh: '可辨认的日期（原文保留，视为未知）',
  en: 'a date that can be read (the text is kept, the date is unknown)',
};

export function headingRow(names: readonly string[]): Bilingual {
  return {
    zh: `含有“${names.join('、')}”等表头的行`,
    en: `a row with headings such as ${names.join(', ')}`,
  };
}

export function atMostCells(count: number): Bilingual {
  return { zh: `至多 ${count} 格`, en: `at most ${count} cells` };
}

export function cellUnder(name: string | undefined): Bilingual {
  return { zh: `“${name}”的内容`, en: `a cell under ${name}` };
}
