import type { Bilingual } from '../model/bilingual.ts';
import type { Branch, Catalogue, Leaf } from '../model/catalogue.ts';
import type { Column } from '../model/column.ts';
import { labels } from '../model/labels.ts';
import type { LegalBasis } from '../model/legal-basis.ts';
import type { Clause, Element, Requirement } from '../model/requirement.ts';
import type { Erratum } from '../model/source-reference.ts';
import type { Responsibility, Unit } from '../model/unit.ts';
import type { ChangeTopic } from './catalogue-diff.ts';
import type {
  ApartRule,
  EntriesRule,
  LinesRule,
  Names,
  RulesFor,
  WholeRule,
} from './field-rule.ts';

const apart: ApartRule = { how: 'apart' };

function whole(topic: ChangeTopic): WholeRule {
  return { how: 'whole', topic };
}

function sameInBoth(text: string): Bilingual {
  return { zh: text, en: text };
}

const elementRules: RulesFor<Element> = {
  id: apart,
  name: whole('element'),
  kind: whole('element'),
  condition: whole('element'),
  get children(): EntriesRule {
    return elementList;
  },
  openList: whole('element'),
};

const elementList: EntriesRule = {
  how: 'entries',
  topic: 'element',
  keyOf: ({ id }: Element) => id,
  labelOf: ({ name }: Element) => name,
  fields: () => elementRules,
};

const clauseRules: RulesFor<Clause> = { zh: whole('text'), obligation: whole('obligation') };

const clauseList: LinesRule = {
  how: 'lines',
  topic: 'text',
  textOf: ({ zh }: Clause) => zh,
  labelOf: ({ zh }: Clause) => sameInBoth(zh),
  fields: clauseRules,
};

const noteList: LinesRule = {
  how: 'lines',
  topic: 'note',
  textOf: ({ zh }: Bilingual) => zh,
  labelOf: () => null,
};

/** Ids of other records, called what the records are called. */
function idList(topic: ChangeTopic, kind: keyof Names): EntriesRule {
  return {
    how: 'entries',
    topic,
    keyOf: (id: string) => id,
    labelOf: (id: string, names: Names) => names[kind].get(id) ?? sameInBoth(id),
  };
}

const responsibilityRules: RulesFor<Responsibility> = {
  unit: apart,
  statedIn: apart,
  role: whole('responsibility'),
  inherited: whole('responsibility'),
};

const unitRules: RulesFor<Unit> = { id: apart, kind: whole('unit'), name: whole('unit') };

const columnRules: RulesFor<Column> = {
  id: apart,
  owner: whole('column'),
  ownerStatedIn: whole('column'),
  name: whole('column'),
  kind: whole('column'),
};

const basisRules: RulesFor<LegalBasis> = {
  id: apart,
  number: whole('basis'),
  issuer: whole('basis'),
  title: whole('basis'),
};

const erratumRules: RulesFor<Erratum> = {
  indicator: apart,
  line: apart,
  field: apart,
  before: whole('erratum'),
  after: whole('erratum'),
  reason: whole('erratum'),
};

/** Fields of an indicator that groups others; what is below it is matched by itself. */
export const branchRules: RulesFor<Branch> = {
  id: apart,
  kind: apart,
  children: apart,
  code: whole('numbering'),
  level: whole('numbering'),
  name: whole('name'),
  notes: noteList,
  bases: idList('basis', 'bases'),
};

/** Fields of an indicator that is assessed; its requirements are matched by themselves. */
export const leafRules: RulesFor<Leaf> = {
  id: apart,
  kind: apart,
  requirements: apart,
  code: whole('numbering'),
  level: whole('numbering'),
  name: whole('name'),
  description: whole('text'),
  elements: elementList,
  openList: whole('element'),
  responsibilities: {
    how: 'entries',
    topic: 'responsibility',
    keyOf: ({ unit, statedIn }: Responsibility) => `${unit} ${statedIn}`,
    labelOf: ({ unit }: Responsibility, { units }: Names) => units.get(unit) ?? sameInBoth(unit),
    fields: () => responsibilityRules,
  },
  unitText: whole('responsibility'),
  columns: idList('column', 'columns'),
  columnText: whole('column'),
  columnCell: whole('column'),
  notes: noteList,
  bases: idList('basis', 'bases'),
  source: whole('source'),
};

/** Fields of a requirement. */
export const requirementRules: RulesFor<Requirement> = {
  id: apart,
  number: whole('numbering'),
  clauses: clauseList,
  text: { how: 'fields', fields: { zh: whole('text'), en: whole('text') } },
  parameters: { how: 'members', topic: 'parameter' },
  notParameters: {
    how: 'entries',
    topic: 'parameter',
    keyOf: (words: string) => words,
    labelOf: () => null,
  },
  elements: elementList,
  enumeration: whole('element'),
  openList: whole('element'),
  method: whole('assessment'),
  scope: whole('assessment'),
  measured: whole('assessment'),
  formula: whole('assessment'),
};

/** Fields of the catalogue that are said before its indicators. */
export const titleRules: Pick<RulesFor<Catalogue>, 'id' | 'version' | 'title' | 'source'> = {
  id: whole('catalogue'),
  version: whole('catalogue'),
  title: whole('catalogue'),
  source: whole('source'),
};

/** The lists of the catalogue that are said after its indicators; then how it was tailored from others. */
export const listRules: Omit<RulesFor<Catalogue>, keyof typeof titleRules> = {
  hash: apart,
  indicators: apart,
  units: {
    how: 'entries',
    topic: 'unit',
    keyOf: ({ id }: Unit) => id,
    labelOf: ({ name }: Unit) => name,
    fields: () => unitRules,
  },
  columns: {
    how: 'entries',
    topic: 'column',
    keyOf: ({ id }: Column) => id,
    labelOf: ({ id, name }: Column, { columns }: Names) => columns.get(id) ?? name,
    fields: () => columnRules,
  },
  bases: {
    how: 'entries',
    topic: 'basis',
    keyOf: ({ id }: LegalBasis) => id,
    labelOf: ({ number }: LegalBasis) => sameInBoth(number),
    fields: () => basisRules,
  },
  errata: {
    how: 'entries',
    topic: 'erratum',
    keyOf: ({ indicator, line, field }: Erratum) => `${indicator} ${line} ${field}`,
    labelOf: ({ indicator, field }: Erratum) => {
      const known = Object.hasOwn(labels.erratumField, field); // a catalogue that nobody checked may have any word
      const { zh, en } = known ? labels.erratumField[field] : sameInBoth(field);
      return { zh: `${indicator} ${zh}`, en: `${indicator} ${en}` };
    },
    fields: () => erratumRules,
  },
  tailoring: whole('tailoring'),
};
