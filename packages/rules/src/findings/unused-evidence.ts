import type { Warning } from '@liujiang/indicators';
import { listNames, unused } from '../evidence/kinds.ts';
import type { EvidenceList, EvidenceRecord } from '../evidence/list.ts';
import type { FactSources } from '../facts/core/origins.ts';
import { ReadPlaces } from '../facts/read-places.ts';
import type { CompiledRules, FittedRequirement, FittedRules } from '../language/compiled.ts';
import { conditionsOf } from '../language/requirement-conditions.ts';
import { listsRead } from './lists-read.ts';
import { ownUnusedText, unusedFieldText, unusedText } from './messages/unused-text.ts';
import { type Fields, findUnreadFields, isReadWhole, saysSomething } from './unread-fields.ts';

/** The places that the rules in use read. */
function findRead({ places }: FittedRules, sources: FactSources): ReadPlaces {
  const read = new ReadPlaces();
  const add = (path: string) => read.add(path);
  for (const { fact, steps } of places) sources.readAt(fact, steps, add);
  return read;
}

/** Places of records that another warning explains. */
function placesTold(warnings: readonly Warning[]): ReadonlySet<string> {
  const field = /\.(?:id|name|requirement|element|parameter|unit)$/;
  return new Set(warnings.map(({ path }) => path.replace(field, '')));
}

/**
 * Warns of everything handed in that no rule in use reads, with what is read instead. Where only one unit's part was read,
 * there are no such warnings: the rest was not asked for.
 */
export function findUnusedEvidence(
  fitted: FittedRules,
  compiled: CompiledRules,
  sources: FactSources,
  warnings: readonly Warning[],
): readonly Warning[] {
  if (sources.isNarrowed) return [];
  const read = findRead(fitted, sources);
  const told = placesTold(warnings);
  const insteadOf = readInstead(fitted, compiled);
  const fields: Fields = { ...sources.evidence };
  return listNames.flatMap((name) => {
    const list = fields[name] as EvidenceList<EvidenceRecord> | undefined;
    const own = unused[name];
    if (list === undefined || own === 'elsewhere' || isReadWhole(name, read)) return [];
    const unread: Warning[] = [];
    const used: [path: string, record: EvidenceRecord][] = [];
    for (const [position, record] of list.records.entries()) {
      const path = `${name}.records[${position}]`;
      if (told.has(path)) continue;
      if (read.hasRecord(name, path)) used.push([path, record]);
      else if (saysSomething(name, record)) {
        const instead = own?.instead ?? insteadOf(name, record);
        const message =
          own?.of === 'record'
            ? ownUnusedText(own, { ...record })
            : unusedText(name, { ...record }, instead, fitted);
        unread.push({ code: 'unused-evidence', path, message, nearest: instead });
      }
    }
    const parts = findUnreadFields(name, used, read).map(
      ({ path, field, count, instead }): Warning => ({
        code: 'unused-evidence',
        path,
        message: unusedFieldText(field, count, instead),
        nearest: instead,
      }),
    );
    const [first] = unread;
    if (first === undefined || own?.of !== 'list') return [...unread, ...parts];
    const message = ownUnusedText(own, { count: unread.length });
    return [{ ...first, path: name, message }, ...parts];
  });
}

type Instead = (list: string, record: EvidenceRecord) => readonly string[];

/** Finds the lists that are read for what a record is about. */
function readInstead({ catalogue, requirements }: FittedRules, rules: CompiledRules): Instead {
  const known = new Map<string, readonly string[]>();
  const listsOf = (key: string, isMeant: (one: FittedRequirement) => boolean) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const meant = requirements.filter(isMeant);
    const lists = [...new Set(meant.flatMap((one) => listsJudging(one, rules)))];
    known.set(key, lists);
    return lists;
  };
  return (list, record) => {
    const { requirement, id, name }: Fields = { ...record };
    if (typeof requirement === 'string') {
      return listsOf(requirement, (one) => one.requirement.id === requirement);
    }
    if (list !== 'columns') return [];
    const meant = catalogue.columns.filter((one) => one.id === id || one.name.zh === name);
    const ids = new Set(meant.map((column) => column.id));
    return listsOf([...ids].join(), ({ leaf }) => leaf.columns.some((column) => ids.has(column)));
  };
}

/** The lists of evidence by which a requirement is judged. */
function listsJudging(
  { requirement, rules }: FittedRequirement,
  compiled: CompiledRules,
): readonly string[] {
  return listsRead(requirement, conditionsOf(rules), compiled.source.bindings ?? {});
}
