import type { Bilingual } from '../model/bilingual.ts';
import type { Branch, Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Clause, Element, Requirement } from '../model/requirement.ts';
import type { SourceReference } from '../model/source-reference.ts';

/** A parameter as an author writes it; its clause is found from its text. */
export type ParameterData = DistributiveOmit<Parameter, 'clause' | 'reading'> & {
  readonly reading?: Bilingual;
};

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An element as an author writes it; a field left out takes its usual value. */
export interface ElementData {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly kind?: 'column';
  readonly condition?: Bilingual;
  readonly children?: readonly ElementData[];
  readonly openList?: true;
}

/** A requirement as an author writes it; a field left out takes its usual value. */
export interface RequirementData {
  /** As printed; left out where the explanation has no numbered points. */
  readonly number?: string;
  /** The Chinese text: one string when all of it has one `obligation`, otherwise its clauses. */
  readonly zh: string | readonly Clause[];
  readonly en: string;
  /** For a text of one clause; `unstated` when left out. */
  readonly obligation?: Clause['obligation'];
  readonly method: Requirement['method'];
  readonly scope?: Requirement['scope'];
  readonly measured?: true;
  readonly formula?: Requirement['formula'];
  readonly parameters?: Readonly<Record<string, ParameterData>>;
  readonly notParameters?: readonly string[];
  readonly elements?: readonly ElementData[];
  /** When any one element is enough. */
  readonly enumeration?: 'any';
  readonly openList?: true;
}

interface NodeData {
  readonly id: string;
  readonly name: Bilingual;
  readonly notes?: readonly Bilingual[];
  readonly bases?: readonly string[];
}

/** A leaf as an author writes it. */
export interface LeafData extends NodeData {
  readonly description?: Bilingual;
  readonly elements?: readonly ElementData[];
  readonly openList?: true;
  readonly requirements: readonly RequirementData[];
  readonly columns?: readonly string[];
  /** The cell 对应栏目及工作要求, cleaned; left out for `——` and for a merged cell. */
  readonly columnText?: string;
  readonly columnsInherited?: true;
  readonly responsibilities?: readonly {
    readonly unit: string;
    readonly role?: Leaf['responsibilities'][number]['role'];
    readonly statedIn?: 'column';
  }[];
  /** The cell 责任单位, cleaned; left out for `——` and for a merged cell. */
  readonly unitText?: string;
  readonly unitsInherited?: true;
}

/** A branch as an author writes it. */
export interface BranchData extends NodeData {
  readonly children: readonly IndicatorData[];
}

/** An indicator as an author writes it; codes, levels, requirement ids and source references follow from its place. */
export type IndicatorData = LeafData | BranchData;

/** A catalogue as an author writes it. */
export type CatalogueData = Omit<Catalogue, 'indicators'> & {
  readonly indicators: readonly IndicatorData[];
  /** Where each leaf stands in the source, by leaf id. */
  readonly sources: Readonly<Record<string, SourceReference>>;
};

/** A parameter as the catalogue has it. */
export function makeParameter(data: ParameterData, clauses: readonly Clause[]): Parameter {
  const { text } = data;
  const clause = text === null ? -1 : clauses.findIndex(({ zh }) => zh.includes(text));
  return { ...data, reading: data.reading ?? null, clause: clause === -1 ? null : clause };
}

/** An element as the catalogue has it. */
export function makeElement(data: ElementData): Element {
  return {
    id: data.id,
    name: { zh: data.zh, en: data.en },
    kind: data.kind ?? 'item',
    condition: data.condition ?? null,
    children: (data.children ?? []).map(makeElement),
    openList: data.openList ?? false,
  };
}

/** A requirement as the catalogue has it. */
export function makeRequirement(leaf: string, data: RequirementData): Requirement {
  const clauses: readonly Clause[] =
    typeof data.zh === 'string'
      ? [{ zh: data.zh, obligation: data.obligation ?? 'unstated' }]
      : data.zh;
  return {
    id: `${leaf}/${data.number ?? '1'}`,
    number: data.number ?? null,
    text: { zh: clauses.map(({ zh }) => zh).join(''), en: data.en },
    clauses,
    method: data.method,
    scope: data.scope ?? 'together',
    measured: data.measured ?? false,
    formula: data.formula ?? null,
    parameters: Object.fromEntries(
      Object.entries(data.parameters ?? {}).map(([name, value]) => [
        name,
        makeParameter(value, clauses),
      ]),
    ),
    notParameters: data.notParameters ?? [],
    elements: (data.elements ?? []).map(makeElement),
    enumeration: data.enumeration ?? 'all',
    openList: data.openList ?? false,
  };
}

function columnCell(data: LeafData): Leaf['columnCell'] {
  if (data.columnsInherited) return 'inherited';
  return data.columnText === undefined ? 'none' : 'printed';
}

function leaf(
  data: LeafData,
  source: SourceReference,
): Omit<Leaf, keyof NodeData | 'code' | 'level'> {
  return {
    kind: 'leaf',
    description: data.description ?? null,
    elements: (data.elements ?? []).map(makeElement),
    openList: data.openList ?? false,
    requirements: data.requirements.map((point) => makeRequirement(data.id, point)),
    columns: data.columns ?? [],
    columnText: data.columnText ?? null,
    columnCell: columnCell(data),
    responsibilities: (data.responsibilities ?? []).map((part) => ({
      unit: part.unit,
      role: part.role ?? 'responsible',
      statedIn: part.statedIn ?? 'unit',
      inherited: (data.unitsInherited ?? false) && part.statedIn !== 'column',
    })),
    unitText: data.unitText ?? null,
    source,
  };
}

function indicator(
  data: IndicatorData,
  code: string,
  level: 1 | 2 | 3,
  sources: CatalogueData['sources'],
): Indicator {
  const base = {
    id: data.id,
    code,
    level,
    name: data.name,
    notes: data.notes ?? [],
    bases: data.bases ?? [],
  };
  if (!('children' in data)) {
    const source = Object.hasOwn(sources, data.id) ? sources[data.id] : undefined;
    return { ...base, ...leaf(data, source ?? { rows: [] }) };
  }
  const children = data.children.map((child, index) =>
    indicator(child, `${code}.${index + 1}`, (level + 1) as 2 | 3, sources),
  );
  return { ...base, kind: 'branch', children } satisfies Branch;
}

/** Builds the frozen catalogue from what an author wrote. */
export function assembleCatalogue<I extends string, R extends string>(
  data: CatalogueData,
): Catalogue<I, R> {
  const { sources, indicators, ...rest } = data;
  const catalogue: Catalogue = {
    ...rest,
    indicators: indicators.map((child, index) => indicator(child, String(index + 1), 1, sources)),
  };
  return deepFreeze(catalogue) as Catalogue<I, R>;
}
