import {
  type Catalogue,
  type Directory,
  isCivilDay,
  listLeaves,
  listRequirements,
  normaliseName,
  type Problem,
  type SampleDraw,
  type Warning,
} from '@liujiang/indicators';
import { describeValue, listElements, suggestions } from '@liujiang/indicators/internal';
import type { Bindings } from '../evidence/bindings.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { seen } from '../evidence/observation.ts';
import { evidenceOfSite } from '../evidence/own-site.ts';
import { EvidenceError } from '../input/error.ts';
import { nearestWords } from '../input/nearest-words.ts';
import { checkSeed, type SampleSeed } from '../sampling/sample-seed.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { listAttestations } from './attestations.ts';
import type { Context } from './core/context.ts';
import type { DateSeries, Facts } from './core/facts.ts';
import { FactSources } from './core/origins.ts';
import { deriveParameters } from './core/parameters.ts';
import { derivePresence, type StatedEvidence, withoutDisputed } from './core/presence.ts';
import { buildUnits } from './core/units.ts';
import { groupWholes } from './disputes.ts';
import { deriveAccountChecks } from './kinds/account-checks.ts';
import { deriveAccounts } from './kinds/accounts.ts';
import { type MatchedColumns, matchColumns } from './kinds/columns.ts';
import { deriveCounts } from './kinds/counts.ts';
import { deriveDisclosures } from './kinds/disclosures.ts';
import { readFrames } from './kinds/drawn-samples.ts';
import { deriveFeedback } from './kinds/dues.ts';
import { deriveEnquiries } from './kinds/enquiries.ts';
import { joinSeries } from './kinds/join-series.ts';
import { deriveLinks } from './kinds/links.ts';
import { deriveLogs } from './kinds/logs.ts';
import { deriveSamples } from './kinds/measurements.ts';
import { deriveMembers } from './kinds/members.ts';
import { derivePublishTimes } from './kinds/pages.ts';
import { deriveSectionUpdates } from './kinds/section-updates.ts';
import { deriveSeries } from './kinds/series.ts';
import { disputeLists } from './list-disputes.ts';
import { evidenceOf } from './own-evidence.ts';
import { checkReadings, completeReadings, type Readings } from './readings.ts';
import { readTypedStatements } from './typed-statements.ts';

/** What evidence is read with. */
export interface FactOptions {
  /** The monitoring date (监测时间点), a civil day (YYYY-MM-DD) in China Standard Time. */
  readonly asOf: string;
  readonly catalogue: Catalogue;
  /** Working days; without it, times in working days are unknown. */
  readonly calendar?: WorkCalendar;
  /** Who the members of the groups are, and other names of units. */
  readonly directory?: Directory;
  /** Names of columns that the catalogue does not have, each with the id of the column it stands for. */
  readonly columnAliases?: Readonly<Record<string, string>>;
  /**
   * The seed of the samples. Where a requirement says how many things to draw, only those count that the seed draws from the
   * whole of its sampling frame; without a frame nothing does. Left out, any sample counts that the evidence reports.
   */
  readonly sampleSeed?: SampleSeed;
  /** How the table is read where it can be read in more than one way; what is left out as ordinary practice has it. */
  readonly readings?: Partial<Readings>;
}

/** What facts are about, and what says which list of the evidence answers which requirement. */
export interface FactSettings extends FactOptions {
  /** What the pack that judges binds; without it only what is looked up one by one tells of requirements. */
  readonly bindings?: Bindings | undefined;
  /**
   * Id or name of one unit, of the catalogue or of the directory: only what is its own is read. Those are the records whose
   * column, or whose requirement, the table gives to it alone, and of others those that name it. Records that do not say whose
   * they are count for no unit, and keep their list from proving "all" or "none". Left out, everything is read.
   */
  readonly unit?: string;
}

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
  throw new EvidenceError('invalid-options', title, [problem]);
}

const title = { zh: '参数有误', en: 'The evidence cannot be read like that' };

function deriveAll(
  context: Context,
  sampleSeed: SampleSeed | undefined,
): Pick<DerivedFacts, 'facts' | 'draws'> {
  const { asOf, catalogue } = context;
  const parameters = deriveParameters(catalogue, asOf);
  const columns = matchColumns(context);
  const attestations = listAttestations(context);
  const disclosures = deriveDisclosures(
    attestations,
    readTypedStatements(parameters, context),
    parameters,
    context,
  );
  const enquiries = deriveEnquiries(parameters, context);
  const scopes = new Map(listRequirements(catalogue).map(({ id, scope }) => [id, scope]));
  const stated: StatedEvidence = {
    statements: disclosures.statements,
    wholes: groupWholes(attestations, (id) => scopes.get(id) === 'each', context),
    columns,
  };
  const { disputed, ...presence } = derivePresence(stated, context);
  const frames = readFrames(sampleSeed, context);
  const samples = deriveSamples(parameters, frames, context);
  const facts: Facts = {
    asOf,
    parameters,
    updates: withoutDisputed(
      {
        ...disclosures.updates,
        ...deriveColumnUpdates(columns, disclosures.updates, context),
        ...deriveSeries(parameters, context),
      },
      disputed,
      context,
    ),
    ...presence,
    features: { ...presence.features, ...samples.features },
    members: deriveMembers(stated, context),
    measurements: samples.measurements,
    samples: samples.samples,
    links: deriveLinks(context),
    logs: deriveLogs(parameters, context),
    counts: { ...samples.counts, ...deriveCounts(parameters, context) },
    dues: { ...deriveFeedback(parameters, context), ...enquiries.dues },
    enquiries: { accurate: enquiries.accurate },
    pages: { publishedAt: derivePublishTimes(context) },
    accounts: { ...deriveAccounts(parameters, context), checks: deriveAccountChecks(context) },
  };
  const draws = frames.flatMap((frame) => ('draw' in frame ? [frame.draw] : []));
  const disputedFacts = disputeLists(facts, stated.wholes, context);
  context.sources?.keep(disputedFacts);
  return { facts: disputedFacts, draws };
}

/** Updates of the requirements that name sections of a column, with what was looked up of them one by one. */
function deriveColumnUpdates(
  columns: MatchedColumns,
  lookedUp: Facts['updates'],
  context: Context,
): Readonly<Record<string, Readonly<Record<string, DateSeries>>>> {
  if (context.evidence.columns === undefined) return {};
  const updates: Record<string, Readonly<Record<string, DateSeries>>> = {};
  for (const leaf of listLeaves(context.catalogue)) {
    for (const { id, elements } of leaf.requirements) {
      const sections = listElements(elements).filter(({ kind }) => kind === 'column');
      if (sections.length === 0) continue;
      const inColumns = deriveSectionUpdates(leaf, sections, columns, context);
      updates[id] = { ...lookedUp[id], ...inColumns };
      for (const { id: section, name } of sections) {
        const [one, other] = [inColumns[section], lookedUp[id]?.[section]];
        if (one === undefined || other === undefined) continue;
        updates[id] = { ...updates[id], [section]: joinSeries([one, other], name, context) };
      }
    }
  }
  return updates;
}

function checkOptions({
  asOf,
  catalogue,
  columnAliases = {},
  readings,
  sampleSeed,
}: FactOptions): void {
  const problems: Problem[] = [];
  if (sampleSeed !== undefined) problems.push(...checkSeed(sampleSeed, 'sampleSeed'));
  problems.push(...checkReadings(readings, 'readings'));
  if (!isCivilDay(asOf)) {
    problems.push({
      code: 'wrong-format',
      path: 'asOf',
      expected: { zh: '存在的日期（YYYY-MM-DD）', en: 'a day that exists (YYYY-MM-DD)' },
      got: describeValue(asOf),
      nearest: [],
    });
  }
  const ids = catalogue.columns.map(({ id }) => id);
  const names = new Set(catalogue.columns.map(({ name }) => normaliseName(name.zh)));
  const suggest = suggestions();
  const written = new Map<string, number>();
  for (const alias of Object.keys(columnAliases)) {
    const name = normaliseName(alias);
    written.set(name, (written.get(name) ?? 0) + 1);
  }
  for (const [alias, id] of Object.entries(columnAliases)) {
    const path = `columnAliases[${JSON.stringify(alias)}]`;
    if (!ids.includes(id)) {
      problems.push({
        code: 'unknown-id',
        path,
        expected: { zh: '指标体系中的栏目编号', en: 'the id of a column of the catalogue' },
        got: describeValue(id),
        nearest: typeof id === 'string' ? suggest(id, ids) : [],
      });
    }
    // Which of two stands for the name would be for the order of the keys to say.
    if ((written.get(normaliseName(alias)) ?? 0) > 1) {
      problems.push({
        code: 'duplicate',
        path,
        expected: {
          zh: '统一全半角、大小写和空格后不重名的别名',
          en: 'an alias that differs from the others beyond width, case and white space',
        },
        got: describeValue(alias),
        nearest: [],
      });
    }
    // Otherwise one record could belong to two columns, depending on whether it names its unit.
    if (names.has(normaliseName(alias))) {
      problems.push({
        code: 'contradiction',
        path,
        expected: {
          zh: '指标体系中没有的栏目名称',
          en: 'a name that no column of the catalogue bears',
        },
        got: describeValue(alias),
        nearest: [],
      });
    }
  }
  if (problems.length === 0) return;
  throw new EvidenceError('invalid-options', title, problems);
}
