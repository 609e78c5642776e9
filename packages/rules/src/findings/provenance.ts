import type { Bilingual, Catalogue, EvidenceReference } from '@liujiang/indicators';
import type { EvidenceList } from '../evidence/list.ts';
import { isWhole } from '../evidence/observation.ts';
import type { Verdict } from '../facts/core/kleene.ts';
import type { FactSources } from '../facts/core/origins.ts';
import { References } from '../facts/core/references.ts';
import type { CompiledCondition } from '../language/compiled.ts';
import { isList } from '../language/operators/every-operator.ts';
import { compareBy, type Occasion } from '../language/operators/operator.ts';
import type { Predicate } from '../language/words/predicate.ts';
import { listPlaceText, recordText, remarks, withPlaces } from './messages/place-text.ts';

/** Both sides of a comparison, and its verdict. */
type Compared = Pick<Occasion, 'actual' | 'expected' | 'verdict'>;

/** The paths of what a comparison rests on. */
export interface Grounds {
  /** The records that show its outcome. */
  readonly records: readonly string[];
  /** The lists that keep it open. */
  readonly open: readonly string[];
}

/** Tells which records a comparison rests on, as references and in words. */
export class Provenance {
  readonly #sources: FactSources;
  readonly #references: References;

  constructor(sources: FactSources, catalogue: Catalogue) {
    this.#sources = sources;
    this.#references = new References(sources.evidence, catalogue);
  }

  /** What a comparison rests on; of a list, the entries that came out as the list did. */
  groundsOf(condition: CompiledCondition, { actual, expected, verdict }: Compared): Grounds {
    const { fact, steps, operator } = condition;
    const { records = [], open = [], proof = [] } = this.#sources.of(actual, fact, steps);
    const { outcome } = verdict;
    const openLists = outcome === 'unknown' ? open : [];
    if (!isList(actual) || actual.items.length === 0) {
      return { records: outcome === 'true' && proof.length > 0 ? proof : records, open: openLists };
    }
    const shown = actual.items.filter(
      (item) =>
        outcome === 'true' ||
        compareBy(operator, { items: [item], reasons: [] }, expected).outcome === outcome,
    );
    // An operator that compares entries with each other fails none alone.
    const all = shown.length === 0 && outcome === 'false' ? actual.items : shown;
    return {
      records: all.flatMap((item) => this.#sources.of(item).records ?? []),
      open: openLists,
    };
  }

  /** References to records, each once, ordered by content. */
  referTo(paths: readonly string[]): readonly EvidenceReference[] {
    return this.#references.to(paths);
  }

  /** A predicate that names the pages where a comparison failed, the lists that are open, or the records that contradict. */
  remark(predicate: Predicate, verdict: Verdict, { records, open }: Grounds): Bilingual {
    if (verdict.outcome === 'true' || (records.length === 0 && open.length === 0)) return predicate;
    return this.#remarks(verdict, records, open).reduce(
      (said, { remark, names }) => withPlaces(said, remark, names),
      predicate,
    );
  }

  #remarks(
    { outcome, reasons }: Verdict,
    records: readonly string[],
    open: readonly string[],
  ): readonly { readonly remark: Bilingual; readonly names: readonly Bilingual[] }[] {
    if (outcome === 'false') {
      const pages = this.referTo(records.filter((path) => path.startsWith('pages')));
      return [{ remark: remarks.see, names: pages.map(recordText) }];
    }
    const lists = [...open].sort().map((path) => ({ path, list: this.#references.listAt(path) }));
    const failed = lists.filter(({ list }) => list?.failed !== undefined);
    const lacking = lists.filter(({ list }) => list?.failed === undefined && !isWholeList(list));
    const isContradicted = reasons.includes('conflicting-evidence');
    const refers = reasons.includes('fetch-failed') || isContradicted;
    const shown = refers ? this.referTo(records) : [];
    const unopened = shown.filter((reference) => reference.failed !== undefined).map(recordText);
    const nameOf = ({ path }: { readonly path: string }) => this.#nameList(path);
    return [
      { remark: remarks.lacking, names: byName(lacking.map(nameOf)) },
      { remark: remarks.unopened, names: [...unopened, ...byName(failed.map(nameOf))] },
      { remark: remarks.contradicting, names: isContradicted ? shown.map(recordText) : [] },
    ];
  }

  #nameList(path: string): Bilingual {
    const within = [...path.matchAll(/\.records\[\d+\]/g)].map(({ index, 0: step }) =>
      path.slice(0, index + step.length),
    );
    return listPlaceText(
      path,
      within.flatMap((record) => this.referTo([record])),
    );
  }
}

/** Whether a list is whole. A summary stands in place of a list, and counts as open. */
function isWholeList(list: EvidenceList<unknown> | undefined): boolean {
  return list !== undefined && Array.isArray(list.records) && isWhole(list);
}

/** Names in one order, whatever the order of the evidence. */
function byName(names: readonly Bilingual[]): readonly Bilingual[] {
  return [...names].sort((one, other) => (one.zh < other.zh ? -1 : 1));
}
