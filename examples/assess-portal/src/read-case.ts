import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type Directory,
  defineDirectory,
  type IndicatorId,
  isCivilDay,
  liujiang,
  nearestTo,
  type Problem,
  ProblemError,
} from '@liujiang/indicators';
import {
  addWorkingDays,
  assessLiujiang,
  chinaWorkCalendar,
  type Evidence,
  liujiangRules,
  parseEvidence,
} from '@liujiang/rules';
import {
  defineScheme,
  equalScheme,
  nanning2020,
  national2019,
  type Scheme,
  type SchemeInput,
} from '@liujiang/scoring';
import {
  type AssessmentDocument,
  type AssessmentInput,
  makeDocument,
} from '@liujiang/scoring/document';
import {
  type Ledger,
  type LedgerDoubt,
  readLedgerCsv,
  updateLedger,
} from '@liujiang/scoring/report/ledger';
import type { Options } from './options.ts';
import { type Preset, presets } from './presets.ts';

/** One portal, judged and scored. */
export interface Case {
  readonly document: AssessmentDocument;
  /** What the document was made from, for whoever verifies it. */
  readonly input: AssessmentInput;
  /** The ledger after this assessment. */
  readonly ledger: Ledger;
  /** What could not be read in the ledger that was given. */
  readonly doubts: readonly LedgerDoubt[];
}

/** Schemes that can be asked for by name. */
const schemes: Readonly<Record<string, () => Scheme>> = {
  equal: () => equalScheme(liujiang),
  // Nanning's table has no row for the last two level-1 indicators: here they are left out, and the report says so.
  'nanning-2020': () => defineScheme(liujiang, { ...nanning2020, unlisted: 'exclude' }),
};

/** Standards that a file of inputs can ask for by name. */
const standards: Readonly<Record<string, unknown>> = { 'national-2019': national2019 };

/** Runs `work`; what it finds wrong with a file is listed with the file's name before the path. */
function attempt<T>(source: string, problems: Problem[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) {
      const path = problem.path === '' ? source : `${source}: ${problem.path}`;
      problems.push({ ...problem, path });
    }
    return undefined;
  }
}

function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A file's text: UTF-8, or GB18030 as Excel in China may save it; `undefined`, and a problem, when it cannot be read. */
function readText(file: string | URL, name: string, problems: Problem[]): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const got = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const expected = { zh: '可读取的文件', en: 'a file that can be read' };
    problems.push({ code: 'unreadable-file', path: name, expected, got, nearest: [] });
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The content of a JSON file; `undefined` when it cannot be read, and then the problem is listed. */
function readJson(file: string | URL, name: string, problems: Problem[]): unknown {
  const text = readText(file, name, problems);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const expected = { zh: '有效的 JSON', en: 'valid JSON' };
    const got = error instanceof Error ? error.message : String(error);
    problems.push({ code: 'broken-json', path: name, expected, got, nearest: [] });
    return undefined;
  }
}

function readEvidence(options: Options, preset: Preset | undefined, problems: Problem[]): Evidence {
  const name = preset === undefined ? options.evidence : `evidence/${preset.evidence}`;
  const file = preset === undefined ? options.evidence : new URL(`../${name}`, import.meta.url);
  const before = problems.length;
  const content = readJson(file, name, problems);
  const nothing = parseEvidence({}); // stands in, so that the other inputs are checked in the same run
  if (problems.length > before) return nothing;
  return attempt(name, problems, () => parseEvidence(content)) ?? nothing;
}

function readAsOf(options: Options, preset: Preset | undefined, problems: Problem[]): string {
  const asOf = options.asOf ?? preset?.asOf;
  if (asOf !== undefined && isCivilDay(asOf)) return asOf;
  const expected = { zh: '监测时间点（YYYY-MM-DD）', en: 'a monitoring date (YYYY-MM-DD)' };
  const got = asOf === undefined ? '—' : JSON.stringify(asOf);
  problems.push({ code: 'invalid-date', path: '--as-of', expected, got, nearest: [] });
  return '2000-01-01';
}

function readScheme({ scheme }: Options, problems: Problem[]): Scheme {
  const named = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (named !== undefined) return named();
  const stand = equalScheme(liujiang);
  const names = Object.keys(schemes);
  if (!/[./\\]/.test(scheme)) {
    const expected = {
      zh: `${names.join('、')}，或评估方案文件（JSON）`,
      en: `${names.join(', ')}, or a scheme file (JSON)`,
    };
    problems.push({
      code: 'unknown-scheme',
      path: '--scheme',
      expected,
      got: JSON.stringify(scheme),
      nearest: nearestTo(scheme, names),
    });
    return stand;
  }
  const before = problems.length;
  const content = readJson(scheme, scheme, problems);
  if (problems.length > before) return stand;
  // defineScheme checks whatever it is given; its parameter type is for those who write schemes in TypeScript.
  const input = content as SchemeInput<IndicatorId>;
  return attempt(scheme, problems, () => defineScheme(liujiang, input)) ?? stand;
}

/** Puts a standard in place of its name. */
function withStandards(inputs: unknown): unknown {
  if (!isJsonObject(inputs)) return inputs;
  return Object.fromEntries(
    Object.entries(inputs).map(([leaf, input]) => {
      const name = isJsonObject(input) ? input['standard'] : undefined;
      const known = typeof name === 'string' && Object.hasOwn(standards, name);
      return [leaf, known && isJsonObject(input) ? { ...input, standard: standards[name] } : input];
    }),
  );
}

interface Inputs {
  readonly name: string;
  readonly subject: unknown;
  readonly inputs: unknown;
}

function readInputs(options: Options, preset: Preset | undefined, problems: Problem[]): Inputs {
  const shipped = preset?.inputs === undefined ? undefined : `inputs/${preset.inputs}`;
  const name = options.inputs ?? shipped;
  const nothing: Inputs = { name: name ?? '', subject: undefined, inputs: {} };
  if (name === undefined) return nothing;
  const before = problems.length;
  const file = options.inputs ?? new URL(`../${name}`, import.meta.url);
  const content = readJson(file, name, problems);
  if (problems.length > before) return nothing;
  const fields = ['note', 'subject', 'inputs'];
  if (!isJsonObject(content)) {
    const expected = {
      zh: `含 ${fields.join('、')} 的对象`,
      en: `an object of ${fields.join(', ')}`,
    };
    problems.push({ code: 'wrong-type', path: name, expected, got: typeof content, nearest: [] });
    return nothing;
  }
  for (const key of Object.keys(content).filter((key) => !fields.includes(key))) {
    const expected = { zh: `下列之一：${fields.join('、')}`, en: `one of ${fields.join(', ')}` };
    const got = JSON.stringify(key);
    const nearest = nearestTo(key, fields);
    problems.push({ code: 'unknown-key', path: `${name}: ${key}`, expected, got, nearest });
  }
  return { name, subject: content['subject'], inputs: withStandards(content['inputs'] ?? {}) };
}

function readDirectory({ directory }: Options, problems: Problem[]): Directory | undefined {
  if (directory === undefined) return undefined;
  const shipped = directory === 'illustrative';
  const name = shipped ? 'directories/illustrative.json' : directory;
  const file = shipped ? new URL(`../${name}`, import.meta.url) : directory;
  const before = problems.length;
  const content = readJson(file, name, problems);
  if (problems.length > before) return undefined;
  return attempt(name, problems, () => defineDirectory(content));
}

/** The last day for putting things right: as given, or so many working days after the monitoring date. */
function readDeadline(
  { deadline, within }: Options,
  asOf: string,
  problems: Problem[],
): string | undefined {
  const refuse = (path: string, got: string, zh: string, en: string): undefined => {
    problems.push({ code: 'invalid-date', path, expected: { zh, en }, got, nearest: [] });
  };
  if (deadline !== undefined && within !== undefined) {
    return refuse(
      '--within',
      within,
      '--deadline 与 --within 只用其一',
      'either --deadline or --within',
    );
  }
  if (deadline !== undefined && !isCivilDay(deadline)) {
    const got = JSON.stringify(deadline);
    return refuse('--deadline', got, '整改时限（YYYY-MM-DD）', 'a deadline (YYYY-MM-DD)');
  }
  if (within === undefined) return deadline;
  const days = /^[1-9]\d{0,2}$/.test(within) ? Number(within) : undefined;
  if (days === undefined) {
    return refuse('--within', within, '1至999的工作日数', 'a number of working days from 1 to 999');
  }
  const last = addWorkingDays(chinaWorkCalendar, asOf, days);
  const { from, through } = chinaWorkCalendar;
  return (
    last ??
    refuse(
      '--within',
      within,
      `工作日历所涵盖的日期（${from}至${through}）`,
      `days that the working calendar covers (${from} to ${through})`,
    )
  );
}

function readLedger(
  { ledger }: Options,
  problems: Problem[],
): {
  readonly previous: Ledger | null;
  readonly doubts: readonly LedgerDoubt[];
} {
  const nothing = { previous: null, doubts: [] };
  if (ledger === undefined) return nothing;
  const text = readText(ledger, ledger, problems);
  const reading =
    text === undefined ? undefined : attempt(ledger, problems, () => readLedgerCsv(text));
  return reading === undefined ? nothing : { previous: reading.ledger, doubts: reading.doubts };
}

/** Reads, judges and scores; or everything that is wrong with what was given, from all files and options at once. */
export function readCase(options: Options): Case | readonly Problem[] {
  const problems: Problem[] = [];
  const preset = Object.hasOwn(presets, options.evidence) ? presets[options.evidence] : undefined;
  const asOf = readAsOf(options, preset, problems);
  const deadline = readDeadline(options, asOf, problems);
  const evidence = readEvidence(options, preset, problems);
  const { name, subject, inputs } = readInputs(options, preset, problems);
  const directory = readDirectory(options, problems);
  const scheme = readScheme(options, problems);
  const { previous, doubts } = readLedger(options, problems);
  const { site, note } = evidence;
  // makeDocument checks whatever it is given; the file's content is typed as what it has to be.
  const input = {
    catalogue: liujiang,
    scheme,
    findings: assessLiujiang(evidence, directory === undefined ? { asOf } : { asOf, directory }),
    inputs,
    directory,
    subject: subject ?? (site?.name === undefined ? undefined : { id: site.name, name: site.name }),
    address: site?.url,
    remarks: note === undefined ? [] : [note],
    sources: { evidence, pack: liujiangRules, calendar: chinaWorkCalendar },
  } as AssessmentInput;
  const document = attempt(name, problems, () => makeDocument(input));
  if (document === undefined || problems.length > 0) return problems;
  const ledger = attempt(options.ledger ?? '--ledger', problems, () =>
    updateLedger(previous, document, {
      language: options.language,
      ...(deadline === undefined ? {} : { deadline }),
    }),
  );
  return ledger === undefined ? problems : { document, input, ledger, doubts };
}

/** Where results go when nobody says otherwise. */
export function defaultOut(): string {
  return fileURLToPath(new URL('../out', import.meta.url));
}
