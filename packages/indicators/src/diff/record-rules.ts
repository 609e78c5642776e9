import type { Bilingual } from '../model/bilingual.ts';
import type { Branch, Leaf } from '../model/catalogue.ts';
import type { Clause, Element, Requirement } from '../model/requirement.ts';
import type { Responsibility } from '../model/unit.ts';
import type { ChangeTopic } from './catalogue-diff.ts';
import {
  apart,
  type EntriesRule,
  type LinesRule,
  type Names,
  type RulesFor,
  sameInBoth,
  whole,
} from './field-rule.ts';

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

/** Ids of other records, shown by the records' names. */
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

/** Fields of a branch; the nodes below it are matched on their own. */
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

/** Fields of a leaf; its requirements are matched on their own. */
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
