import type { Catalogue } from '../model/catalogue.ts';
import type { Column } from '../model/column.ts';
import { labels } from '../model/labels.ts';
import type { LegalBasis } from '../model/legal-basis.ts';
import type { Erratum } from '../model/source-reference.ts';
import type { Unit } from '../model/unit.ts';
import { apart, type Names, type RulesFor, sameInBoth, whole } from './field-rule.ts';

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

/** The fields of the catalogue that are listed before its indicators. */
export const titleRules: Pick<RulesFor<Catalogue>, 'id' | 'version' | 'title' | 'source'> = {
  id: whole('catalogue'),
  version: whole('catalogue'),
  title: whole('catalogue'),
  source: whole('source'),
};

/** The lists of the catalogue that are listed after its indicators, then its tailoring. */
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
      const known = Object.hasOwn(labels.erratumField, field); // a catalogue that nobody checked may hold any word
      const { zh, en } = known ? labels.erratumField[field] : sameInBoth(field);
      return { zh: `${indicator} ${zh}`, en: `${indicator} ${en}` };
    },
    fields: () => erratumRules,
  },
  tailoring: whole('tailoring'),
};
