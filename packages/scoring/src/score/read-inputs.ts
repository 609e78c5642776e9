import { copyJson } from '@liujiang/indicators/internal';
import type { LeafInput } from '../formulas/formula.ts';
import { evaluateInput } from '../formulas/formula-registry.ts';
import { Given, isRecord } from '../input/given.ts';
import type { Problems } from '../input/problems.ts';
import {
  readFields,
  readItems,
  readOptional,
  readOptionalEntries,
  readText,
} from '../input/read.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { within } from '../input/within.ts';
import { parseStandard } from '../inspection/parse-standard.ts';
import type { Standard } from '../inspection/standard.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { expectedLeaf } from '../scheme/known-indicators.ts';
import type { Scheme } from '../scheme/scheme.ts';

/** Settings of {@link readInputs}. */
export interface ReadInputsOptions {
  /** Standards that inputs may ask for by id; `national2019` always. */
  readonly standards?: readonly Standard[];
  /** With the scheme that is to score, ids and figures are checked, too. */
  readonly scheme?: Scheme;
}

/** What a file of inputs holds, as `scoreCatalogue` takes it beside the findings. */
export interface ReadInputs {
  /** By leaf id, the input of the leaf's formula. */
  readonly inputs: Readonly<Record<string, LeafInput>>;
  /** Who is scored; left out where the file does not say. */
  readonly subject?: { readonly id: string; readonly name: string };
}

const wanted = {
  zh: '评分数据文件的内容（note、subject、inputs）',
  en: 'the content of a file of inputs: note, subject, inputs',
};

function readOptions(options: unknown, problems: Problems) {
  const asked = readFields(new Given(options, 'options', problems), ['standards', 'scheme']);
  const standards = readOptional(asked.at('standards'), readItems) ?? [];
  const scheme = readOptional(asked.at('scheme'), (one) => {
    if (isRecord(one.value) && Array.isArray(one.value['nodes']))
      return one.value as never as Scheme;
    one.refuse('wrong-kind', {
      zh: '评估方案（由 defineScheme 得到）',
      en: 'a scheme, made by defineScheme',
    });
    return null;
  });
  return { standards: standards.map((one) => parseStandard(one).data), scheme };
}

/** The input of a leaf with its standard, where it names one. */
function withStandard(input: Given, known: ReadonlyMap<string, Standard>): unknown {
  const standard = input.at('standard');
  if (typeof standard.value !== 'string' || !isRecord(input.value)) return input.value;
  const found = known.get(standard.value);
  if (found !== undefined) return { ...input.value, standard: found };
  const expected = {
    zh: '检查标准的编号，或检查标准本身',
    en: 'the id of an inspection standard, or the standard itself',
  };
  refuseUnknown(standard, expected, [...known.keys()]);
  return undefined;
}

function checkFigures(inputs: Given, { nodes, bandsOn, rounding }: Scheme): void {
  const leaves = new Map(
    nodes.filter(({ kind }) => kind === 'leaf').map((node) => [node.id, node]),
  );
  for (const [id, input] of readOptionalEntries(inputs)) {
    const leaf = leaves.get(id);
    if (leaf === undefined) refuseUnknown(input, expectedLeaf, [...leaves.keys()], id);
    const formula = leaf?.formula ?? null;
    if (formula === null || formula.formula === 'requirements' || input.value === undefined)
      continue;
    evaluateInput(formula, input, { bandsOn, rounding });
  }
}

/**
 * Reads the content of a file of inputs (`{ note?, subject?, inputs }`): inspections, checks and marks by leaf id, in which a
 * standard may be named by its id. `note` is for people. The result goes into `scoreCatalogue` beside the findings.
 *
 * @throws ScoringError (`invalid-input`) with everything that is wrong: unknown fields, a standard that nobody knows, a
 * subject without a name; with the scheme also ids that are no leaves and figures that do not fit the leaf's formula.
 *
 * @example
 * ```ts
 * import { readInputs } from '@liujiang/scoring';
 * const file = '{ "inputs": { "new-media.supervision": { "checks": 4, "failures": 1 } } }';
 * readInputs(JSON.parse(file)).inputs['new-media.supervision']; //=> { checks: 4, failures: 1 }
 * ```
 */
export function readInputs(content: unknown, options: ReadInputsOptions = {}): ReadInputs {
  const given = new Given(content);
  return within(given, wanted, () => {
    const { standards, scheme } = readOptions(options, given.problems);
    const known = new Map([national2019, ...standards].map((standard) => [standard.id, standard]));
    readFields(given, ['note', 'subject', 'inputs']);
    const subject = readOptional(given.at('subject'), (one) => {
      readFields(one, ['id', 'name']);
      return { id: readText(one.at('id')), name: readText(one.at('name')) };
    });
    readOptional(given.at('note'), readText);
    const entries = readOptionalEntries(given.at('inputs')).map(
      ([id, input]) => [id, withStandard(input, known)] as const,
    );
    const inputs = Object.fromEntries(entries);
    if (scheme !== null) checkFigures(given.enter('inputs', inputs), scheme);
    given.problems.throwIfAny(invalidInput);
    return copyJson({ inputs: inputs as ReadInputs['inputs'], ...(subject && { subject }) });
  });
}
