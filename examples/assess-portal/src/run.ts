import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem, linkDirectory, liujiang } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import { documentToJson } from '@liujiang/scoring/document';
import { dictionaryToCsv, renderCsv } from '@liujiang/scoring/forms/csv';
import { renderHtml } from '@liujiang/scoring/forms/html';
import { ledgerToCsv } from '@liujiang/scoring/forms/ledger';
import { renderMarkdown } from '@liujiang/scoring/forms/markdown';
import { viewAssessment } from '@liujiang/scoring/forms/view';
import { renderXlsx } from '@liujiang/scoring/forms/xlsx';
import { handInFile, handInsToCsv, listHandIns } from './hand-in.ts';
import { isManySites, listSites } from './many-sites.ts';
import { type Format, type Options, readOptions } from './options.ts';
import { printView } from './print.ts';
import type { CommandProblem } from './problems.ts';
import { type ProgressStream, startProgress } from './progress.ts';
import { type Case, defaultOut, readCase } from './read-case.ts';
import { usage } from './usage.ts';
import { words } from './words.ts';

/** Where a run prints. */
export interface Output {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Where the progress of a run over many sites is shown; nowhere when left out. */
  readonly progress?: ProgressStream;
}

function isProblems<T>(value: T | readonly CommandProblem[]): value is readonly CommandProblem[] {
  return Array.isArray(value);
}

function reject(problems: readonly CommandProblem[], language: Language, output: Output): 2 {
  const lines = problems.map((problem) => `- ${describeProblem(problem, language)}`);
  output.complain([words.rejected[language], ...lines].join('\n'));
  return 2;
}

/** The requested language, even when other arguments are wrong. */
function languageOf(args: readonly string[]): Language {
  return args.some(
    (arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang'),
  )
    ? 'en'
    : 'zh';
}

function handInsOf({ document, missing }: Pick<Case, 'document' | 'missing'>, language: Language) {
  return listHandIns(missing, viewAssessment(document, { language }));
}

/** The file names and contents of one form. */
async function render(
  format: Format,
  { document, ledger, missing }: Case,
  language: Language,
): Promise<readonly (readonly [name: string, content: string | Uint8Array])[]> {
  const bom = true; // without it Excel reads the Chinese in the system's own encoding
  switch (format) {
    case 'json':
      return [['assessment.json', documentToJson(document)]];
    case 'md':
      return [['report.md', renderMarkdown(document, { language })]];
    case 'html':
      return [['report.html', renderHtml(document, { language })]];
    case 'csv':
      return [
        ...(['scores', 'findings', 'units', 'gains'] as const).map(
          (table) => [`${table}.csv`, renderCsv(document, table, { language, bom })] as const,
        ),
        ['rectification-ledger.csv', ledgerToCsv(ledger, { bom })],
        [handInFile, handInsToCsv(handInsOf({ document, missing }, language), language)],
        ['data-dictionary.csv', dictionaryToCsv({ bom })],
      ];
    case 'xlsx':
      return [['assessment.xlsx', await renderXlsx(document, { language, ledger })]];
  }
}

async function writeFiles(
  result: Case,
  { language, out, formats }: Options,
): Promise<readonly string[]> {
  const contents = await Promise.all(formats.map((format) => render(format, result, language)));
  const folder = out ?? defaultOut();
  mkdirSync(folder, { recursive: true });
  return contents.flat().map(([name, content]) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  });
}

function describeDoubts({ doubts }: Case, language: Language): string {
  if (doubts.length === 0) return '';
  const lines = doubts.map(({ row, heading, text, message }) => {
    const place = language === 'zh' ? `第${row}${words.row.zh}` : `${words.row.en} ${row}`;
    return `  ${place} ${heading} ${JSON.stringify(text)} ${message[language]}`;
  });
  return ['', `■ ${words.ledgerDoubts[language]}`, ...lines].join('\n');
}

function describeDirectory({ input: { directory } }: Case, language: Language): string {
  const warnings = directory === undefined ? [] : linkDirectory(liujiang, directory).warnings;
  if (warnings.length === 0) return '';
  const lines = warnings.map(({ path, message, nearest }) => {
    const hint = nearest.length === 0 ? '' : ` ${words.nearest[language]} ${nearest.join(', ')}`;
    return `  ${path}: ${message[language]}${hint}`;
  });
  return ['', `■ ${words.directoryDoubts[language]}`, ...lines].join('\n');
}

/** An error of writing files as a problem; errors other than the system's are thrown on. */
function unwritable(error: unknown): CommandProblem {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const expected = { zh: '可写入的文件夹', en: 'a folder that can be written to' };
  return { code: 'unwritable', path: '--out', expected, got: String(error.code), nearest: [] };
}

function sayTotal({ document }: Case, name: string, language: Language): string {
  const { total } = viewAssessment(document, { language });
  const range = total.min === null ? total.statusName : `${total.min}–${total.max}`;
  return `  ${name}  ${total.value ?? range}`;
}

/** A folder of sites: all are judged before anything is written, so that one bad file stops the whole run. */
async function runMany(options: Options, output: Output): Promise<0 | 2> {
  const { language } = options;
  const sites = listSites(options, options.out ?? defaultOut());
  const quiet: ProgressStream = { write: () => undefined };
  const progress = startProgress(sites.length * 2, output.progress ?? quiet);
  const problems: CommandProblem[] = [];
  const results: (readonly [Options, Case])[] = [];
  for (const site of sites) {
    const result = readCase(site);
    if (isProblems(result)) problems.push(...result);
    else results.push([site, result]);
    progress.step(site.evidence);
  }
  try {
    for (const [site, result] of problems.length > 0 ? [] : results) {
      await writeFiles(result, site);
      progress.step(site.out ?? '');
    }
  } catch (error) {
    problems.push(unwritable(error));
  }
  progress.end();
  if (problems.length > 0) return reject(problems, language, output);
  output.print(
    results.map(([site, result]) => sayTotal(result, site.out ?? '', language)).join('\n'),
  );
  return 0;
}

/** Runs the example. Returns the exit code: 0, or 2 when the input is wrong (nothing is written then). */
export async function run(args: readonly string[], output: Output): Promise<0 | 2> {
  const options = readOptions(args);
  if (isProblems(options)) return reject(options, languageOf(args), output);
  const { language } = options;
  if (options.help) {
    output.print(usage[language]);
    return 0;
  }
  if (isManySites(options)) return runMany(options, output);
  const result = readCase(options);
  if (isProblems(result)) return reject(result, language, output);
  try {
    const files = await writeFiles(result, options);
    const view = viewAssessment(result.document, { language });
    const handIns = listHandIns(result.missing, view);
    const { draws = [] } = result.input.findings;
    const brief = options.formats.includes('csv');
    output.print(printView(view, { handIns, draws, brief }));
    const doubts = [describeDirectory(result, language), describeDoubts(result, language)];
    for (const text of doubts.filter((one) => one !== '')) output.print(text);
    output.print(`\n${words.written[language]}:\n${files.map((file) => `  ${file}`).join('\n')}`);
    return 0;
  } catch (error) {
    return reject([unwritable(error)], language, output);
  }
}
