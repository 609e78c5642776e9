import { afterAll, expect, test, vi } from 'vitest';
import { makeDocument } from '../../document/make-document.ts';
import { assessmentInput } from '../../testing/assessment.ts';
import { renderXlsx } from './render-xlsx.ts';

const peer = 'write-excel-file/universal';
afterAll(() => {
  vi.doUnmock(peer);
});

test('a writer that is not installed is asked for by its name', async () => {
  vi.doMock(peer, () => {
    throw new Error("Cannot find package 'write-excel-file'");
  });
  await expect(renderXlsx(makeDocument(assessmentInput()))).rejects.toMatchObject({
    name: 'ScoringError',
    code: 'missing-peer',
    problems: [
      {
        code: 'missing-peer',
        path: '',
        expected: {
          zh: '已安装的可选依赖 write-excel-file（npm install write-excel-file）',
          en: 'the optional peer write-excel-file (npm install write-excel-file)',
        },
        nearest: [],
      },
    ],
  });
});
