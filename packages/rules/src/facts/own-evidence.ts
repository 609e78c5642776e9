import { type Catalogue, findRequirement, leafOf, type Unit } from '@liujiang/indicators';
import { type Nesting, nesting } from '../evidence/consistency/nesting.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { EvidenceList, EvidenceRecord } from '../evidence/list.ts';
import type { Context } from './context.ts';
import { isWhole } from './observation.ts';

/** Whose a record is: the unit's, another one's, or it does not say so that anybody could tell. */
type Whose = 'own' | 'other' | 'unsaid';

type Fields = Readonly<Record<string, unknown>>;

function ownerOf(units: readonly string[], catalogue: Catalogue): string | undefined {
  const [unit, ...others] = units;
  const known = catalogue.units.find(({ id }: Unit) => id === unit);
  return others.length === 0 && known?.kind === 'unit' ? known.id : undefined;
}

/** The one office that a record's column or requirement belongs to. */
function impliedUnit({ id, requirement }: Fields, { catalogue }: Context): string | undefined {
  if (typeof id === 'string') {
    const column = catalogue.columns.find((known) => known.id === id);
    return column && ownerOf([column.owner], catalogue);
  }
  if (typeof requirement !== 'string') return undefined;
  if (findRequirement(catalogue, requirement) === undefined) return undefined;
  const { responsibilities } = leafOf<string, string>(catalogue, requirement);
  const responsible = responsibilities.filter(({ role }) => role === 'responsible');
  return ownerOf(
    responsible.map(({ unit }) => unit),
    catalogue,
  );
}

function whoseIs(record: EvidenceRecord, unit: string, context: Context): Whose {
  if (record.unit === undefined) {
    const implied = impliedUnit({ ...record }, context);
    if (implied === undefined) return 'unsaid';
    return implied === unit ? 'own' : 'other';
  }
  const { key, known } = context.units.find(record.unit, '');
  if (key === unit) return 'own';
  return known && !context.units.isGroup(key) ? 'other' : 'unsaid';
}

/** A list of a unit's records shows all of them only where the whole list does and says of each record whose it is. */
function keepOwn(
  list: EvidenceList<EvidenceRecord>,
  inner: Nesting,
  whose: (record: EvidenceRecord) => Whose,
  within: (record: EvidenceRecord) => Whose,
): EvidenceList<EvidenceRecord> {
  const { complete: _, count: __, records, ...rest } = list;
  const own = records.filter((record) => whose(record) === 'own');
  const whole = isWhole(list) && records.every((record) => whose(record) !== 'unsaid');
  return {
    ...rest,
    records: own.map((record) => keepWithin(record, inner, within)),
    ...(whole && { complete: true, count: own.length }),
  };
}

/** What stands inside a record is whose the record is, unless it names another unit. */
function keepWithin(
  record: EvidenceRecord,
  lists: Nesting,
  whose: (record: EvidenceRecord) => Whose,
): EvidenceRecord {
  const fields: Fields = { ...record };
  const inner = Object.entries(lists).flatMap(([name, deeper]) => {
    const list = fields[name] as EvidenceList<EvidenceRecord> | undefined;
    return list === undefined ? [] : [[name, keepOwn(list, deeper, whose, whose)] as const];
  });
  return inner.length === 0 ? record : { ...record, ...Object.fromEntries(inner) };
}

/**
 * The part of the evidence that is one unit's: the records that name it, and those that name none but stand for a column or
 * a requirement of its own. A record of which nobody can tell whose it is is left out, and leaves its list open.
 */
export function evidenceOf(unit: string, context: Context): Evidence {
  const whose = (record: EvidenceRecord) => whoseIs(record, unit, context);
  const within = (record: EvidenceRecord) => (record.unit === undefined ? 'own' : whose(record));
  const fields: Fields = { ...context.evidence };
  const lists = Object.entries(nesting).flatMap(([name, inner]) => {
    const list = fields[name] as EvidenceList<EvidenceRecord> | undefined;
    return list === undefined ? [] : [[name, keepOwn(list, inner, whose, within)] as const];
  });
  return { ...context.evidence, ...Object.fromEntries(lists) };
}
