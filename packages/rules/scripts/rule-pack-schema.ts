import { fileURLToPath } from 'node:url';
import { readDocComments } from '../../indicators/scripts/doc-comments.ts';
import { schemaId, tellBeyond } from '../../indicators/scripts/json-schema.ts';
import type { BoundField, BoundShape } from '../src/facts/kind.ts';
import { bindingShapes } from '../src/facts/kinds.ts';
import { listOperators } from '../src/language/operators/vocabulary.ts';

type Schema = Readonly<Record<string, unknown>>;

const folder = (name: string) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));
const comments = readDocComments(folder('language'), folder('facts'));

/** What the types say of a member of one of theirs. */
function told(type: string, member: string): { readonly description?: string } {
  const description = comments.get(type)?.members[member];
  return description === undefined ? {} : { description };
}

function ref(name: string, description?: string): Schema {
  return { $ref: `#/$defs/${name}`, ...(description !== undefined && { description }) };
}

const text: Schema = { type: 'string', minLength: 1 };

function textFor(description: string): Schema {
  return { ...text, description };
}
const literals: Schema = { type: ['string', 'number', 'boolean', 'null'] };

/** An object of these members and no others; those whose names end with `?` may be left out. */
function object(members: Readonly<Record<string, Schema>>, description?: string): Schema {
  const names = Object.keys(members);
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map((name) => [name.replace(/\?$/, ''), members[name] ?? {}]),
    ),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
    ...(description !== undefined && { description }),
  };
}

function list(items: Schema, more: Schema = {}): Schema {
  return { type: 'array', ...more, items };
}

function record(of: Schema): Schema {
  return { type: 'object', additionalProperties: of };
}

const words: Readonly<Record<Extract<BoundField, string>, string>> = {
  parameter: 'Name of a parameter of the requirement.',
  duration: 'Name of a parameter of the requirement: a duration.',
  count: 'Name of a parameter of the requirement: a count.',
  format: 'Name of a parameter of the requirement: a format.',
  element: 'Id of an element of the requirement.',
  'element?': 'Id of an element of the requirement.',
  elements: 'Ids of elements of the requirement.',
  platform: 'A name that the platform goes by, or its id.',
};

function fieldSchema(field: BoundField): Schema {
  if (typeof field !== 'string') return { enum: field, description: 'One of these words.' };
  const description = words[field];
  return field === 'elements' ? { ...list(text), description } : { ...text, description };
}

function bindingSchema(shape: BoundShape): Schema {
  if (typeof shape === 'string') return text;
  const fields = Object.entries(shape).map(([name, field]): [string, Schema] => [
    field === 'element?' ? `${name}?` : name,
    fieldSchema(field),
  ]);
  return object({
    requirement: { ...text, description: 'Id of the requirement.' },
    ...Object.fromEntries(fields),
  });
}

const bindings = object(
  Object.fromEntries(
    Object.entries(bindingShapes).map(([name, { holds, many }]) => {
      const one = bindingSchema(holds);
      return [`${name}?`, { ...(many ? list(one) : one), ...told('Bindings', name) }];
    }),
  ),
  comments.get('Bindings')?.comment,
);

const path: Schema = {
  type: 'string',
  pattern: "^\\$(\\.[\\p{L}_][\\p{L}\\p{N}_-]*|\\.?\\['[^'\\\\]+'\\]|\\.?\\[(0|[1-9][0-9]*)\\])*$",
  description:
    "Member path into the fact: $, then .name, ['any name'] or [0]. No filter, wildcard, script or recursion.",
};

/** A condition that is told from others by one key. */
function condition(type: string, members: Readonly<Record<string, Schema>>): Schema {
  return object(
    { 'name?': ref('name', 'Its name, under which it is told.'), ...members },
    comments.get(type)?.comment,
  );
}

const rule = object(
  {
    name: { ...text, ...told('Rule', 'name') },
    conditions: ref('group', 'When it fires.'),
    event: object(
      {
        type: {
          enum: ['passed', 'inapplicable'],
          description: 'What it finds: that the requirement is met, or does not arise.',
        },
        params: object(
          {
            requirement: {
              ...text,
              description: 'Id of the requirement, such as safeguards.training/2.',
            },
          },
          'What the event is about.',
        ),
      },
      'What it finds when it fires.',
    ),
  },
  comments.get('Rule')?.comment,
);

const leaf = condition('LeafCondition', {
  fact: {
    ...text,
    description: 'Name of the fact: one that follows from evidence, or one of your own.',
  },
  'path?': ref('path', 'Where in the fact; the whole fact when left out.'),
  operator: {
    anyOf: [{ enum: listOperators().map(({ name }) => name) }, text],
    description: 'An operator of this package, or one of your own that is given to compileRules.',
  },
  value: ref('value', 'What it is compared with.'),
});

/** The JSON Schema of rule packs. */
export const rulePackSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: schemaId('rule-pack'),
  title: 'RulePack',
  $comment: tellBeyond({
    reader: 'compileRules',
    codes: {
      'duplicate-rule': 'a name, or an event of a requirement, that stands twice',
      'duplicate-binding': 'two bindings of which one alone can answer',
      'cyclic-condition': 'conditions that refer to each other',
      'too-deep': 'more levels than can be read',
      'unknown-operator': 'an operator that is not given',
      'unknown-condition': 'a condition that the pack does not have',
      'not-monotone': 'what its dialect rules out',
      'number-in-rule': 'a number that belongs to the catalogue',
    },
  }),
  description: 'Rules in the format of json-rules-engine 7.',
  ...object({
    '$schema?': {
      type: 'string',
      description:
        'Where this JSON Schema stands, for editors. Readers take it and do not keep it.',
    },
    id: textFor('Id of the pack: liujiang.'),
    version: textFor('Version of the pack, raised with every change.'),
    dialect: {
      enum: ['monotone', 'general'],
      description: 'monotone: no not, notEqual, notIn, doesNotContain, and no number but 0.',
    },
    rules: { ...list(ref('rule')), description: 'The rules, at most one of each event.' },
    'bindings?': { ...ref('bindings'), ...told('RulePack', 'bindings') },
    'conditions?': { ...record(ref('group')), ...told('RulePack', 'conditions') },
    'subjects?': { ...record(ref('bilingual')), ...told('RulePack', 'subjects') },
    'readings?': { ...list(ref('reading')), ...told('RulePack', 'readings') },
  }),
  $defs: {
    name: { ...text, ...told('LeafCondition', 'name') },
    path,
    bindings,
    reading: object(
      {
        id: { ...text, description: 'What it is about.' },
        value: { ...text, description: 'How it is read.' },
        message: { ...ref('bilingual'), description: 'The reading in a sentence.' },
      },
      'A reading of the text other than ordinary practice.',
    ),
    bilingual: {
      anyOf: [
        text,
        {
          ...object({ zh: textFor('In Chinese.'), en: textFor('In English.') }),
          required: ['zh'],
        },
      ],
      description: 'A text in Chinese and English, or in Chinese alone.',
    },
    rule,
    condition: { oneOf: [ref('leaf'), ref('group')], description: 'A comparison, or several.' },
    group: {
      oneOf: ['all', 'any', 'not', 'reference'].map((name) => ref(name)),
      description: 'Conditions taken together.',
    },
    all: condition('AllCondition', {
      all: { ...list(ref('condition'), { minItems: 1 }), description: 'All of them have to hold.' },
    }),
    any: condition('AnyCondition', {
      any: { ...list(ref('condition'), { minItems: 1 }), description: 'One of them has to hold.' },
    }),
    not: condition('NotCondition', { not: ref('condition', 'It must not hold.') }),
    reference: condition('ConditionReference', {
      condition: textFor('Name of a condition of the pack.'),
    }),
    leaf,
    value: {
      oneOf: [
        literals,
        list(literals),
        object({
          fact: textFor('Name of the fact.'),
          'path?': ref('path', 'Where in the fact; the whole fact when left out.'),
        }),
      ],
      description: 'A word, words, a flag, a number, or a reference to a fact such as a parameter.',
    },
  },
};
