import type { Bilingual } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { UnusedWords } from '../../evidence/kind.ts';
import type { FittedRules } from '../../language/compiled.ts';
import { listNoun } from '../../language/words/list-names.ts';
import { listText } from '../../language/words/list-text.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Lists, each with the name that it has in the evidence. */
function listsText(lists: readonly string[]): Bilingual {
  return listText(
    lists.map((name) => {
      const { zh, en } = listNoun(name);
      return { zh: `${zh}（${name}）`, en: `${en} (${name})` };
    }),
  );
}

/** That no rule reads a record about a requirement. */
function ofRequirement(
  name: string,
  { requirement, element }: Fields,
  instead: readonly string[],
  { requirements }: FittedRules,
): Bilingual {
  const id = `${requirement}`;
  const noun = listNoun(name);
  const found = requirements.find((one) => one.requirement.id === id);
  if (found?.requirement.measured === true) {
    return {
      zh: `要求“${id}”由公式计算，不作达标判定，${noun.zh}未予采用；所需数值在计分时提供`,
      en: `“${id}” is measured by a formula and not judged: the record was not used. Give its numbers when scoring.`,
    };
  }
  if (instead.length === 0) {
    return {
      zh: `没有规则判定要求“${id}”，${noun.zh}未予采用`,
      en: `No rule judges “${id}”: the record was not used.`,
    };
  }
  const { zh, en } = listsText(instead);
  if (!instead.includes(name)) {
    return {
      zh: `要求“${id}”不按${noun.zh}判定，未予采用；判定依据是${zh}`,
      en: `“${id}” is not judged by ${noun.en}, and the record was not used; it is judged by ${en}.`,
    };
  }
  const elements = listElements(found?.requirement.elements ?? []);
  const parts = elements.find((one) => one.id === element)?.children ?? [];
  if (parts.length > 0) {
    const names = listText(parts.map((part) => ({ zh: part.id, en: part.id })));
    return {
      zh: `要求“${id}”的要素“${element}”分项判定，记录未予采用；请按其下各项（${names.zh}）填写`,
      en: `“${element}” of “${id}” is judged part by part, and the record was not used; give ${names.en}.`,
    };
  }
  return {
    zh: `要求“${id}”的判定不涉及这条${noun.zh}所写内容，未予采用；判定依据是${zh}`,
    en: `What the record says does not bear on “${id}”, and was not used; it is judged by ${en}.`,
  };
}

/** That no rule reads a record, and what is read instead. */
export function unusedText(
  name: string,
  fields: Fields,
  instead: readonly string[],
  fitted: FittedRules,
): Bilingual {
  if (fields['requirement'] !== undefined) return ofRequirement(name, fields, instead, fitted);
  const noun = listNoun(name);
  if (instead.length === 0) {
    return {
      zh: `所用指标和规则均不涉及这条${noun.zh}记录，未予采用`,
      en: `No rule in use reads this record of ${noun.en}: it was not used.`,
    };
  }
  const { zh, en } = listsText(instead);
  return {
    zh: `没有规则采用这条${noun.zh}记录；相应要求的判定依据是${zh}`,
    en: `No rule reads this record of ${noun.en}; its requirements are judged by ${en}.`,
  };
}

/** That evidence settles a requirement, and an attestation does not. */
export function unusedAttestationText(requirement: string): Bilingual {
  return {
    zh: `要求“${requirement}”由佐证判定，认定不能代替佐证`,
    en: `“${requirement}” is judged by evidence: an attestation does not decide it.`,
  };
}

/** The words that a kind of evidence has for this, with what its names in braces stand for. */
export function ownUnusedText({ text: { zh, en } }: UnusedWords, values: Fields): Bilingual {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
  return { zh: fill(zh), en: fill(en) };
}

const fieldTexts: Readonly<Record<string, Bilingual>> = {
  items: {
    zh: '栏目只判定是否开设，其中各条信息的标题和日期没有规则采用；须判定更新的，按一级栏目（sections）、数据系列（series）或公开情况（disclosures）填写',
    en: 'Only whether the column is there is judged: no rule reads titles and dates of its items. Updates are read from sections, series or disclosures.',
  },
  summary: {
    zh: '栏目只判定是否开设，条目概要中的日期没有规则采用；须判定更新的，按一级栏目（sections）、数据系列（series）或公开情况（disclosures）填写',
    en: 'Only whether the column is there is judged: no rule reads the dates of its summary. Updates are read from sections, series or disclosures.',
  },
  sections: {
    zh: '该栏目不按一级栏目判定，所列一级栏目没有规则采用',
    en: 'No rule looks for sections in this column: those listed were not used.',
  },
  'items.source': {
    zh: '各条信息的来源没有规则采用；来源按页面（pages）的 source 判定',
    en: 'No rule reads the sources of items; sources are judged by those of pages.',
  },
  browsers: {
    zh: '浏览器测试未予采用：该项由人工认定（attestations），有认定时才与之对照',
    en: 'Browser tests were not used: a person judges (attestations), and they are only compared with that.',
  },
};

/** That no rule reads a field of some records, and what is read instead. */
export function unusedFieldText(
  field: string,
  count: number,
  instead: readonly string[],
): Bilingual {
  const known = fieldTexts[field];
  const { zh, en } = listsText(instead);
  const told: Bilingual =
    known ??
    (instead.length === 0
      ? {
          zh: `“${field}”不影响判定，未予采用`,
          en: `“${field}” bears on no finding and was not used.`,
        }
      : {
          zh: `“${field}”未予采用：该项由${zh}判定，有认定时才与之对照`,
          en: `“${field}” was not used: it is judged by ${en}, and only compared with that.`,
        });
  if (count === 1) return told;
  return { zh: `${told.zh}（共${count}处）`, en: `${told.en} (${count} places)` };
}
