import {
  type Catalogue,
  type Finding,
  type Indicator,
  type Leaf,
  listRequirements,
  type Requirement,
} from '@liujiang/indicators';
import { listIndicators } from '@liujiang/indicators/internal';
import type { Evaluation } from '../arithmetic/evaluation.ts';
import { type Fraction, parseExact } from '../arithmetic/fraction.ts';
import { type Interval, isSettled } from '../arithmetic/interval.ts';
import type { Coverage, ScoreStatus } from '../arithmetic/score.ts';
import { evaluateRequirements } from '../formulas/requirements.ts';
import { Given } from '../input/given.ts';
import { detach } from '../input/plain-data.ts';
import { readFields, readOptional, readText } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { checkScheme } from '../scheme/check-scheme.ts';
import { isMade } from '../scheme/made-schemes.ts';
import type { Scheme, SchemeNode } from '../scheme/scheme.ts';
import { checkFindings } from './check-findings.ts';
import {
  addContributions,
  addCoverage,
  type EvaluatedNode,
  type ScoredNode,
  scoreChildren,
} from './distribute.ts';
import { evaluateLeaf } from './evaluate-leaf.ts';
import { checkInputs, evaluateNode, type PlacedNode, placeNodes } from './evaluate-tree.ts';
import { PlainEvaluations } from './plain-evaluations.ts';
import type { NodeTrace } from './report.ts';

/** A scheme that was found to fit its catalogue, with what every site scored by it has in common. */
export interface PreparedScheme {
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
  /** By id, in table order. */
  readonly requirements: ReadonlyMap<unknown, Requirement>;
  /** What findings come to that say nothing but their outcomes, site after site. */
  readonly plain: PlainEvaluations;
}

/** What a site comes to: everything of its report but the words. */
export interface EvaluatedSite {
  readonly evaluated: readonly EvaluatedNode[];
  readonly scored: readonly ScoredNode[];
  /** `null` where nothing applies. */
  readonly points: Interval | null;
  readonly coverage: Coverage;
  readonly status: ScoreStatus;
  /** Leaves that the scheme leaves out, and that an input was given for. */
  readonly inputNotUsed: readonly string[];
}

/** A memo, not state: neither a scheme that was made nor its catalogue ever changes. */
const memo: WeakMap<Scheme, PreparedScheme> = new WeakMap();

/** @throws ScoringError when the scheme was made for another catalogue, or changed since it was made. */
export function prepareScheme(catalogue: Catalogue, given: Scheme): PreparedScheme {
  const known = isMade(given) ? memo.get(given) : undefined;
  if (known?.catalogue === catalogue) return known;
  checkScheme(catalogue, given);
  if (!isMade(given)) return placeScheme(catalogue, detach(given));
  const prepared = placeScheme(catalogue, given);
  if (Object.isFrozen(catalogue)) memo.set(given, prepared);
  return prepared;
}

function placeScheme(catalogue: Catalogue, scheme: Scheme): PreparedScheme {
  const indicators = new Map<string, Indicator>(
    listIndicators<string, string>(catalogue).map((node) => [node.id, node]),
  );
  const factors = Object.entries(scheme.policies.rescale);
  return {
    catalogue,
    scheme,
    indicators,
    roots: placeNodes(scheme.nodes, indicators),
    leaves: new Map(
      scheme.nodes.flatMap((node) => (node.kind === 'leaf' ? [[node.id, node]] : [])),
    ),
    total: parseExact(scheme.total),
    factors: new Map(factors.map(([id, factor]) => [id, parseExact(String(factor))])),
    requirements: new Map(
      listRequirements<string, string>(catalogue).map((requirement) => [
        requirement.id,
        requirement,
      ]),
    ),
    plain: new PlainEvaluations(scheme.policies),
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

/** The one way in which a site is scored, whether a report is written of it or its total alone is asked for. */
export function evaluateSite(prepared: PreparedScheme, input: unknown): EvaluatedSite {
  const { catalogue, scheme, roots, leaves, total, factors } = prepared;
  const given = readFields(new Given(input), ['findings', 'inputs', 'subject']);
  const { problems } = given;
  problems.throwIfAny(invalidInput);
  const { byRequirement, tellingMore } = checkFindings(
    catalogue,
    prepared.requirements,
    given.at('findings'),
  );
  const inputs = given.at('inputs');
  readOptional(given.at('subject'), checkSubject);
  const inputNotUsed = checkInputs(inputs, leaves);
  const evaluate = (leaf: Leaf, node: SchemeNode): Evaluation<NodeTrace> => {
    const findings: Finding[] = [];
    let plain = true;
    for (const { id } of leaf.requirements) {
      const finding = byRequirement.get(id);
      if (finding === undefined) continue;
      findings.push(finding);
      plain &&= !tellingMore.has(finding);
    }
    return evaluateLeaf(leaf, node, findings, inputs.at(leaf.id), scheme, () =>
      plain
        ? prepared.plain.of(leaf, findings)
        : evaluateRequirements(leaf.requirements, findings, scheme.policies),
    );
  };
  const evaluated = roots.map((root) => evaluateNode(root, scheme.policies.unknown, evaluate));
  problems.throwIfAny(invalidInput);
  const scored = scoreChildren(evaluated, total, scheme.policies, factors, problems);
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
