import { type Catalogue, findRequirement, normaliseName, type Warning } from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import { hostOf } from './address.ts';
import type { Evidence, EvidenceSite } from './evidence.ts';
import { elsewhere, inner, listNames } from './kinds.ts';
import type { EvidenceList, EvidenceRecord } from './list.ts';
import { keepSome, type PartOfList, placesIn } from './observation.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether two hosts are of one site: equal, or one a part of the other. */
function areOneSite(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/**
 * Whether a record says that it was seen on another site than the assessed one. Hosts decide where both are stated, otherwise
 * names; where neither can be compared, the record stays.
 */
function isForeign({ site, siteHost }: EvidenceRecord, assessed: EvidenceSite): boolean {
  const own = assessed.url === undefined ? undefined : hostOf(assessed.url);
  const host =
    siteHost === undefined ? undefined : hostOf(`//${siteHost.replace(/^[a-z]+:\/\//iu, '')}`);
  if (own !== undefined && host !== undefined) return !areOneSite(own, host);
  if (site === undefined || assessed.name === undefined) return false;
  return normaliseName(site) !== normaliseName(assessed.name);
}

/** Tells whether the catalogue looks for what a record is about on another site, as for 本局网站“供应出让”栏目. */
function soughtElsewhere(catalogue: Catalogue): (record: Fields, isColumn: boolean) => boolean {
  const sought = catalogue.columns.filter(({ kind }) => kind !== 'portal');
  const ids = new Set<unknown>(sought.map(({ id }) => id));
  const names = new Set(sought.map(({ name }) => normaliseName(name.zh)));
  return ({ id, name, requirement }, isColumn) => {
    if (typeof requirement === 'string') {
      if (findRequirement(catalogue, requirement) === undefined) return false;
      return leafOf<string, string>(catalogue, requirement).columns.some((one) => ids.has(one));
    }
    if (!isColumn) return false;
    return ids.has(id) || (typeof name === 'string' && names.has(normaliseName(name)));
  };
}

/** Whether a record says where it was seen, or a record in one of its lists does. */
function mayHoldForeign(record: EvidenceRecord, lists: readonly string[]): boolean {
  if (record.site !== undefined || record.siteHost !== undefined) return true;
  for (const name of lists) {
    const list: EvidenceList<EvidenceRecord> | undefined = Reflect.get(record, name);
    if (list !== undefined && anyMayHoldForeign(list, inner[name] ?? [])) return true;
  }
  return false;
}

function anyMayHoldForeign(list: EvidenceList<EvidenceRecord>, lists: readonly string[]): boolean {
  return list.records.some((record) => mayHoldForeign(record, lists));
}

/**
 * Takes from evidence what is of the assessed site. Records of other sites do not count and are warned of; their lists are as
 * open as if these records were lost. For many sites the catalogue is read once.
 */
export function siteReader({
  catalogue,
}: {
  readonly catalogue: Catalogue;
}): (evidence: Evidence, warn: (warning: Warning) => void) => Evidence {
  const isSoughtElsewhere = soughtElsewhere(catalogue);
  return (evidence, warn) => evidenceOfSite(evidence, isSoughtElsewhere, warn);
}

function evidenceOfSite(
  evidence: Evidence,
  isSoughtElsewhere: (record: Fields, isColumn: boolean) => boolean,
  warn: (warning: Warning) => void,
): Evidence {
  const { site } = evidence;
  if (site?.name === undefined && site?.url === undefined) return evidence;
  const keepOwn = (
    list: PartOfList<EvidenceRecord>,
    lists: readonly string[],
    path: string,
    isColumn: boolean,
  ): PartOfList<EvidenceRecord> => {
    if (!anyMayHoldForeign(list, lists)) return list;
    let changed = false;
    const foreign = new Set<EvidenceRecord>();
    const records = placesIn(list).map(([position, record]) => {
      if (!mayHoldForeign(record, lists) || isSoughtElsewhere({ ...record }, isColumn))
        return record;
      const place = `${path}.records[${position}]`;
      if (isForeign(record, site)) {
        warnForeign(record, site, place, warn);
        foreign.add(record);
        return record;
      }
      const own = keepWithin(record, lists, place);
      changed ||= own !== record;
      return own;
    });
    if (!changed && foreign.size === 0) return list;
    return keepSome({ ...list, records }, (record) => !foreign.has(record));
  };
  const keepWithin = (
    record: EvidenceRecord,
    names: readonly string[],
    path: string,
  ): EvidenceRecord => {
    const lists = keepLists({ ...record }, names, path, false);
    return lists.length === 0 ? record : { ...record, ...Object.fromEntries(lists) };
  };
  const keepLists = (fields: Fields, names: readonly string[], path: string, isDocument: boolean) =>
    names.flatMap((name) => {
      const list = fields[name] as EvidenceList<EvidenceRecord> | undefined;
      if (list === undefined || (isDocument && elsewhere.has(name))) return [];
      const place = path === '' ? name : `${path}.${name}`;
      const own = keepOwn(list, inner[name] ?? [], place, isDocument && name === 'columns');
      return own === list ? [] : [[name, own] as const];
    });
  const lists = keepLists({ ...evidence }, listNames, '', true);
  return lists.length === 0 ? evidence : { ...evidence, ...Object.fromEntries(lists) };
}

function warnForeign(
  { site: name, siteHost }: EvidenceRecord,
  assessed: EvidenceSite,
  path: string,
  warn: (warning: Warning) => void,
): void {
  const other = name ?? siteHost ?? '';
  const own = assessed.name ?? assessed.url ?? '';
  warn({
    code: 'foreign-record',
    path,
    message: {
      zh: `记录取自网站“${other}”，不是所评估的网站“${own}”，不予采用`,
      en: `The record was seen on “${other}”, not on the site that is assessed, “${own}”, and was not used.`,
    },
    nearest: [],
  });
}
