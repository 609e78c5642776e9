// Writes the kept figures of the road into the READMEs, between the lines that ask for them.
import { readFileSync, writeFileSync } from 'node:fs';

interface Figure {
  readonly name: string;
  readonly ratio: number;
  readonly base: string;
  readonly goal?: number;
}

const inChinese: Readonly<Record<string, string>> = {
  'text → outcomes → total': '文本 → 结论 → 总分',
  'text → findings → report': '文本 → 检查结果 → 评分报告',
  'findings alone': '只做检查结果',
  makeDocument: '评估结果文件 `makeDocument`',
  prepareDocuments: '同上，预先准备 `prepareDocuments`',
  documentToJson: '写成文本 `documentToJson`',
  renderHtml: '网页 `renderHtml`',
  renderMarkdown: '`renderMarkdown`',
  renderCsv: '`renderCsv`',
  verify: '核验 `verify`',
  '200,000 records: parse + assess': '20万条记录：读取并检查',
  'JSON.parse of the text': '该文本的 `JSON.parse`',
  'JSON.stringify of them': '其 `JSON.stringify`',
  'JSON.stringify of the document': '该文件的 `JSON.stringify`',
  'the whole road to the document': '从头生成该文件',
};

const root = new URL('../../../', import.meta.url);
const { road } = JSON.parse(readFileSync(new URL('../figures.json', import.meta.url), 'utf8'));
const rows: readonly Figure[] = road.figures.filter(({ goal }: Figure) => goal !== undefined);

function tableIn(language: 'zh' | 'en'): string {
  const said = (text: string) => (language === 'zh' ? (inChinese[text] ?? text) : text);
  const head =
    language === 'zh'
      ? '| 步骤 | 倍数 | 相对于 | 目标 |\n|---|--:|---|--:|'
      : '| step | times | what | goal |\n|---|--:|---|--:|';
  const lines = rows.map(
    ({ name, ratio, base, goal }) => `| ${said(name)} | ${ratio} | ${said(base)} | ${goal} |`,
  );
  return [head, ...lines].join('\n');
}

for (const [file, language] of [
  ['packages/rules/README.md', 'zh'],
  ['packages/rules/README.md', 'en'],
] as const) {
  const place = new URL(file, root);
  const marks = new RegExp(
    `(<!-- figures ${language}: npm run bench:table -->\\n)[^]*?(\\n<!-- /figures -->)`,
  );
  const text = readFileSync(place, 'utf8');
  if (!marks.test(text)) throw new Error(`${file} has no place for the figures (${language})`);
  writeFileSync(
    place,
    text.replace(marks, (_, from, to) => `${from}\n${tableIn(language)}\n${to}`),
  );
}
