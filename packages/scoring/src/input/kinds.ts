import type { Kind } from '@liujiang/indicators/internal';

/** Whether a value has the format mark and version that this package writes. */
function bearsMark(value: unknown, format: string): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === format &&
    'formatVersion' in value &&
    value.formatVersion === 1
  );
}

export const aReport: Kind = {
  expected: {
    zh: '评分报告（由 scoreCatalogue 生成）',
    en: 'a score report, which scoreCatalogue makes',
  },
  fits: (value) => bearsMark(value, 'liujiang-score-report'),
};

export const aDocument: Kind = {
  expected: {
    zh: '评估结果文件（由 makeDocument 生成，或由 readDocument 从 JSON 文本读入）',
    en: 'an assessment document, which makeDocument makes and readDocument reads from JSON text',
  },
  fits: (value) => bearsMark(value, 'liujiang-assessment'),
};

export const aLedger: Kind = {
  expected: {
    zh: '整改台账（由 updateLedger 生成，或由 readLedgerCsv 从 CSV 读入）',
    en: 'a rectification ledger, which updateLedger makes and readLedgerCsv reads from CSV',
  },
  fits: (value) => bearsMark(value, 'liujiang-ledger'),
};
