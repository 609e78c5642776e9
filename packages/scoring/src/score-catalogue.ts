import {
  type Bilingual,
  type Catalogue,
  type FindingSet,
  type Indicator,
  listIndicators,
} from '@liujiang/indicators';
import { findBand, parseBands } from './band.ts';
import { checkFindings } from './check-findings.ts';
import { checkOrigin } from './check-origin.ts';
import { addContributions, addCoverage, scoreChildren } from './distribute.ts';
import { evaluateLeaf } from './evaluate-leaf.ts';
import {
  type Context,
  checkInputs,
  evaluateNode,
  groupByParent,
  listWaiting,
} from './evaluate-tree.ts';
import type { LeafInputs } from './formulas/leaf-inputs.ts';
import { type Fraction, parseExact } from './fraction.ts';
import { Given } from './given.ts';
import { type Interval, isSettled } from './interval.ts';
import { writeNotices } from './notices.ts';
import { readRecord } from './read.ts';
import type { BandName, ScoreReport } from './report.ts';
import type { Scheme } from './scheme.ts';
import { makeScore } from './score.ts';
import { invalidInput } from './scoring-error.ts';
import { roundingDifference, sumTrace, writeNode } from './write-node.ts';

/** What is scored. */
export interface ScoringInput<I extends string = string, R extends string = string> {
  readonly findings: FindingSet<R>;
  /** By leaf id, what the leaf's formula asks for: inspections, checks, marks. */
  readonly inputs?: LeafInputs<I>;
  /** Who is scored. */
  readonly subject?: { readonly id: string; readonly name: string };
}

/** Refuses a scheme that was defined for another catalogue. @internal */
export function checkScheme(catalogue: Catalogue, scheme: Scheme): void {
  const given = new Given(scheme, 'scheme');
  readRecord(given);
  checkOrigin(given.at('catalogue'), catalogue, (field) => ({
    zh: `用 defineScheme 为本指标体系（${field}）生成的方案`,
    en: `a scheme that defineScheme made for this catalogue (${field})`,
  }));
}

function namesById(indicators: ReadonlyMap<string, Indicator>): ReadonlyMap<string, Bilingual> {
  return new Map([...indicators].map(([id, { name }]) => [id, name]));
}

/**
 * Scores a site: its findings and inputs under a scheme, as a tree of exact figures with their derivation.
 *
 * What is unknown leaves a figure open, with bounds that hold however the unknown turns out; it never counts as met or
 * as 0 unless the scheme closes it. Where nothing applies there is no figure. The contributions of the children add up
 * to their parent exactly.
 *
 * @throws ScoringError with `foreign-findings` when findings or scheme were made for another catalogue; with
 * `invalid-input`, listing everything, when a requirement has no finding or two, when a leaf is fed twice, or when an
 * input is not what its leaf's formula asks for.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, scoreCatalogue } from '@liujiang/scoring';
 *
 * const message = { zh: '未检查', en: 'Not checked' };
 * const findings: FindingSet = {
 *   catalogue: liujiang,
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'untested', reasons: ['missing-fact'], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const report = scoreCatalogue(liujiang, equalScheme(liujiang), {
 *   findings,
 *   inputs: { 'new-media.supervision': { checks: 4, failures: 1 } },
 * });
 * report.score.value; //=> null
 * report.score.min; //=> '1.10'
 * report.score.max; //=> '99.63'
 * ```
 */
export function scoreCatalogue<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  scheme: Scheme,
  input: ScoringInput<NoInfer<I>>,
): ScoreReport {
  checkScheme(catalogue, scheme);
  const findings = checkFindings(catalogue, input.findings);
  const inputs = new Given(input.inputs, 'inputs');
  const { problems } = inputs;
  const indicators = new Map(
    listIndicators<string, string>(catalogue).map((node) => [node.id, node]),
  );
  const context: Context = { catalogue, scheme, indicators, children: groupByParent(scheme.nodes) };
  const inputNotUsed = checkInputs(inputs, scheme.nodes);
  const evaluated = (context.children.get(null) ?? []).map((node) =>
    evaluateNode(node, context, (leaf, schemeNode) =>
      evaluateLeaf(
        leaf,
        schemeNode,
        leaf.requirements.flatMap(({ id }) => findings.get(id) ?? []),
        inputs.at(leaf.id),
        scheme,
      ),
    ),
  );
  problems.throwIfAny(invalidInput);
  const total = parseExact(scheme.total);
  const factors = new Map(
    Object.entries(scheme.policies.rescale).map(([id, factor]) => [id, parseExact(String(factor))]),
  );
  const scored = scoreChildren(evaluated, total, scheme.policies, factors, problems);
  problems.throwIfAny(invalidInput);
  const applies = evaluated.some(({ applicable }) => applicable);
  const points = applies ? addContributions(scored) : null;
  const bands = parseBands(scheme);
  const bandOf = (figure: Interval | null, full: Fraction): BandName | null =>
    findBand(figure, full, bands, scheme);
  const closed = evaluated.some((node) => node.closed);
  const status =
    points === null ? 'inapplicable' : !isSettled(points) ? 'open' : closed ? 'closed' : 'scored';
  const {
    id,
    version,
    title,
    source,
    official,
    hash,
    policies,
    rounding,
    bands: grades,
    bandsOn,
  } = scheme;
  const written = scored.map((node) => writeNode(node, total, context, bandOf));
  return {
    format: 'liujiang-score-report',
    formatVersion: 1,
    catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
    scheme: {
      id,
      version,
      title,
      source,
      official,
      hash,
      total: scheme.total,
      policies,
      rounding,
      bands: grades,
      bandsOn,
    },
    pack: { id: input.findings.pack.id, version: input.findings.pack.version },
    asOf: input.findings.asOf,
    subject: input.subject ?? null,
    notices: writeNotices(scheme, {
      names: namesById(indicators),
      inputMissing: evaluated.flatMap(listWaiting),
      inputNotUsed,
    }),
    score: makeScore(points, addCoverage(scored), status, rounding, sumTrace(scored)),
    band: bandOf(points, total),
    roundingDifference: roundingDifference(points, scored, scheme),
    indicators: written,
    units: catalogue.units.map(({ id: unit, name }) => ({ id: unit, name })),
  };
}
