import { defineDirectory, type Finding } from '@liujiang/indicators';
import type { AssessmentDocument } from '../document/assessment-document.ts';
import { makeDocument } from '../document/make-document.ts';
import { assessmentInput, failedCondition } from './assessment.ts';

/** Texts that try to be a formula, markup, a second cell, a second line, or to turn the page round. */
export const hostileTexts: readonly string[] = [
  '=HYPERLINK("https://evil.example","点我")',
  '＝1+1',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1)',
  '\tTab',
  "'=1",
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '&lt;b&gt; &amp;',
  '| 单元格 | **粗体** `码` [链](javascript:alert(1))',
  '# 标题\n- 列表\r\n1. 序号',
  '\u202E倒写\u202D \u2066隔离',
  '数据\u0000\u0007\u001B\u007F止',
  '\uD800半个 \uFFFE',
  '👩‍👩‍👧 𠮷野家 𪚥 龘',
  '_x0041_ _x000D_',
  '很'.repeat(10_000),
];

/** A document in which a text stands wherever text from outside can stand. */
export function hostileDocument(text: string): AssessmentDocument {
  const both = { zh: text, en: text };
  const waiver = { reason: text, author: text, grantedOn: '2020-01-01', expiresOn: '2020-12-31' };
  const failed = (requirement: string): Partial<Finding> => ({
    outcome: 'failed',
    message: both,
    conditions: [{ ...failedCondition('records', [text]), message: both }],
    waiver: { requirement, ...waiver },
  });
  const input = assessmentInput({
    'disclosure.basic.budget/1': failed('disclosure.basic.budget/1'),
    'disclosure.basic.news/1': failed('disclosure.basic.news/1'),
    'disclosure.basic.personnel/1': { outcome: 'cantTell', message: both },
  });
  const warnings = [{ code: 'unknown-column', path: text, message: both, nearest: [text] }];
  const draw = {
    requirement: 'disclosure.basic.interpretation/1',
    seed: text,
    size: 3,
    list: { count: 1, hash: 'sha256:0' },
    drawn: [text],
  };
  const health = {
    ...input.inputs?.['health'],
    inspections: [
      {
        quarter: '2019-Q4',
        date: '2019-12-20',
        examiner: text,
        findings: [{ item: 'statistics-stale', at: text, unit: text, note: text }],
      },
    ],
  };
  return makeDocument({
    ...input,
    findings: { ...input.findings, draws: [draw], warnings },
    inputs: { ...input.inputs, health } as NonNullable<typeof input.inputs>,
    subject: { id: 'example', name: text },
    address: text,
    remarks: [text],
    directory: defineDirectory({
      id: 'd',
      version: '1',
      units: [{ id: 'jia', name: { zh: `甲${text}`, en: `A${text}` } }],
      groups: [{ id: 'towns', members: ['jia'] }],
    }),
  });
}

/** Without white space, which each form breaks lines with in its own way. */
export function squeeze(text: string): string {
  return text.replace(/[\s↵]+/g, '');
}
