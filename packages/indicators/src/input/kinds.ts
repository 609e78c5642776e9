import type { Bilingual } from '../model/bilingual.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import type { Kind } from './boundary.ts';
import { isObject } from './is-object.ts';

/** Whether a value is an object with lists under all of some names. */
function hasLists(
  value: unknown,
  ...names: readonly string[]
): value is Readonly<Record<string, unknown>> {
  return isObject(value) && names.every((name) => Array.isArray(value[name]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export const aText: Kind = /* @__PURE__ */ deepFreeze({
  expected: { zh: '文本', en: 'a text' },
  fits: isText,
});

export const aList: Kind = /* @__PURE__ */ deepFreeze({
  expected: { zh: '列表', en: 'a list' },
  fits: Array.isArray,
});

export const listOfTexts: Kind = /* @__PURE__ */ deepFreeze({
  expected: { zh: '文本的列表', en: 'a list of texts' },
  fits: (value) => Array.isArray(value) && Array.from(value).every(isText), // `every` passes over holes
});

/** Options and other plain objects. */
export const anObject: Kind = /* @__PURE__ */ deepFreeze({
  expected: { zh: '对象', en: 'an object' },
  fits: isObject,
});

export const anything: Kind = /* @__PURE__ */ deepFreeze({
  expected: { zh: 'JSON 可以写出的内容', en: 'something that JSON can write' },
  fits: () => true,
});

export const aLanguage: Kind = /* @__PURE__ */ deepFreeze({
  expected: { zh: '“zh”或“en”', en: '“zh” or “en”' },
  fits: (value) => value === 'zh' || value === 'en',
});

const catalogueMade: Bilingual = {
  zh: '指标体系（由 defineCatalogue 或 tailorCatalogue 得到）',
  en: 'a catalogue, made by defineCatalogue or tailorCatalogue',
};

/** A catalogue of which only the indicators are needed. */
export const indicatorTree: Kind = /* @__PURE__ */ deepFreeze({
  expected: catalogueMade,
  fits: (value) => hasLists(value, 'indicators'),
});

export const aCatalogue: Kind = /* @__PURE__ */ deepFreeze({
  expected: catalogueMade,
  fits: (value) => hasLists(value, 'indicators', 'units', 'columns') && isText(value['id']),
});

export const aDirectory: Kind = /* @__PURE__ */ deepFreeze({
  expected: {
    zh: '单位名录（由 defineDirectory 得到）',
    en: 'a directory, made by defineDirectory',
  },
  fits: (value) => hasLists(value, 'units', 'groups'),
});

export const aFindingSet: Kind = /* @__PURE__ */ deepFreeze({
  expected: { zh: '检查结果集（由 assess 得到）', en: 'a finding set, made by assess' },
  fits: (value) => hasLists(value, 'findings') && isObject(value['catalogue']),
});

/** The same, or nothing at all. */
export function maybe({ expected, fits }: Kind): Kind {
  return {
    expected: { zh: `${expected.zh}，或不填`, en: `${expected.en}, or nothing` },
    fits: (value) => value === undefined || fits(value),
  };
}

export const listOfUnits: Kind = /* @__PURE__ */ deepFreeze({
  expected: {
    zh: '单位名录或指标体系（由 defineDirectory、defineCatalogue 得到）',
    en: 'a directory or a catalogue, made by defineDirectory or defineCatalogue',
  },
  fits: (value) => hasLists(value, 'units'),
});

export const aCatalogueDiff: Kind = /* @__PURE__ */ deepFreeze({
  expected: {
    zh: '指标体系的对比结果（由 diffCatalogues 得到）',
    en: 'a comparison of catalogues, made by diffCatalogues',
  },
  fits: (value) => hasLists(value, 'changes', 'likelyRenamed'),
});

export const aTable: Kind = /* @__PURE__ */ deepFreeze({
  expected: {
    zh: '表格（由 readCsv、readTsv 或 readXlsx 得到）',
    en: 'a table, made by readCsv, readTsv or readXlsx',
  },
  fits: (value) => hasLists(value, 'rows'),
});

export const bytes: Kind = /* @__PURE__ */ deepFreeze({
  expected: { zh: '文件的字节（Uint8Array）', en: 'the bytes of a file, a Uint8Array' },
  fits: (value) => value instanceof Uint8Array,
});

export const textOrBytes: Kind = /* @__PURE__ */ deepFreeze({
  expected: {
    zh: '文本，或文件的字节（Uint8Array）',
    en: 'a text, or the bytes of a file, a Uint8Array',
  },
  fits: (value) => isText(value) || bytes.fits(value),
});

export const anEncoding: Kind = /* @__PURE__ */ deepFreeze({
  expected: { zh: 'utf-8、utf-16le 或 gb18030', en: 'utf-8, utf-16le or gb18030' },
  fits: (value) => value === 'utf-8' || value === 'utf-16le' || value === 'gb18030',
});
