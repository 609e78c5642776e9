import { type Catalogue, canonicalHash } from '@liujiang/indicators';
import { hashBytes, hashCatalogue } from '@liujiang/indicators/internal';
import { Problems } from '../input/problems.ts';
import { foreignFindings } from '../input/scoring-error.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type {
  AssessmentDocument,
  Manifest,
  SharedInput,
  SiteInput,
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

function hashGiven(value: unknown): string | null {
  return value === undefined || value === null ? null : canonicalHash(value);
}

type SharedHashes = Pick<Manifest, 'catalogue' | 'directory' | 'pack' | 'calendar' | 'scheme'>;

/** The digests of what many sites have in common. Catalogue and scheme must match their own hash. */
export function hashShared({
  catalogue,
  scheme,
  directory,
  sources = {},
}: SharedInput): SharedHashes {
  checkHashes(catalogue, scheme);
  return {
    catalogue: catalogue.hash,
    directory: hashGiven(directory),
    pack: hashGiven(sources.pack),
    calendar: hashGiven(sources.calendar),
    scheme: scheme.hash,
  };
}

/** The standards of the inputs by leaf id; `null` when none has one. */
function standardsOf(inputs: AssessmentDocument['inputs']): Record<string, unknown> | null {
  const stated = Object.entries(inputs).flatMap(([leaf, input]) =>
    'standard' in input && input.standard !== undefined ? [[leaf, input.standard] as const] : [],
  );
  return stated.length === 0 ? null : Object.fromEntries(stated);
}

/** `bytes` are the canonical bytes of the document's parts. */
export function writeManifest(
  shared: SharedHashes,
  { inputs, sources = {} }: Pick<SiteInput, 'sources'> & Pick<AssessmentDocument, 'inputs'>,
  bytes: Readonly<Record<'findings' | 'inputs' | 'report', Uint8Array>>,
): Manifest {
  return {
    catalogue: shared.catalogue,
    directory: shared.directory,
    evidence: hashGiven(sources.evidence),
    pack: shared.pack,
    calendar: shared.calendar,
    waivers: hashGiven(sources.waivers),
    findings: hashBytes([bytes.findings]),
    scheme: shared.scheme,
    standards: hashGiven(standardsOf(inputs)),
    inputs: hashBytes([bytes.inputs]),
    report: hashBytes([bytes.report]),
  };
}
