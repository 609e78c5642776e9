import { normaliseName, type Problem, type SampleDraw, type Warning } from '@liujiang/indicators';
import { describeValue } from '@liujiang/indicators/internal';
import type { Evidence } from '../evidence/evidence.ts';
import { seen } from '../evidence/observation.ts';
import { siteReader } from '../evidence/own-site.ts';
import { nearestWords } from '../input/nearest-words.ts';
import { checkOptions, refuseOptions } from './check-options.ts';
import type { Context } from './core/context.ts';
import type { Facts } from './core/facts.ts';
import type { Frame } from './core/frame.ts';
import { FactSources } from './core/origins.ts';
import { deriveParameters } from './core/parameters.ts';
import { findUnits, indexUnits } from './core/units.ts';
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

/** Derives facts of one document after another by the same settings, which are read once. */
export interface PreparedFacts {
  /** What follows from evidence: see `deriveFacts`. */
  readonly derive: (evidence: Evidence) => Facts;
  /** The same with the warnings, and where each fact comes from: see `deriveFactsWithWarnings`. */
  readonly deriveWithSources: (evidence: Evidence) => DerivedFacts;
}

/** Prepares what is the same for all evidence read with these settings; refuses settings that are not valid. */
export function prepareFacts(settings: FactSettings): PreparedFacts {
  checkOptions(settings);
  const frame = makeFrame(settings);
  const unit = settings.unit === undefined ? undefined : readUnit(settings.unit, frame);
  const { sampleSeed } = settings;
  const read = <S extends FactSources | undefined>(evidence: Evidence, sources: S) => {
    const warnings = new Map<string, Warning>();
    const context = openEvidence(evidence, frame, (warning) => {
      warnings.set(`${warning.code} ${warning.path} ${warning.message.zh}`, warning);
    });
    if (unit === undefined) {
      const whole = deriveAll({ ...context, sources }, sampleSeed);
      return { ...whole, warnings: [...warnings.values()], sources };
    }
    // Warnings are those of the whole: they name places in the evidence as it was handed in.
    deriveAll(context, sampleSeed);
    const told = [...warnings.values()];
    const own = evidenceOf(unit, context);
    const narrowed = { ...context, evidence: own, unit, sources, warn: () => undefined };
    return { ...deriveAll(narrowed, sampleSeed), warnings: told, sources };
  };
  return {
    derive: (evidence) => read(evidence, undefined).facts,
    deriveWithSources: (evidence) => read(evidence, new FactSources(evidence, unit !== undefined)),
  };
}

function makeFrame(settings: FactSettings): Frame {
  const { asOf, catalogue, bindings = {}, calendar, directory, columnAliases = {} } = settings;
  const known = new Map<unknown, unknown>();
  const frame: Frame = {
    asOf,
    catalogue,
    bindings,
    parameters: deriveParameters(catalogue, asOf),
    calendar,
    directory,
    aliases: new Map(Object.entries(columnAliases).map(([name, id]) => [normaliseName(name), id])),
    readings: completeReadings(settings.readings),
    once: <T>(work: (frame: Frame) => T): T => {
      if (!known.has(work)) known.set(work, work(frame));
      return known.get(work) as T;
    },
  };
  return frame;
}

/** The evidence of one site, ready to be read. */
function openEvidence(evidence: Evidence, frame: Frame, warn: (warning: Warning) => void): Context {
  return {
    ...frame,
    evidence: frame.once(siteReader)(evidence, warn),
    seen: seen(evidence, null),
    units: findUnits(frame.once(indexUnits), warn),
    unit: undefined,
    nearest: nearestWords(),
    sources: undefined,
    warn,
  };
}

/** The key of the one unit that was asked for. */
function readUnit(name: string, frame: Frame): string {
  let nearest: readonly string[] = [];
  const units = findUnits(frame.once(indexUnits), (warning) => {
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
