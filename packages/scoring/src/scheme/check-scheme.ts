import { type Catalogue, canonicalHash } from '@liujiang/indicators';
import { listIndicators } from '@liujiang/indicators/internal';
import {
  add,
  compare,
  EXACT,
  type Fraction,
  formatExact,
  parseExact,
  ZERO,
} from '../arithmetic/fraction.ts';
import { readFigureBasis, readRounding } from '../arithmetic/read-rounding.ts';
import { Given } from '../input/given.ts';
import {
  readBilingual,
  readFields,
  readGivenChoice,
  readItems,
  readRecord,
  readText,
} from '../input/read.ts';
import { readSource } from '../input/read-source.ts';
import { invalidScheme } from '../input/scoring-error.ts';
import { checkOrigin } from './check-origin.ts';
import type { Known } from './known-indicators.ts';
import { isMade } from './made-schemes.ts';
import { nodeKinds, nodeOrigins, type Scheme, type SchemeNode } from './scheme.ts';
import { readAdditions, readBands } from './scheme-details.ts';
import { readFormula } from './scheme-formulas.ts';
import { readPolicies } from './scheme-policies.ts';

/** The fields of a {@link Scheme}; a new one does not compile until it is listed here. */
const fields: Readonly<Record<keyof Scheme, true>> = {
  id: true,
  version: true,
  title: true,
  source: true,
  official: true,
  catalogue: true,
  total: true,
  spread: true,
  nodes: true,
  policies: true,
  rounding: true,
  bands: true,
  bandsOn: true,
  additions: true,
  hash: true,
};

const nodeFields: Readonly<Record<keyof SchemeNode, true>> = {
  id: true,
  parent: true,
  kind: true,
  weight: true,
  origin: true,
  formula: true,
  formulaStated: true,
};

function readExact(given: Given): Fraction {
  const { value } = given;
  if (typeof value === 'string' && EXACT.test(value) && !value.startsWith('-')) {
    return parseExact(value);
  }
  given.refuse('not-a-number', {
    zh: '不小于0的精确分数，如 10/3',
    en: 'an exact figure not below 0, such as 10/3',
  });
  return ZERO;
}

/** Refuses a value that is not a scheme, or was changed since it was one. */
export function checkOwnHash(given: Given): void {
  if (isMade(given.value)) return;
  readFields(given, Object.keys(fields));
  given.problems.throwIfAny(invalidScheme);
  const { hash, ...contents } = readRecord(given);
  const real = canonicalHash(contents);
  if (hash === real) return;
  given.at('hash').refuse('wrong-hash', {
    zh: `内容的摘要 ${real}（方案由 defineScheme 生成后不得改动）`,
    en: `the hash of its content, ${real} (a scheme must not be changed after defineScheme made it)`,
  });
  given.problems.throwIfAny(invalidScheme);
}

/** Checks that every indicator stands in its place, once, and that weights add up to those above them. */
function checkNodes(given: Given, catalogue: Catalogue, total: Fraction): void {
  const indicators = new Map<unknown, string>(
    listIndicators<string, string>(catalogue).map(({ id, kind }) => [id, kind]),
  );
  const weights = new Map<unknown, Fraction>([[null, total]]);
  const sums = new Map<unknown, Fraction>();
  for (const node of readItems(given)) {
    readFields(node, Object.keys(nodeFields));
    const id = readText(node.at('id'));
    const kind = readGivenChoice(node.at('kind'), nodeKinds, 'absent');
    const origin = readGivenChoice(node.at('origin'), nodeOrigins, 'stated');
    const parent = node.at('parent');
    const weight = readExact(node.at('weight'));
    const formula = node.at('formula');
    if (formula.value !== null) readFormula(formula);
    if (
      weights.has(id) ||
      (indicators.get(id) ?? 'absent') !== kind ||
      !weights.has(parent.value)
    ) {
      node.refuse('foreign-catalogue', {
        zh: '本指标体系的指标，列于其上级之后，只列一次',
        en: 'an indicator of this catalogue, after the one above it, once',
      });
    }
    weights.set(id, weight);
    if (origin === 'excluded' && compare(weight, ZERO) === 0) continue;
    sums.set(parent.value, add(sums.get(parent.value) ?? ZERO, weight));
  }
  for (const [id, sum] of sums) {
    const whole = weights.get(id);
    if (whole === undefined || compare(sum, whole) === 0) continue;
    const text = formatExact(whole);
    const expected = { zh: `权重之和为${text}`, en: `weights that add up to ${text}` };
    given.refuse('wrong-total', expected, `${formatExact(sum)} (${String(id ?? 'total')})`);
  }
  for (const id of indicators.keys()) {
    if (!weights.has(id))
      given.refuse('missing', { zh: `指标 ${id}`, en: `indicator ${id}` }, null);
  }
}

/**
 * Refuses a scheme that was defined for another catalogue, was changed since, or was made up by hand in a way that
 * `defineScheme` could not.
 *
 * @internal
 */
export function checkScheme(catalogue: Catalogue, scheme: unknown): void {
  const given = new Given(scheme, 'scheme');
  readRecord(given);
  checkOrigin(given.at('catalogue'), catalogue, (field) => ({
    zh: `用 defineScheme 为本指标体系（${field}）生成的方案`,
    en: `a scheme that defineScheme made for this catalogue (${field})`,
  }));
  if (isMade(scheme)) return;
  checkOwnHash(given);
  const ids = listIndicators<string, string>(catalogue).map(({ id }) => id);
  const known: Known = { ids: new Set(ids), leaves: new Map() };
  readText(given.at('id'));
  readText(given.at('version'));
  readBilingual(given.at('title'));
  readSource(given.at('source'));
  readPolicies(given.at('policies'), known);
  readRounding(given.at('rounding'));
  readBands(given.at('bands'));
  readAdditions(given.at('additions'));
  readFigureBasis(given.at('bandsOn'));
  checkNodes(given.at('nodes'), catalogue, readExact(given.at('total')));
  given.problems.throwIfAny(invalidScheme);
}
