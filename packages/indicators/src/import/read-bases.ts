/** 桂政办发〔2018〕66号, with the title before it where there is one. */
const cited =
  /(?:《([^》]+)》\s*[（(])?((?:(?!详见|参见|按照|根据|依据|见|和|及|与|执行)[\u{3400}-\u{9FFF}]){2,10}[〔［[]\d{4}[〕］\]]\d+号)/gu;

const lead = /^(?:详见|参见|按照|根据|依据|执行|见|和|及|与|按)+/;

export interface CitedDocument {
  readonly number: string;
  /** As printed, in 《》. */
  readonly title: string | null;
}

/** Every document that a text cites by its number. */
export function citedDocuments(text: string): CitedDocument[] {
  return [...text.matchAll(cited)].map(({ 1: title, 2: number = '' }) => ({
    number: number.replace(lead, ''),
    title: title ?? null,
  }));
}

export function documentNumbers(text: string): string[] {
  return citedDocuments(text).map(({ number }) => number);
}
