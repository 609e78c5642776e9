import type { Catalogue, Column, Element, Leaf, Requirement } from '@liujiang/indicators';
import type { Bindings } from '../evidence/bindings.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { EvidenceList } from '../evidence/list.ts';
import type {
  AttestationRecord,
  ColumnRecord,
  DisclosureRecord,
  Section,
} from '../evidence/records.ts';
import type { FactLocation } from '../facts/core/fact-reader.ts';
import { leavesOf } from '../facts/core/leaves-of.ts';
import { columnsAsked } from '../facts/kinds/features.ts';
import { completeReadings } from '../facts/readings.ts';
import { compileRules } from '../language/compile.ts';
import { fitRules } from '../language/fitted-rules.ts';
import { conditionsOf, readsPerson } from '../language/requirement-conditions.ts';
import type { RulePack } from '../language/rule.ts';

/** An open list of nothing: it says nothing. */
function blank<T>(note?: string): EvidenceList<T> {
  return note === undefined ? { records: [] } : { records: [], note };
}

type Conditions = readonly FactLocation[];

/** What is asked of a requirement, and by which of its facts. */
interface Asked {
  readonly requirement: Requirement;
  readonly leaf: Leaf;
  readonly reads: Conditions;
}

function isSection({ kind }: Element): boolean {
  return kind === 'column';
}

/**
 * By what the requirements of a catalogue are judged. Of one that the pack does not know rules are still to be written: its
 * method tells what they will read. One that only a formula measures, or whose rules ask for what was before tailoring, reads
 * nothing.
 */
function listAsked(catalogue: Catalogue, rules: RulePack): readonly Asked[] {
  const compiled = compileRules(rules);
  const { requirements, unfit } = fitRules(compiled, catalogue);
  return requirements.flatMap(({ requirement, leaf, rules: own }): Asked[] => {
    const { id, measured } = requirement;
    if (measured || unfit.has(id)) return [];
    const reads = own === undefined ? readByMethod(requirement, leaf) : conditionsOf(own, compiled);
    return [{ requirement, leaf, reads }];
  });
}

/** What the rules of a requirement read that nobody has written yet. */
function readByMethod({ id, elements, method }: Requirement, leaf: Leaf): Conditions {
  if (method === 'manual') return [{ fact: 'attestations', steps: [id] }];
  const leaves = leavesOf([...elements, ...leaf.elements]);
  if (leaves.length === 0) return [{ fact: 'features', steps: [id] }];
  return leaves.map((element) => ({
    fact: isSection(element) ? 'updates' : 'elements',
    steps: [id, element.id],
  }));
}

/** Whether a condition reads whether an element is there, or when it was updated: by its id, or those of all of them. */
function readsElement({ fact, steps }: FactLocation, { id }: Element): boolean {
  if (fact === 'members') return steps[1] === 'elements' && steps[2] === id;
  return (fact === 'elements' || fact === 'updates') && steps[1] === id;
}

function readsFeature({ fact, steps }: FactLocation): boolean {
  return fact === 'features' || (fact === 'members' && steps[1] === 'feature');
}

/** The elements that are read one by one, down to the innermost. */
function elementsRead({ requirement, leaf, reads }: Asked): readonly Element[] {
  return leavesOf([...requirement.elements, ...leaf.elements]).filter((element) =>
    reads.some((place) => readsElement(place, element)),
  );
}

/** The sections that requirements look for in columns, and the columns that they ask to be set up, by id. */
function columnsRead(
  asked: readonly Asked[],
  catalogue: Catalogue,
  bindings: Bindings,
): ReadonlyMap<string, readonly Element[]> {
  const columns = new Map<string, readonly Element[]>();
  const reading = { readings: completeReadings(), bindings };
  for (const one of asked) {
    const { requirement, leaf, reads } = one;
    const printed = catalogue.columns.filter(({ id }) => leaf.columns.includes(id));
    const isLookedUp = reads.some((place) => !readsPerson(place));
    const sections = requirement.scope === 'together' ? elementsRead(one).filter(isSection) : [];
    const set = [
      ...(isLookedUp ? columnsAsked(requirement, printed, reading) : []),
      ...(sections.length > 0 ? printed : []),
    ];
    for (const { id } of set) columns.set(id, [...(columns.get(id) ?? []), ...sections]);
  }
  return columns;
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
    ...(listed.length > 0 && { sections: { records: listed } }),
  };
}

/** Who is asked: nobody in particular, or the members of groups, for each of whom the record is copied. */
function forUnits<T extends object>(
  { requirement, leaf }: Asked,
  blanks: readonly T[],
  units: ReadonlyMap<string, string>,
): readonly (T & { readonly unit?: string })[] {
  if (requirement.scope === 'together') return blanks;
  const asked = leaf.responsibilities.filter(({ role }) => role === 'responsible');
  return asked.flatMap(({ unit }) =>
    blanks.map((record) => ({ ...record, unit: units.get(unit) ?? unit })),
  );
}

function blankDisclosures(asked: Asked, units: ReadonlyMap<string, string>): DisclosureRecord[] {
  const { id, scope, text } = asked.requirement;
  // Sections stand with the column that they are looked for in; which members have set theirs up is asked one by one.
  const elements = elementsRead(asked).filter((one) => scope === 'each' || !isSection(one));
  const blanks: DisclosureRecord[] = elements.map((element) => ({
    requirement: id,
    element: element.id,
    note: element.name.zh,
    items: blank(),
  }));
  // Where things are enumerated, what is read of all of them together is looked up thing by thing.
  const enumerated = [...asked.requirement.elements, ...asked.leaf.elements].length > 0;
  if (!enumerated && asked.reads.some(readsFeature)) {
    blanks.push({ requirement: id, element: null, note: text.zh, items: blank() });
  }
  return [...forUnits(asked, blanks, units)];
}

function blankAttestations(asked: Asked, units: ReadonlyMap<string, string>): AttestationRecord[] {
  if (!asked.reads.some(readsPerson)) return [];
  const { id, text } = asked.requirement;
  return [...forUnits(asked, [{ requirement: id, element: null, note: text.zh }], units)];
}

/** A blank document of evidence to fill in: see `evidenceTemplate`. */
export function blankEvidence(catalogue: Catalogue, rules: RulePack): Evidence {
  const asked = listAsked(catalogue, rules);
  const sections = columnsRead(asked, catalogue, rules.bindings ?? {});
  const units = new Map(catalogue.units.map(({ id, name }) => [id, name.zh]));
  const columns = catalogue.columns
    .filter(({ id, kind }) => kind !== 'mail' && sections.has(id))
    .map((column) =>
      blankColumn(column, units.get(column.owner) ?? column.owner, sections.get(column.id) ?? []),
    );
  return {
    version: 1,
    note: `${catalogue.title.zh}：佐证空白表。空列表表示尚未查看，不表示没有。`,
    columns: { records: columns },
    disclosures: { records: asked.flatMap((one) => blankDisclosures(one, units)) },
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
    accounts: blank('政务新媒体账号每个一条：unit、platform、name'),
    accountChecks: blank(
      '政务新媒体季度检查每次一条：platform、account、quarter（如 2020-Q3）、qualified（是否合格）、vetoes（单项否决）；供计分时统计检查次数，不作达标判定',
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
    attestations: {
      records: asked.flatMap((one) => blankAttestations(one, units)),
      note: '人工认定每项一条，outcome（met 符合、not-met 不符合、inapplicable 不涉及）、attestedBy（认定人）、attestedAt（认定日期）、expiresOn（有效期最后一日，长期有效为 null）四项一并填写，可附 proof（依据材料）；空白的不作认定',
    },
  };
}
