import { type Catalogue, canonicalHash, type Leaf, listIndicators } from '@liujiang/indicators';
import type { Formula } from './formulas/formula.ts';
import { formatExact, HUNDRED, ZERO } from './fraction.ts';
import type { Known } from './known-indicators.ts';
import { Problems } from './problems.ts';
import { readBilingual, readChoice, readFields, readNumber, readText } from './read.ts';
import { readRounding } from './read-rounding.ts';
import { readSource } from './read-source.ts';
import type { Scheme, SchemeInput, SchemeNode, Spread } from './scheme.ts';
import { readAdditions, readBands } from './scheme-details.ts';
import { printedFormula, readFormulas } from './scheme-formulas.ts';
import { readPolicies } from './scheme-policies.ts';
import { checkRescale, readExcluded, readWeights } from './scheme-weights.ts';
import { type WeightNode, weightTree } from './weight-tree.ts';
import { type Assigned, assignWeights } from './weights.ts';

const spreads: readonly Spread[] = ['equal', 'by-requirements', 'by-leaves'];

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
  const problems = new Problems();
  const record = readFields(input, '', problems, fields);
  const indicators = listIndicators(catalogue);
  const known: Known = {
    ids: indicators.map(({ id }) => id),
    leaves: new Map(indicators.flatMap((node) => (node.kind === 'leaf' ? [[node.id, node]] : []))),
  };
  const { total } = record;
  const points =
    total === undefined ? HUNDRED : readNumber(total, 'total', problems, { positive: true });
  const policies = readPolicies(record['policies'], known, problems);
  const stated = readWeights(record['weights'], known, policies.absent, problems);
  const excluded = readExcluded(record['exclude'], known, stated, problems);
  const unlisted = readChoice(
    record['unlisted'],
    ['spread', 'exclude'],
    'unlisted',
    problems,
    'spread',
  );
  const spread = readChoice(record['spread'], spreads, 'spread', problems, 'equal');
  const formulas = readFormulas(record['formulas'], known, problems);
  const absent = [...stated.keys()].filter((id) => !known.ids.includes(id));
  const root = weightTree(catalogue, absent);
  const assigned = assignWeights(root, points, { stated, excluded, unlisted, spread }, problems);
  checkRescale(root, assigned, policies.rescale, problems);
  const scheme: Omit<Scheme, 'hash'> = {
    id: readText(record['id'], 'id', problems),
    version: readText(record['version'], 'version', problems),
    title: readBilingual(record['title'], 'title', problems),
    source: readSource(record['source'], 'source', problems),
    official,
    catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
    total: formatExact(points),
    spread,
    nodes: listNodes(root, assigned, formulas, known.leaves),
    policies,
    rounding: readRounding(record['rounding'], 'rounding', problems),
    bands: readBands(record['bands'], problems),
    bandsOn: readChoice(record['bandsOn'], ['exact', 'published'], 'bandsOn', problems, 'exact'),
    additions: readAdditions(record['additions'], problems),
  };
  problems.throwIfAny('invalid-scheme');
  return { ...scheme, hash: canonicalHash(scheme) };
}

/**
 * Checks a scheme against a catalogue and works out the weight of every indicator: stated weights stand, the rest is
 * shared out by the scheme's rule. The same input may be defined for several catalogues; `policies.absent` says what a
 * weight does whose indicator is not there.
 *
 * @throws ScoringError (`invalid-scheme`) that lists everything that is wrong: numbers that are none, a wrong total,
 * unknown ids with the nearest known, a weight on an excluded indicator, an indicator for which no weight is left.
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
