import { type Catalogue, findRequirement, type Unit } from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import type { Evidence } from '../evidence/evidence.ts';
import { inner, listNames } from '../evidence/kinds.ts';
import type { EvidenceList, EvidenceRecord } from '../evidence/list.ts';
import { hasExpired, isWhole, keepSome, seen } from '../evidence/observation.ts';
import { columnMatcher } from './columns/column-matcher.ts';
import type { Context } from './core/context.ts';

/** Whose a record is: the unit's, another's, or unclear. */
type Whose = 'own' | 'other' | 'unsaid';

type Fields = Readonly<Record<string, unknown>>;

function ownerOf(units: readonly string[], catalogue: Catalogue): string | undefined {
  const [unit, ...others] = units;
  const known = catalogue.units.find(({ id }: Unit) => id === unit);
  return others.length === 0 && known?.kind === 'unit' ? known.id : undefined;
}

/** The one office that the table gives a record's requirement to. */
function impliedUnit({ requirement }: Fields, { catalogue }: Context): string | undefined {
  if (typeof requirement !== 'string') return undefined;
  if (findRequirement(catalogue, requirement) === undefined) return undefined;
  const { responsibilities } = leafOf<string, string>(catalogue, requirement);
  const responsible = responsibilities.filter(({ role }) => role === 'responsible');
  return ownerOf(
    responsible.map(({ unit }) => unit),
    catalogue,
  );
}

/** Whose a record is by the unit that it names; a group or an unknown unit leaves it unclear. */
function whoseByName({ unit: name }: EvidenceRecord, unit: string, { units }: Context): Whose {
  if (name === undefined) return 'unsaid';
  const { key, known } = units.find(name, '');
  if (key === unit) return 'own';
  return known && !units.isGroup(key) ? 'other' : 'unsaid';
}

/** Whose a record is. What the table gives to one office alone is that office's, whatever unit the record names. */
function whoseIs(record: EvidenceRecord, unit: string, context: Context): Whose {
  const implied = impliedUnit({ ...record }, context);
  if (implied === undefined) return whoseByName(record, unit, context);
  return implied === unit ? 'own' : 'other';
}

/** Whose a column is. One that cannot be matched stays in every unit's evidence, and keeps open what it may be about. */
function whoseColumn(
  match: ReturnType<typeof columnMatcher>,
  unit: string,
  context: Context,
): (record: EvidenceRecord) => Whose {
  return (record) => {
    const matched = match(record, '');
    if (matched.kind === 'match') {
      const owner = matched.member === '' ? matched.column.owner : matched.member;
      return owner === unit ? 'own' : 'other';
    }
    const isDoubted = matched.kind === 'possible' && matched.reason === 'conflicting-evidence';
    return whoseByName(record, unit, context) === 'other' && !isDoubted ? 'other' : 'own';
  };
}

/**
 * The unit's records of a list. They are all of its records only if the list is whole and says of each record whose it is. An
 * expired record counts as lost.
 */
function keepOwn(
  list: EvidenceList<EvidenceRecord>,
  lists: readonly string[] | undefined,
  whose: (record: EvidenceRecord) => Whose,
  within: (record: EvidenceRecord) => Whose,
  asOf: string,
): EvidenceList<EvidenceRecord> {
  const { complete: _, count: __, records, ...rest } = list;
  const own = keepSome<EvidenceRecord>({ ...rest, records }, (record) => whose(record) === 'own');
  const whole =
    isWhole(list) &&
    records.every((record) => whose(record) !== 'unsaid' && !hasExpired(seen(record, null), asOf));
  return {
    ...own,
    records: own.records.map((record) => keepWithin(record, lists, within, asOf)),
    ...(whole && { complete: true, count: own.records.length }),
  };
}

/** A record with what is the unit's of the lists inside it; their records are the unit's unless they name another. */
function keepWithin(
  record: EvidenceRecord,
  names: readonly string[] = [],
  whose: (record: EvidenceRecord) => Whose,
  asOf: string,
): EvidenceRecord {
  const fields: Fields = { ...record };
  const lists = names.flatMap((name) => {
    const list = fields[name] as EvidenceList<EvidenceRecord> | undefined;
    return list === undefined
      ? []
      : [[name, keepOwn(list, inner[name], whose, whose, asOf)] as const];
  });
  return lists.length === 0 ? record : { ...record, ...Object.fromEntries(lists) };
}

/**
 * One unit's part of the evidence: records of what the table gives to it alone, and others that name it. A record whose unit
 * is unclear is left out, and its list is open.
 */
export function evidenceOf(unit: string, context: Context): Evidence {
  const whoseOther = (record: EvidenceRecord) => whoseIs(record, unit, context);
  const ofColumns = whoseColumn(columnMatcher(context), unit, context);
  const within = (record: EvidenceRecord) =>
    whoseByName(record, unit, context) === 'other' ? 'other' : 'own';
  const fields: Fields = { ...context.evidence };
  const lists = listNames.flatMap((name) => {
    const list = fields[name] as EvidenceList<EvidenceRecord> | undefined;
    if (list === undefined) return [];
    const whose = name === 'columns' ? ofColumns : whoseOther;
    return [[name, keepOwn(list, inner[name], whose, within, context.asOf)] as const];
  });
  return { ...context.evidence, ...Object.fromEntries(lists) };
}
