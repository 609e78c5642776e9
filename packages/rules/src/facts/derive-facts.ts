import { normaliseName, type Problem, type SampleDraw, type Warning } from '@liujiang/indicators';
import { describeValue } from '@liujiang/indicators/internal';
import type { Evidence } from '../evidence/evidence.ts';
import { seen } from '../evidence/observation.ts';
import { evidenceOfSite } from '../evidence/own-site.ts';
import { nearestWords } from '../input/nearest-words.ts';
import { checkOptions, refuseOptions } from './check-options.ts';
import type { Context } from './core/context.ts';
import type { Facts } from './core/facts.ts';
import { FactSources } from './core/origins.ts';
import { deriveParameters } from './core/parameters.ts';
import { buildUnits } from './core/units.ts';
import { deriveAll } from './derive-all.ts';
import type { FactSettings } from './fact-options.ts';
import { evidenceOf } from './own-evidence.ts';
import { completeReadings } from './readings.ts';

/** Facts, with what the reader of the evidence should know. */
export interface DerivedFacts {
  readonly facts: Facts;
  /** What the seed drew, in table order; empty where none was stated. */
  readonly draws: readonly SampleDraw[];
  /** Names that matched nothing or more than one, and records that contradict each other. */
  readonly warnings: readonly Warning[];
  /** Where the facts come from: hand it on to `judgeFacts` or `foldResults`, so that findings name what they rest on. */
  readonly sources: FactSources;
}

/** What follows from evidence at a monitoring date: see `deriveFacts`. */
export function factsAlone(evidence: Evidence, settings: FactSettings): Facts {
  return derive(evidence, settings, () => undefined).facts;
}

/** The same with the warnings that came up on the way, and where it comes from: see `deriveFactsWithWarnings`. */
export function factsWithSources(evidence: Evidence, settings: FactSettings): DerivedFacts {
  return derive(evidence, settings, (read) => new FactSources(read, settings.unit !== undefined));
}

/** `keepSources` makes what keeps where the facts come from, given the evidence that they are derived from. */
function derive<S extends FactSources | undefined>(
  evidence: Evidence,
  options: FactSettings,
  keepSources: (read: Evidence) => S,
): Omit<DerivedFacts, 'sources'> & { readonly sources: S } {
  const { asOf, catalogue, calendar, directory } = options;
  checkOptions(options);
  const warnings = new Map<string, Warning>();
  const warn = (warning: Warning) => {
    warnings.set(`${warning.code} ${warning.path} ${warning.message.zh}`, warning);
  };
  const context: Context = {
    evidence: evidenceOfSite(evidence, catalogue, warn),
    seen: seen(evidence, null),
    asOf,
    catalogue,
    bindings: options.bindings ?? {},
    parameters: deriveParameters(catalogue, asOf),
    calendar,
    directory,
    aliases: new Map(
      Object.entries(options.columnAliases ?? {}).map(([name, id]) => [normaliseName(name), id]),
    ),
    units: buildUnits(catalogue, directory, asOf, warn),
    readings: completeReadings(options.readings),
    unit: undefined,
    nearest: nearestWords(),
    sources: undefined,
    warn,
  };
  if (options.unit === undefined) {
    const sources = keepSources(evidence);
    const whole = deriveAll({ ...context, sources }, options.sampleSeed);
    return { ...whole, warnings: [...warnings.values()], sources };
  }
  // The warnings of the whole: they name places in the evidence as it was handed in.
  deriveAll(context, options.sampleSeed);
  const told = [...warnings.values()];
  const unit = readUnit(options.unit, options);
  const sources = keepSources(evidence);
  const own = {
    ...context,
    evidence: evidenceOf(unit, context),
    unit,
    sources,
    warn: () => undefined,
  };
  return { ...deriveAll(own, options.sampleSeed), warnings: told, sources };
}

/** The key of the one unit that was asked for. */
function readUnit(name: string, { catalogue, directory, asOf }: FactSettings): string {
  let nearest: readonly string[] = [];
  const units = buildUnits(catalogue, directory, asOf, (warning) => {
    nearest = warning.nearest;
  });
  const { key, known } = units.find(name, 'unit');
  if (known && !units.isGroup(key)) return key;
  const expected = {
    zh: '指标体系或名录中的一个单位',
    en: 'one unit of the catalogue or of the directory',
  };
  const problem: Problem = {
    code: 'unknown-id',
    path: 'unit',
    expected,
    got: describeValue(name),
    nearest,
  };
  return refuseOptions([problem]);
}
