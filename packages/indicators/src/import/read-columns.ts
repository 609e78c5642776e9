import type { Column } from '../model/column.ts';
import { isDash, splitOutside } from './clean-text.ts';
import type { ReportCell } from './table-doubt.ts';

export interface NamedColumn {
  readonly name: string;
  /** Names of its owners; one column each. */
  readonly owners: readonly string[];
  readonly ownerStatedIn: Column['ownerStatedIn'];
  readonly kind: Column['kind'];
}

/** What a cell of columns says. */
export interface ReadColumns {
  readonly columns: readonly NamedColumn[];
  /** Units that the cell names as collecting for a column. */
  readonly collectors: readonly string[];
}

const quoted = /[“「『]([^”」』]+)[”」』]/g;

/** Words around a quoted column that say nothing more about it. */
const filler =
  /网站|门户|栏目|专栏|板块|发布|公开|信息|负责|定期|采集|有关|相关|[在到于至将的等和与及、。]/g;

function kindOf(words: string): Column['kind'] {
  if (/邮箱|邮件/.test(words)) return 'mail';
  if (/平台|微信|微博|公众号|抖音|客户端|手机端|小程序|APP|号$/i.test(words)) return 'platform';
  return /网(?!络|页|上|格|办)/.test(words) ? 'site' : 'portal';
}

/** The units that a clause begins with, and what follows them. */
function takeOwners(
  clause: string,
  units: readonly string[],
): { readonly owners: string[]; readonly rest: string } {
  const owners: string[] = [];
  let rest = clause;
  for (;;) {
    const unit = units.find((name) => rest.startsWith(name));
    if (unit === undefined) return { owners, rest };
    owners.push(unit);
    rest = rest.slice(unit.length).replace(/^、/, '');
  }
}

/** The names in a clause, without its owner. */
function namesOf(clause: string, report: ReportCell): string[] {
  const inCharge = clause.match(/^负责(?!定期|将)(.+)$/)?.[1];
  const words = inCharge ?? clause;
  const names = [...words.matchAll(quoted)].map(({ 1: name = '' }) => name);
  if (kindOf(words.replaceAll(quoted, '')) === 'mail') return [words.replace(/至.*$/, '')];
  const rest = words.replaceAll(quoted, '');
  if (names.length === 0) {
    const place = words.match(/采集(?:到|至)(.+)$/)?.[1] ?? words.replace(/^发布(?:在|到|于)/, '');
    return splitOutside(place, '、');
  }
  if (inCharge !== undefined && rest.replaceAll(filler, '') !== '')
    return splitOutside(inCharge, '、');
  const left = rest.replaceAll(filler, '');
  if (left !== '' && !/(?:网|网站|平台|系统)$/.test(rest.replace(/栏目$|专栏$/, ''))) {
    report({
      code: 'column-words',
      expected: { zh: '栏目名称及其主办单位', en: 'the name of a column and its owner' },
      got: clause,
      assumed: {
        zh: `栏目为${names.join('、')}，其余文字只留在 columnText。`,
        en: `The column is ${names.join(', ')}; the other words stand in \`columnText\` only.`,
      },
    });
  }
  return names;
}

/**
 * The columns of a cell. A clause may name their owner (区民政局“社会救助”栏目); otherwise the owners are the units of the row.
 *
 * @param units Names of all units, the longest first.
 * @param rowUnits Names of the units of the row that can own a column.
 */
export function readColumns(
  text: string,
  units: readonly string[],
  rowUnits: readonly string[],
  report: ReportCell,
): ReadColumns {
  if (text === '' || isDash(text)) return { columns: [], collectors: [] };
  const columns: NamedColumn[] = [];
  const collectors: string[] = [];
  for (const clause of splitOutside(text, '；，')) {
    const own = /^(?:本局|本单位|本部门|本办)/;
    const { owners, rest } = takeOwners(clause, units);
    const isOwn = own.test(rest);
    const words = rest.replace(own, '');
    if (/采集/.test(words)) collectors.push(...owners);
    const keepers = owners.length > 0 ? owners : rowUnits;
    for (const name of words === '' ? [] : namesOf(words, report)) {
      columns.push({
        name,
        owners: keepers,
        ownerStatedIn: owners.length > 0 || isOwn ? 'column' : 'unit',
        kind: kindOf(
          /[“「『]/.test(words) && !words.startsWith('负责')
            ? words.replaceAll(quoted, '')
            : `${name}${words}`,
        ),
      });
    }
    if (words === '' || keepers.length !== 1) {
      if (owners.length > 0 && words !== '') continue; // its owners are printed
      reportOwner(clause, keepers, report);
    }
  }
  return { columns, collectors };
}

function reportOwner(clause: string, keepers: readonly string[], report: ReportCell): void {
  report({
    code: 'column-owner',
    expected: { zh: '一个栏目及其一个主办单位', en: 'a column with one owner' },
    got: clause,
    assumed:
      keepers.length === 0
        ? { zh: '没有主办单位，不列为栏目。', en: 'It has no owner and is not listed as a column.' }
        : {
            zh: `${keepers.join('、')}各有此栏目。`,
            en: `Each of ${keepers.join(', ')} has this column.`,
          },
  });
}
