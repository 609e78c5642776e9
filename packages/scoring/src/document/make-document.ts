import {
  type Bilingual,
  type Catalogue,
  canonicalHash,
  type Indicator,
  statusByUnit,
} from '@liujiang/indicators';
import {
  canonicalJson,
  canonicalObject,
  copyJson,
  hashCatalogue,
  hashText,
} from '@liujiang/indicators/internal';
import { Given, isRecord } from '../input/given.ts';
import { Problems } from '../input/problems.ts';
import { readFields, readList, readOptional } from '../input/read.ts';
import { foreignFindings, invalidInput } from '../input/scoring-error.ts';
import { within } from '../input/within.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import type {
  AssessmentDocument,
  AssessmentInput,
  DocumentRequirement,
  Manifest,
} from './assessment-document.ts';

/** The digest of everything in a record but its own `hash`. */
export function hashContents(record: { readonly hash: string }): string {
  const { hash: _, ...contents } = record;
  return canonicalHash(contents);
}

function checkHashes(catalogue: Catalogue, scheme: Scheme): void {
  const problems = new Problems();
  const compare = (path: string, real: string, stated: string): void => {
    if (real === stated) return;
    const expected = { zh: `内容的摘要 ${real}`, en: `the hash of its content, ${real}` };
    problems.add('wrong-hash', path, expected, stated);
  };
  compare('catalogue.hash', hashCatalogue(catalogue), catalogue.hash);
  compare('scheme.hash', hashContents(scheme), scheme.hash);
  problems.throwIfAny(foreignFindings);
}

function listRequirements(catalogue: Catalogue): readonly DocumentRequirement[] {
  const names = new Map(catalogue.columns.map(({ id, name }) => [id, name]));
  const visit = (node: Indicator, above: readonly Bilingual[]): readonly DocumentRequirement[] => {
    const path = [...above, node.name];
    if (node.kind === 'branch') return node.children.flatMap((child) => visit(child, path));
    const columns = node.columns.flatMap((column) => names.get(column) ?? []);
    return node.requirements.map(({ id, number, text, method }) => ({
      id,
      leaf: node.id,
      code: node.code,
      number,
      path,
      text,
      method,
      columns,
    }));
  };
  return catalogue.indicators.flatMap((node) => visit(node, []));
}

/** The standards of the inputs by leaf id; `null` when none has one. */
function standardsOf(inputs: AssessmentDocument['inputs']): Record<string, unknown> | null {
  const stated = Object.entries(inputs).flatMap(([leaf, input]) =>
    'standard' in input && input.standard !== undefined ? [[leaf, input.standard] as const] : [],
  );
  return stated.length === 0 ? null : Object.fromEntries(stated);
}

type Contents = Omit<AssessmentDocument, 'manifest' | 'hash'>;

/** `texts` are the canonical texts of the document's parts. */
function writeManifest(
  { catalogue, directory, sources = {} }: AssessmentInput,
  { scheme, inputs }: Contents,
  texts: Readonly<Record<keyof Contents, string>>,
): Manifest {
  const hash = (value: unknown): string | null =>
    value === undefined || value === null ? null : canonicalHash(value);
  return {
    catalogue: catalogue.hash,
    directory: hash(directory),
    evidence: hash(sources.evidence),
    pack: hash(sources.pack),
    calendar: hash(sources.calendar),
    waivers: hash(sources.waivers),
    findings: hashText(texts.findings),
    scheme: scheme.hash,
    standards: hash(standardsOf(inputs)),
    inputs: hashText(texts.inputs),
    report: hashText(texts.report),
  };
}

/** Each part is made canonical once, for its own digest and for that of the whole. */
function seal(input: AssessmentInput, contents: Contents): AssessmentDocument {
  const texts = Object.fromEntries(
    Object.entries(contents).map(([name, part]) => [name, canonicalJson(part)]),
  ) as Record<keyof Contents, string>;
  const manifest = writeManifest(input, contents, texts);
  const hash = hashText(canonicalObject({ ...texts, manifest: canonicalJson(manifest) }));
  return { ...contents, manifest, hash };
}

const inputFields: readonly string[] = [
  'catalogue',
  'scheme',
  'findings',
  'inputs',
  'subject',
  'address',
  'remarks',
  'directory',
  'sources',
];

const anInput: Bilingual = {
  zh: '评估所依据的指标体系、评估方案、检查结果（catalogue、scheme、findings）等',
  en: 'what an assessment is based on: catalogue, scheme, findings and so on',
};

function checkText(given: Given): void {
  if (typeof given.value !== 'string') given.refuse('wrong-type', { zh: '文本', en: 'a text' });
}

function assemble(input: AssessmentInput): AssessmentDocument {
  const { catalogue, scheme, findings, subject, address, remarks = [], directory } = input;
  checkHashes(catalogue, scheme);
  const inputs = copyJson({ ...input.inputs } as AssessmentDocument['inputs']);
  const report = scoreCatalogue(catalogue, scheme, {
    findings,
    inputs,
    ...(subject === undefined ? {} : { subject }),
  });
  const { id, version, hash, title, tailoring } = catalogue;
  // Independent of the caller's objects, and the same before and after a journey through JSON.
  const contents: Contents = copyJson({
    format: 'liujiang-assessment' as const,
    formatVersion: 1 as const,
    address: address ?? null,
    remarks,
    catalogue: { id, version, hash, title, ...(tailoring !== undefined && { tailoring }) },
    scheme,
    inputs,
    report,
    findings,
    requirements: listRequirements(catalogue),
    units: statusByUnit(catalogue, findings, { directory }),
  });
  return seal(input, contents);
}

/**
 * Scores a site and puts its whole assessment into one document, from which every form is rendered. The same input
 * gives the same bytes.
 *
 * @throws ScoringError as `scoreCatalogue` does; also with `foreign-findings` when catalogue or scheme do not match
 * their own hash, and with `invalid-input` when an input is invalid. CatalogueError when the directory does not fit the
 * catalogue.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme } from '@liujiang/scoring';
 * import { makeDocument } from '@liujiang/scoring/document';
 *
 * const message = { zh: '达标', en: 'Met' };
 * const findings: FindingSet = {
 *   catalogue: { id: liujiang.id, version: liujiang.version, hash: liujiang.hash },
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const document = makeDocument({ catalogue: liujiang, scheme: equalScheme(liujiang), findings });
 * document.report.score.value; //=> '100.00'
 * document.manifest.catalogue === liujiang.hash; //=> true
 * document.manifest.evidence; //=> null
 * ```
 */
export function makeDocument<I extends string, R extends string>(
  input: AssessmentInput<I, R>,
): AssessmentDocument {
  const given = new Given(input);
  return within(given, anInput, () => {
    if (isRecord(input)) readFields(given, inputFields);
    else given.refuse('wrong-kind', anInput);
    readOptional(given.at('address'), checkText);
    readList(given.at('remarks')).forEach(checkText);
    given.problems.throwIfAny(invalidInput);
    return assemble(input as AssessmentInput);
  });
}
