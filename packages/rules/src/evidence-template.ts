import {
  type Catalogue,
  type Column,
  type Element,
  type Leaf,
  listElements,
  listLeaves,
  type Requirement,
} from '@liujiang/indicators';
import { answer } from './answer.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { EvidenceList } from './evidence/list.ts';
import type { ColumnRecord, DisclosureRecord, Section } from './evidence/records.ts';
import { aCatalogue } from './kinds.ts';

/** An open list of nothing: it says nothing. */
function blank<T>(note?: string): EvidenceList<T> {
  return note === undefined ? { records: [] } : { records: [], note };
}

function isSection({ kind }: Element): boolean {
  return kind === 'column';
}

/** Sections by id of the column in which requirements look for them. */
function sectionsByColumn(leaves: readonly Leaf[]): ReadonlyMap<string, readonly Element[]> {
  const sections = new Map<string, readonly Element[]>();
  for (const { columns, requirements } of leaves) {
    const named = requirements.flatMap(({ elements }) => listElements(elements).filter(isSection));
    if (named.length === 0) continue;
    for (const column of columns) {
      sections.set(column, [...(sections.get(column) ?? []), ...named]);
    }
  }
  return sections;
}

function blankColumn(
  { id, name }: Column,
  owner: string,
  sections: readonly Element[],
): ColumnRecord {
  const listed = sections.map((section): Section => ({ name: section.name.zh, items: blank() }));
  return {
    id,
    name: name.zh,
    unit: owner,
    items: blank(),
    ...(listed.length > 0 && { sections: { records: listed } }),
  };
}

/** Who is asked: nobody in particular, or the members of groups, for each of whom the record is copied. */
function unitsAsked({ responsibilities }: Leaf, units: ReadonlyMap<string, string>): string[] {
  return responsibilities
    .filter(({ role }) => role === 'responsible')
    .map(({ unit }) => units.get(unit) ?? unit);
}

/** Whether the requirement asks for one thing that can be looked up, neither enumerated nor counted nor judged by a person. */
function asksForOneThing({ parameters, measured, method }: Requirement): boolean {
  return Object.keys(parameters).length === 0 && !measured && method !== 'manual';
}

function blankDisclosures(leaf: Leaf, units: ReadonlyMap<string, string>): DisclosureRecord[] {
  return leaf.requirements.flatMap((requirement) => {
    const { id, scope, text } = requirement;
    const elements = listElements([...requirement.elements, ...leaf.elements]);
    // Sections stand with the column that they are looked for in; which members have set theirs up is asked one by one.
    const named = elements.filter((element) => scope === 'each' || !isSection(element));
    const blanks: DisclosureRecord[] =
      elements.length === 0 && asksForOneThing(requirement)
        ? [{ requirement: id, element: null, note: text.zh, items: blank() }]
        : named.map((element) => ({
            requirement: id,
            element: element.id,
            note: element.name.zh,
            items: blank(),
          }));
    if (scope === 'together') return blanks;
    return unitsAsked(leaf, units).flatMap((unit) => blanks.map((record) => ({ ...record, unit })));
  });
}

/**
 * A blank document of evidence to fill in: every column of the catalogue with its owner, every element that a requirement
 * enumerates, and every other list. It is valid as it stands, and decides nothing. Where an element only has to be there,
 * put `state` in place of `items`, and where items are too many to list, `summary`; what stands for a group is copied for each member, with its `unit`.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { evidenceTemplate } from '@liujiang/rules';
 * const template = evidenceTemplate(liujiang);
 * template.columns?.records.find(({ id }) => id === 'statistics/statistics')?.unit; //=> '区统计局'
 * template.trainings?.records; //=> []
 * ```
 */
export function evidenceTemplate(catalogue: Catalogue): Evidence {
  return answer({ catalogue: [catalogue, aCatalogue] }, () => unguardedEvidenceTemplate(catalogue));
}

function unguardedEvidenceTemplate(catalogue: Catalogue): Evidence {
  const leaves = listLeaves(catalogue);
  const sections = sectionsByColumn(leaves);
  const units = new Map(catalogue.units.map(({ id, name }) => [id, name.zh]));
  const columns = catalogue.columns
    .filter(({ kind }) => kind !== 'mail')
    .map((column) =>
      blankColumn(column, units.get(column.owner) ?? column.owner, sections.get(column.id) ?? []),
    );
  return {
    version: 1,
    note: `${catalogue.title.zh}：佐证空白表。空列表表示尚未查看，不表示没有。`,
    columns: { records: columns },
    disclosures: { records: leaves.flatMap((leaf) => blankDisclosures(leaf, units)) },
    policies: blank(
      '抽查的政策文件每个一条：title、url、interpretations（解读每份一条，form：press-conferences 新闻发布会、charts 图表图解、audio-video 音视频、animation 动漫、text 文字、other 其他）',
    ),
    dataSets: blank(
      '开放的数据集每个一条：name、cadence（更新频率）、updatedAt、machineReadable、hasInterface、views、downloads、calls（未注明为 null）',
    ),
    services: blank(
      '抽查的办事事项每个一条：name、finestGrained（是否细分到最小颗粒度）、guide（conditions、materials、procedure 是否写清）',
    ),
    series: blank('每个数据系列一条：name、cadence（monthly 月度、quarterly 季度等）、releases'),
    consultations: blank(
      '每项征集调查一条：title、url、opensAt、closesAt、feedbackAt、statistics（是否公开统计）、adoption（是否公开采纳情况）',
    ),
    simulatedEnquiries: blank('模拟用户咨询每次一条：topic、askedAt、repliedAt、accurate'),
    letters: blank('群众来信每件一条：topic、askedAt、repliedAt、status'),
    accounts: blank('政务新媒体账号每个一条：unit、platform、name'),
    accountChecks: blank(
      '政务新媒体季度检查每次一条：platform、account、quarter（如 2020-Q3）、qualified（是否合格）、vetoes（单项否决）',
    ),
    pages: blank(
      '检查的页面每个一条：url、kind（home 首页、column 栏目页、article 文章页）；文章页写 publishedAt（照原样填写）、source（未标明为 null）、sharing；mainColours、colours（几种）、channels（几个）、loadSeconds（秒）、browsers（name、works）、header、footer',
    ),
    searches: blank(
      '搜索测试每次一条：query、kind；title（搜标题）写 resultPage（第几页，未搜到为 null），misspelling（错别字）、pinyin（拼音）、everyday-language（通俗语言）写 understood，keyword（关键词）写 suggestions、information、serviceFunctions、categories、relevance',
    ),
    trainings: blank('培训每次一条：title、heldAt'),
    measurements: blank(
      '实测数值每个一条：requirement、parameter（与之比较的参数）、title（测的是什么）、value',
    ),
    samples: blank('抽查样本每个一条：requirement、title、met（是否符合要求）'),
    samplingFrames: blank(
      '按种子抽样的，每项要求一条：requirement、entries（可供抽取的全部条目，每条写 title）',
    ),
    links: blank('检查的链接每个一条：url、kind（government、non-government、commercial）、notice'),
    patrols: blank(
      '巡检记录每次一条：cadence（daily 日巡检、weekly 周检测、monthly 月监测、quarterly 季普查、yearly 年度报告）、doneAt',
    ),
    documents: blank(
      '机制保障的报送材料每份一条：requirement、element、title（材料名称）、url 或 sha256',
    ),
    attestations: blank(
      '人工认定每项一条：requirement、element（整项为 null）、outcome、attestedBy、attestedAt、proof、expiresOn（长期有效为 null）',
    ),
  };
}
