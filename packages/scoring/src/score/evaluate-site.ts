import { type Catalogue, type Indicator, type Leaf, listRequirements } from '@liujiang/indicators';
import { copyJson, listIndicators } from '@liujiang/indicators/internal';
import { type Fraction, parseExact } from '../arithmetic/fraction.ts';
import { type Interval, isSettled } from '../arithmetic/interval.ts';
import type { Coverage, ScoreStatus } from '../arithmetic/score.ts';
import { Given } from '../input/given.ts';
import { readFields, readOptional, readText } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { checkScheme } from '../scheme/check-scheme.ts';
import { isMade } from '../scheme/made-schemes.ts';
import type { Scheme, SchemeNode } from '../scheme/scheme.ts';
import { checkFindings, type RequirementPlaces } from './check-findings.ts';
import {
  addContributions,
  addCoverage,
  type EvaluatedNode,
  type LeafEvaluation,
  type ScoredNode,
  scoreChildren,
} from './distribute.ts';
import { evaluateLeaf } from './evaluate-leaf.ts';
import { checkInputs, evaluateNode, type PlacedNode, placeNodes } from './evaluate-tree.ts';

/** A scheme that fits its catalogue, prepared with what all its sites have in common. */
export interface PreparedScheme extends RequirementPlaces {
  readonly catalogue: Catalogue;
  readonly scheme: Scheme;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The level-1 indicators, the others below them. */
  readonly roots: readonly PlacedNode[];
  /** The leaves of the scheme, those left out included. */
  readonly leaves: ReadonlyMap<string, SchemeNode>;
  readonly total: Fraction;
  /** By indicator id. */
  readonly factors: ReadonlyMap<string, Fraction>;
}

/** The result for a site: everything of its report except the words. */
export interface EvaluatedSite {
  readonly evaluated: readonly EvaluatedNode[];
  readonly scored: readonly ScoredNode[];
  /** `null` when nothing applies. */
  readonly points: Interval | null;
  readonly coverage: Coverage;
  readonly status: ScoreStatus;
  /** Leaves with an input that the scheme leaves out. */
  readonly inputNotUsed: readonly string[];
}

/** @throws ScoringError when the scheme was made for another catalogue, or changed since it was made. */
export function prepareScheme(catalogue: Catalogue, given: Scheme): PreparedScheme {
  checkScheme(catalogue, given);
  const scheme = isMade(given) ? given : copyJson(given);
  const indicators = new Map<string, Indicator>(
    listIndicators<string, string>(catalogue).map((node) => [node.id, node]),
  );
  const requirements = listRequirements<string, string>(catalogue);
  const places = new Map(requirements.map(({ id }, place) => [id, place]));
  const factors = Object.entries(scheme.policies.rescale);
  return {
    catalogue,
    scheme,
    indicators,
    roots: placeNodes(scheme.nodes, indicators, places),
    leaves: new Map(
      scheme.nodes.flatMap((node) => (node.kind === 'leaf' ? [[node.id, node]] : [])),
    ),
    total: parseExact(scheme.total),
    factors: new Map(factors.map(([id, factor]) => [id, parseExact(String(factor))])),
    requirements,
    places,
  };
}

function statusOf(points: Interval | null, evaluated: readonly EvaluatedNode[]): ScoreStatus {
  if (points === null) return 'inapplicable';
  if (!isSettled(points)) return 'open';
  return evaluated.some(({ closed }) => closed) ? 'closed' : 'scored';
}

function checkSubject(subject: Given): void {
  readFields(subject, ['id', 'name']);
  readText(subject.at('id'));
  readText(subject.at('name'));
}

/** The single evaluation of a site, both for a report and for its total alone. */
export function evaluateSite(prepared: PreparedScheme, input: unknown): EvaluatedSite {
  const { catalogue, scheme, roots, leaves, total, factors } = prepared;
  const given = readFields(new Given(input), ['findings', 'inputs', 'subject']);
  const { problems } = given;
  problems.throwIfAny(invalidInput);
  const findings = checkFindings(catalogue, prepared, given.at('findings'));
  const inputs = given.at('inputs');
  readOptional(given.at('subject'), checkSubject);
  const inputNotUsed = checkInputs(inputs, leaves);
  const evaluate = (leaf: Leaf, { scheme: node, from }: PlacedNode): LeafEvaluation => {
    const own = findings.slice(from, from + leaf.requirements.length);
    return evaluateLeaf(leaf, node, own, inputs.at(leaf.id), scheme);
  };
  const evaluated = roots.map((root) => evaluateNode(root, scheme.policies.unknown, evaluate));
  problems.throwIfAny(invalidInput);
  const scored = scoreChildren(evaluated, total, total, scheme.policies, factors, problems);
  problems.throwIfAny(invalidInput);
  const points = evaluated.some(({ applicable }) => applicable) ? addContributions(scored) : null;
  return {
    evaluated,
    scored,
    points,
    coverage: addCoverage(scored),
    status: statusOf(points, evaluated),
    inputNotUsed,
  };
}
