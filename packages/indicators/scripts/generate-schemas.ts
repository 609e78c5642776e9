// Writes schemas/*.schema.json: the public shapes for programs that do not run JavaScript.
import { join } from 'node:path';
import { buildCatalogueSchemas } from '../src/catalogue/schema/catalogue-schema.ts';
import { buildFindingSchemas } from '../src/catalogue/schema/finding-schema.ts';
import { buildCatalogueDiffSchemas } from '../src/diff/diff-schema.ts';
import { buildDirectorySchemas } from '../src/directory/directory-schema.ts';
import { buildProfileSchemas } from '../src/tailor/profile-schema.ts';
import { buildTaskSchemas } from '../src/tasks/task-schema.ts';
import { Describer } from './describe-schema.ts';
import { packageFolder, writeGenerated } from './generated-files.ts';
import { type Published, writeSchema } from './json-schema.ts';

/** What readers tell and no JSON Schema can say. */
const beyond = {
  catalogue: {
    reader: 'defineCatalogue',
    codes: {
      'unknown-id': 'an id of a unit, a column or a basis that the catalogue does not have',
      'duplicate-id': 'an id that stands twice',
      'wrong-id': 'an id that is not below that of its indicator',
      'wrong-code': 'a code that is not that of the place',
      'wrong-hash': 'a hash that is not that of the contents',
      'wrong-level': 'a level that is not that of the place',
      'wrong-clause': 'a parameter of a clause that there is not',
      'not-in-text': 'a parameter or an element that the text does not print',
      'clauses-differ': 'clauses that do not join to the text',
      'missing-number': 'a number among requirements that have one',
      'missing-reading': 'a value that the text does not print, without a reading',
      'duplicate-column': 'a column that stands twice',
      contradiction: 'one part that says otherwise than another',
      'out-of-range': 'a bound below the other',
    },
  },
  directory: {
    reader: 'defineDirectory',
    codes: {
      'unknown-id': 'a member or a successor that is no unit',
      'duplicate-id': 'an id, a code or a name that stands twice',
      duplicate: 'a member that stands twice',
      contradiction: 'a day before another that it has to follow',
      cycle: 'a merger back into itself',
      invalid: 'a day that does not exist, a blank name',
    },
  },
  profile: {
    reader: 'tailorCatalogue',
    codes: {
      'foreign-catalogue': 'written for another catalogue',
      'unknown-id': 'an id that the catalogue does not have',
      'missing-reading': 'a value that the text does not print, without a reading',
      'out-of-range': 'a value that the parameter cannot have',
      'unknown-word': 'a unit that the parameter cannot have',
      'wrong-type': 'a value of another type of parameter',
    },
  },
};

const { unhashed, ...catalogue } = buildCatalogueSchemas();
const findings = { ...buildFindingSchemas() };
const directory = { ...buildDirectorySchemas() };
const tasks = { ...buildTaskSchemas() };
const diff = { ...buildCatalogueDiffSchemas() };
const profiles = { ...buildProfileSchemas() };

/** A shape that is written and not read: it needs no reader. */
const published: readonly Published[] = [
  {
    name: 'catalogue',
    type: 'Catalogue',
    written: true,
    schema: unhashed,
    parts: catalogue,
    beyond: beyond.catalogue,
  },
  { name: 'finding', type: 'Finding', schema: findings.finding, parts: findings },
  { name: 'finding-set', type: 'FindingSet', schema: findings.findingSet, parts: findings },
  {
    name: 'directory-input',
    type: 'DirectoryInput',
    schema: directory.directoryInput,
    parts: directory,
    beyond: beyond.directory,
  },
  {
    name: 'profile',
    type: 'Profile',
    written: true,
    schema: profiles.profile,
    parts: profiles,
    beyond: beyond.profile,
  },
  { name: 'unit-tasks', type: 'UnitTasks', schema: tasks.unitTasks, parts: tasks },
  { name: 'unit-status', type: 'UnitStatus', schema: tasks.unitStatus, parts: tasks },
  { name: 'catalogue-diff', type: 'CatalogueDiff', schema: diff.catalogueDiff, parts: diff },
];

const entries = ['index', 'schema', 'diff', 'tailor'];
const describer = new Describer(entries.map((name) => join(packageFolder, 'src', `${name}.ts`)));

writeGenerated(
  new Map(
    published.map((one) => [
      join(packageFolder, 'schemas', `${one.name}.schema.json`),
      writeSchema(one, describer),
    ]),
  ),
  [join(packageFolder, 'schemas')],
);
