import { type Catalogue, type Directory, listRequirements } from '@liujiang/indicators';
import type { Evidence } from '../src/evidence/evidence.ts';
import type { AttestationRecord, ColumnRecord, DisclosureRecord } from '../src/evidence/records.ts';
import { evidenceTemplate } from '../src/liujiang/evidence-template.ts';
import { makeItems, makeList, makeRecords } from './typical-records.ts';

const itemsOfColumn = 300;
const itemsOfMember = 30;
const collectedAt = '2020-12-01';

type Copy<T> = T & { readonly isMember: boolean };

/** What stands for a group, for each of its members. */
function copyForMembers<T extends { readonly unit?: string }>(
  records: readonly T[],
  membersOf: (unit: string) => readonly string[] | undefined,
): readonly Copy<T>[] {
  return records.flatMap((record): Copy<T>[] => {
    const members = membersOf(record.unit ?? '');
    if (members === undefined) return [{ ...record, isMember: false }];
    return members.map((unit) => ({ ...record, unit, isMember: true }));
  });
}

function fillColumn({
  isMember,
  unit = '区信息中心',
  sections,
  ...column
}: Copy<ColumnRecord>): ColumnRecord {
  const items = makeItems(isMember ? itemsOfMember : itemsOfColumn, unit);
  const names = (sections?.records ?? []).map(({ name }) => name);
  return {
    ...column,
    unit,
    items,
    ...(names.length > 0 && {
      sections: makeList(names.length, (position) => ({ name: names[position] ?? '', items })),
    }),
  };
}

function fillDisclosure(
  { isMember, items, ...disclosure }: Copy<DisclosureRecord>,
  position: number,
): DisclosureRecord {
  return {
    ...disclosure,
    state: position % 9 === 0 ? 'absent' : 'present',
    url: `http://www.example.gov.cn/zwgk/zdlyxxgk/t20200930_${position}.shtml`,
  };
}

function attest(requirement: string): AttestationRecord {
  return {
    requirement,
    element: null,
    outcome: 'met',
    attestedBy: '绩效评估工作组',
    attestedAt: collectedAt,
    expiresOn: null,
    proof: { title: '核查记录', url: `http://www.example.gov.cn/records/${requirement}` },
  };
}

/**
 * The evidence of a portal that was looked at in full, at the size that a district's has. Each column of the catalogue, and each
 * section that the table names, shows three hundred items; a column that each member of a group keeps shows thirty of each
 * member. Each element that a requirement enumerates was looked up, of each member where each is asked; the other lists hold
 * some dozen records; what is neither automatic nor enumerated is attested.
 */
export function makeTypicalSite(catalogue: Catalogue, directory: Directory): Evidence {
  const template = evidenceTemplate(catalogue);
  // Units that have been merged into others publish nothing of their own any more.
  const lasting = directory.units.filter(({ merger }) => merger === null);
  const names = new Map(lasting.map(({ id, name }) => [id, name.zh]));
  const groups = new Map(
    directory.groups.map(({ id, members }) => [
      id,
      members.flatMap((member) => names.get(member) ?? []),
    ]),
  );
  const membersOf = (unit: string) => groups.get(unit);
  const offered = new Map(template.columns?.records.map((record) => [record.id, record]));
  const owners = new Map(catalogue.units.map(({ id, name }) => [id, name.zh]));
  // The template offers the columns that rules read; a portal has all of them.
  const printed = catalogue.columns
    .filter(({ kind }) => kind !== 'mail')
    .map(({ id, name, owner }): ColumnRecord => {
      const unit = owners.get(owner) ?? owner;
      return { id, name: name.zh, unit, ...offered.get(id) };
    });
  const columns = copyForMembers(printed, membersOf).map(fillColumn);
  const disclosures = copyForMembers(template.disclosures?.records ?? [], membersOf);
  const attested = listRequirements(catalogue)
    .filter(
      ({ method, elements, scope }) =>
        method !== 'automatic' && elements.length === 0 && scope === 'together',
    )
    .map(({ id }) => attest(id));
  return {
    version: 1,
    collectedAt,
    collector: '监测系统',
    columns: makeList(columns.length, (position) => columns[position] ?? {}),
    disclosures: { records: disclosures.map(fillDisclosure) },
    ...makeRecords([...names.values()]),
    attestations: { records: attested },
  };
}
