import { type Catalogue, canonicalHash, type Leaf } from '@liujiang/indicators';
import { listIndicators } from '@liujiang/indicators/internal';
import { type Fraction, formatExact, HUNDRED, ZERO } from '../arithmetic/fraction.ts';
import { readNumber } from '../arithmetic/read-number.ts';
import { readFigureBasis, readRounding } from '../arithmetic/read-rounding.ts';
import type { Formula } from '../formulas/formula.ts';
import { Given } from '../input/given.ts';
import {
  readChoice,
  readDocumentFields,
  readOptional,
  readText,
  readTexts,
} from '../input/read.ts';
import { readSource } from '../input/read-source.ts';
import { invalidScheme } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import type { Known } from './known-indicators.ts';
import { sealScheme } from './made-schemes.ts';
import {
  type Scheme,
  type SchemeInput,
  type SchemeNode,
  spreads,
  unlistedChoices,
} from './scheme.ts';
import { readAdditions, readBands } from './scheme-details.ts';
import { printedFormula, readFormulas } from './scheme-formulas.ts';
import { readPolicies } from './scheme-policies.ts';
import { checkRescale, readExcluded, readWeights } from './scheme-weights.ts';
import { type WeightNode, weightTree } from './weight-tree.ts';
import { type Assigned, assignWeights } from './weights.ts';

function listNodes(
  root: WeightNode,
  assigned: ReadonlyMap<string, Assigned>,
  formulas: ReadonlyMap<string, Formula>,
  leaves: ReadonlyMap<string, Leaf>,
): readonly SchemeNode[] {
  const visit = (node: WeightNode, parent: string | null): readonly SchemeNode[] => {
    const { weight, origin } = assigned.get(node.id) ?? { weight: ZERO, origin: 'excluded' };
    const leaf = leaves.get(node.id);
    const scored = leaf !== undefined && origin !== 'excluded';
    const entry: SchemeNode = {
      id: node.id,
      parent,
      kind: node.kind,
      weight: formatExact(weight),
      origin,
      formula: scored ? (formulas.get(node.id) ?? printedFormula(leaf)) : null,
      formulaStated: formulas.has(node.id),
    };
    return [entry, ...node.children.flatMap((child) => visit(child, node.id))];
  };
  return root.children.flatMap((child) => visit(child, null));
}

const fields = [
  'id',
  'version',
  'title',
  'source',
  'total',
  'weights',
  'exclude',
  'unlisted',
  'spread',
  'formulas',
  'policies',
  'rounding',
  'bands',
  'bandsOn',
  'additions',
];

/** @internal */
export function buildScheme(catalogue: Catalogue, input: unknown, official: boolean): Scheme {
  return takeIn({ catalogue, input }, () => detachedScheme(catalogue, input, official));
}

function detachedScheme(catalogue: Catalogue, input: unknown, official: boolean): Scheme {
  const given = readDocumentFields(new Given(input), fields);
  const { problems } = given;
  const indicators = listIndicators(catalogue);
  const known: Known = {
    ids: new Set(indicators.map(({ id }) => id)),
    leaves: new Map(indicators.flatMap((node) => (node.kind === 'leaf' ? [[node.id, node]] : []))),
  };
  const readTotal = (total: Given): Fraction => readNumber(total, { positive: true });
  const points = readOptional(given.at('total'), readTotal) ?? HUNDRED;
  const policies = readPolicies(given.at('policies'), known);
  const stated = readWeights(given.at('weights'), known, policies.absent);
  const excluded = readExcluded(given, known, stated);
  const unlisted = readChoice(given.at('unlisted'), unlistedChoices, 'spread');
  const spread = readChoice(given.at('spread'), spreads, 'equal');
  const formulas = readFormulas(given.at('formulas'), known);
  const absent = [...stated.keys()].filter((id) => !known.ids.has(id));
  const root = weightTree(catalogue, absent);
  const assigned = assignWeights(root, points, { stated, excluded, unlisted, spread }, problems);
  checkRescale(root, assigned, policies.rescale, given.at('policies').at('rescale'));
  const scheme: Omit<Scheme, 'hash'> = {
    id: readText(given.at('id')),
    version: readText(given.at('version')),
    title: readTexts(given.at('title')),
    source: readSource(given.at('source')),
    official,
    catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
    total: formatExact(points),
    spread,
    nodes: listNodes(root, assigned, formulas, known.leaves),
    policies,
    rounding: readRounding(given.at('rounding')),
    bands: readBands(given.at('bands')),
    bandsOn: readFigureBasis(given.at('bandsOn')),
    additions: readAdditions(given.at('additions')),
  };
  problems.throwIfAny(invalidScheme);
  return sealScheme({ ...scheme, hash: canonicalHash(scheme) });
}

/**
 * Checks a scheme against a catalogue and computes the weight of every indicator: stated weights stay, the rest is
 * shared out by the scheme's rule. The result is frozen, so that it stays what its hash says. The same input may be
 * defined for several catalogues; `policies.absent` decides about weights of indicators that a catalogue lacks.
 *
 * @throws ScoringError (`invalid-scheme`) that lists everything that is wrong: invalid numbers, a wrong total, unknown
 * ids with the nearest known, a weight on an excluded indicator, an indicator for which no weight is left.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { defineScheme, nanning2020 } from '@liujiang/scoring';
 *
 * const scheme = defineScheme(liujiang, { ...nanning2020, unlisted: 'exclude' });
 * scheme.nodes.find((node) => node.id === 'disclosure')?.weight; //=> '35'
 * ```
 */
export function defineScheme<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  input: SchemeInput<NoInfer<I>>,
): Scheme {
  return buildScheme(catalogue, input, true);
}
