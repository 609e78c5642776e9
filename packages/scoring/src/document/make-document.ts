import { type Bilingual, statusByUnit } from '@liujiang/indicators';
import {
  canonicalBytes,
  copyJson,
  fieldsInBothLanguages,
  hashBytes,
  objectBytes,
} from '@liujiang/indicators/internal';
import { Given, isRecord } from '../input/given.ts';
import { readFields, readList, readOptional } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { within } from '../input/within.ts';
import { prepareReports } from '../score/score-catalogue.ts';
import type {
  AssessmentDocument,
  AssessmentInput,
  SharedInput,
  SiteInput,
} from './assessment-document.ts';
import { documentRequirements } from './document-requirements.ts';
import { hashShared, writeManifest } from './hash-parts.ts';

const sharedFields: readonly string[] = ['catalogue', 'scheme', 'directory', 'sources'];
const siteFields: readonly string[] = [
  'findings',
  'inputs',
  'subject',
  'address',
  'remarks',
  'sources',
];

const anInput: Bilingual = {
  zh: '评估所依据的指标体系、评估方案、检查结果（catalogue、scheme、findings）等',
  en: 'what an assessment is based on: catalogue, scheme, findings and so on',
};

function checkText(given: Given): void {
  if (typeof given.value !== 'string') given.refuse('wrong-type', { zh: '文本', en: 'a text' });
}

/** Works with something that has these fields. */
function withInput<T>(input: object, fields: readonly string[], work: () => T): T {
  const given = new Given(input);
  return within(given, anInput, () => {
    if (isRecord(input)) readFields(given, fields);
    else given.refuse('wrong-kind', anInput);
    readOptional(given.at('address'), checkText);
    readList(given.at('remarks')).forEach(checkText);
    given.problems.throwIfAny(invalidInput);
    return work();
  });
}

/** Checks, hashes and writes out once what many sites have in common. */
function assembler(shared: SharedInput): (site: SiteInput) => AssessmentDocument {
  const { catalogue, scheme, directory } = shared;
  const hashes = hashShared(shared);
  const reportOf = prepareReports(catalogue, scheme);
  const { id, version, hash, title, tailoring } = catalogue;
  const fixed = {
    format: 'liujiang-assessment' as const,
    formatVersion: 1 as const,
    catalogue: { id, version, hash, title, ...(tailoring !== undefined && { tailoring }) },
    scheme,
    requirements: documentRequirements(catalogue),
  };
  const fixedBytes = bytesOf(fixed);
  return ({ findings, subject, address, remarks = [], inputs: given, sources = {} }) => {
    const inputs = fieldsInBothLanguages(
      copyJson({ ...given } as AssessmentDocument['inputs']),
      ['title', 'name', 'issuer'], // of standards and vetoes
    );
    const report = reportOf({ findings, inputs, ...(subject !== undefined && { subject }) });
    const units = statusByUnit(catalogue, findings, { directory });
    // Independent of the caller's objects, and the same before and after a journey through JSON.
    const own = copyJson({ address: address ?? null, remarks, inputs, report, findings, units });
    const bytes = { ...fixedBytes, ...bytesOf(own) };
    const manifest = writeManifest(hashes, { inputs, sources }, bytes);
    const whole = objectBytes({ ...bytes, manifest: canonicalBytes(manifest) });
    const {
      format,
      formatVersion,
      catalogue: origin,
      scheme: weights,
      requirements,
    } = copyJson(fixed);
    return {
      format,
      formatVersion,
      address: own.address,
      remarks: own.remarks,
      catalogue: origin,
      scheme: weights,
      inputs: own.inputs,
      report: own.report,
      findings: own.findings,
      requirements,
      units: own.units,
      manifest,
      hash: hashBytes(whole),
    };
  };
}

/** Each part is written canonically once, for its own digest and for that of the whole. */
function bytesOf<T extends object>(parts: T): Record<keyof T, Uint8Array> {
  const written = Object.entries(parts).map(([name, part]) => [name, canonicalBytes(part)]);
  return Object.fromEntries(written) as Record<keyof T, Uint8Array>;
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
  const fields = [...sharedFields, ...siteFields];
  return withInput(input, fields, () => assembler(input as SharedInput)(input as SiteInput));
}

/**
 * {@link makeDocument} for many sites: what they have in common (catalogue, scheme, directory, rule pack, calendar) is
 * checked and hashed once. The function returned makes the document of one site.
 *
 * @throws as {@link makeDocument}, both here and from the function returned.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme } from '@liujiang/scoring';
 * import { makeDocument, prepareDocuments } from '@liujiang/scoring/document';
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
 * const shared = { catalogue: liujiang, scheme: equalScheme(liujiang) };
 * const documentOf = prepareDocuments<string, string>(shared);
 * const site = { findings, subject: { id: 'a', name: '甲' } };
 * documentOf(site).hash === makeDocument({ ...shared, ...site }).hash; //=> true
 * ```
 */
export function prepareDocuments<I extends string, R extends string>(
  shared: SharedInput<I, R>,
): (site: SiteInput<I, R>) => AssessmentDocument {
  const documentOf = withInput(shared, sharedFields, () => assembler(shared as SharedInput));
  return (site) => withInput(site, siteFields, () => documentOf(site as SiteInput));
}
