import { fileURLToPath } from 'node:url';
import { type Directory, defineDirectory, isCivilDay, liujiang } from '@liujiang/indicators';
import {
  assessLiujiang,
  chinaWorkCalendar,
  type Evidence,
  liujiangRules,
  type MissingEvidence,
  missingEvidence,
  parseEvidence,
} from '@liujiang/rules';
import {
  type AssessmentDocument,
  type AssessmentInput,
  makeDocument,
} from '@liujiang/scoring/document';
import { type Ledger, type LedgerDoubt, updateLedger } from '@liujiang/scoring/forms/ledger';
import type { Options } from './options.ts';
import { type Preset, presets } from './presets.ts';
import { type CommandProblem, Problems } from './problems.ts';
import { named, readJson, shipped } from './read-file.ts';
import { readInputsFile } from './read-inputs.ts';
import { readDeadline, readLedger } from './read-ledger.ts';
import { readScheme } from './read-scheme.ts';

/** One portal, judged and scored. */
export interface Case {
  readonly document: AssessmentDocument;
  /** What the document was made from, for verification. */
  readonly input: AssessmentInput;
  /** What each unit has to hand in for everything that could not be judged. */
  readonly missing: readonly MissingEvidence[];
  /** The ledger after this assessment. */
  readonly ledger: Ledger;
  /** The doubts about the ledger that was given. */
  readonly doubts: readonly LedgerDoubt[];
}

function readEvidence(options: Options, preset: Preset | undefined, problems: Problems): Evidence {
  const ours = preset === undefined ? undefined : shipped(`evidence/${preset.evidence}`);
  const source = ours ?? named(options.evidence);
  const json = readJson(source, problems);
  const nothing = parseEvidence({}); // stands in for bad evidence, so that the other inputs are checked in the same run
  if (json === undefined) return nothing;
  return problems.attempt(source.name, () => parseEvidence(json.content)) ?? nothing;
}

function readAsOf(options: Options, preset: Preset | undefined, problems: Problems): string {
  const asOf = options.asOf ?? preset?.asOf;
  if (asOf !== undefined && isCivilDay(asOf)) return asOf;
  const expected = { zh: '监测时间点（YYYY-MM-DD）', en: 'a monitoring date (YYYY-MM-DD)' };
  problems.add(
    'invalid-date',
    '--as-of',
    expected,
    asOf === undefined ? '—' : JSON.stringify(asOf),
  );
  return '2000-01-01';
}

function readDirectory({ directory }: Options, problems: Problems): Directory | undefined {
  if (directory === undefined) return undefined;
  const ours = directory === 'illustrative' ? shipped('directories/illustrative.json') : undefined;
  const source = ours ?? named(directory);
  const json = readJson(source, problems);
  if (json === undefined) return undefined;
  return problems.attempt(source.name, () => defineDirectory(json.content));
}

/** Reads, judges and scores; otherwise reports everything that is wrong, from all files and options at once. */
export function readCase(options: Options): Case | readonly CommandProblem[] {
  const problems = new Problems();
  const preset = Object.hasOwn(presets, options.evidence) ? presets[options.evidence] : undefined;
  const asOf = readAsOf(options, preset, problems);
  const deadline = readDeadline(options, asOf, problems);
  const evidence = readEvidence(options, preset, problems);
  const { name, subject, inputs } = readInputsFile(options, preset, problems);
  const directory = readDirectory(options, problems);
  const scheme = readScheme(options, problems);
  const { previous, doubts } = readLedger(options, problems);
  const { site, note } = evidence;
  const members = directory === undefined ? {} : { directory };
  const seed = options.seed ?? preset?.seed;
  const sampling = seed === undefined ? {} : { sampleSeed: seed };
  const findings = assessLiujiang(evidence, { asOf, ...members, ...sampling });
  // makeDocument checks its input; here the file's content is only given the type that it should have
  const input = {
    catalogue: liujiang,
    scheme,
    findings,
    inputs,
    directory,
    subject: subject ?? (site?.name === undefined ? undefined : { id: site.name, name: site.name }),
    address: site?.url,
    remarks: note === undefined ? [] : [note],
    sources: { evidence, pack: liujiangRules, calendar: chinaWorkCalendar },
  } as AssessmentInput;
  const document = problems.attempt(name, () => makeDocument(input));
  if (document === undefined || problems.list.length > 0) return problems.list;
  const ledger = problems.attempt(options.ledger ?? '--ledger', () =>
    updateLedger(previous, document, {
      language: options.language,
      ...(deadline === undefined ? {} : { deadline }),
    }),
  );
  if (ledger === undefined) return problems.list;
  return { document, input, missing: missingEvidence(findings, members), ledger, doubts };
}

/** Where results go by default. */
export function defaultOut(): string {
  return fileURLToPath(new URL('../out', import.meta.url));
}
