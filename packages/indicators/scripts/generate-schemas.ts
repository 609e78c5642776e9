// Writes schemas/*.schema.json: the public shapes for programs that do not run JavaScript.
import { join } from 'node:path';
import * as z from 'zod/mini';
import { buildCatalogueSchemas } from '../src/catalogue/schema/catalogue-schema.ts';
import { buildFindingSchemas } from '../src/catalogue/schema/finding-schema.ts';
import { buildCatalogueDiffSchemas } from '../src/diff/diff-schema.ts';
import { buildDirectorySchemas } from '../src/directory/directory-schema.ts';
import { buildProfileSchemas } from '../src/tailor/profile-schema.ts';
import { buildTaskSchemas } from '../src/tasks/task-schema.ts';
import { readDocComments } from './doc-comments.ts';
import { packageFolder, writeGenerated } from './generated-files.ts';

/** Raised when a shape changes so that valid documents are refused, or the other way round. */
const version = 1;

type Json = z.core.JSONSchema.BaseSchema;

const comments = readDocComments(
  ...['model', 'tasks', 'directory', 'diff', 'tailor'].map((folder) =>
    join(packageFolder, 'src', folder),
  ),
);

/** Adds the doc comments of the interface to a schema and its properties. */
function describe(schema: Json, name: string): void {
  const { comment, members = {} } = comments.get(name) ?? {};
  if (comment !== undefined) schema.description = comment;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const words = members[key];
    if (words !== undefined && typeof property === 'object') property.description = words;
  }
  for (const option of schema.oneOf ?? []) {
    const word = option.properties?.['type'];
    if (typeof word !== 'object' || typeof word.const !== 'string') continue;
    describe(option, `${word.const.charAt(0).toUpperCase()}${word.const.slice(1)}${name}`);
  }
}

/** What people write: every text in two languages may also be given in Chinese alone. */
function widenTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(widenTexts);
  if (typeof value !== 'object' || value === null) return value;
  const { properties, description, ...rest } = value as Json;
  const keys = Object.keys(properties ?? {});
  if (properties !== undefined && keys.length === 2 && 'zh' in properties && 'en' in properties) {
    const chinese = { ...rest, properties, required: ['zh'] };
    return { ...(description && { description }), anyOf: [properties['zh'], chinese] };
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, widenTexts(one)]));
}

function jsonSchema(
  file: string,
  title: string,
  root: z.core.$ZodType,
  parts: Readonly<Record<string, z.core.$ZodType>>,
): [string, string] {
  const names = z.registry<{ id: string }>();
  for (const [key, schema] of Object.entries(parts)) {
    if (schema !== root) names.add(schema, { id: key.charAt(0).toUpperCase() + key.slice(1) });
  }
  const { $schema, $defs, ...shape } = z.toJSONSchema(root, { metadata: names });
  for (const [name, schema] of Object.entries($defs ?? {})) {
    delete schema.id; // a registry id is no JSON Schema keyword of this draft
    describe(schema, name);
  }
  describe(shape, title);
  const document = {
    $schema,
    $id: `urn:liujiang:schema:${file}:${version}`,
    title,
    ...shape,
    ...($defs && { $defs }),
  };
  const path = join(packageFolder, 'schemas', `${file}.schema.json`);
  const written = ['catalogue', 'profile'].includes(file) ? widenTexts(document) : document;
  return [path, `${JSON.stringify(written, null, 2)}\n`];
}

const { unhashed: _, ...catalogue } = buildCatalogueSchemas();
const findings = { ...buildFindingSchemas() };
const directory = { ...buildDirectorySchemas() };
const tasks = { ...buildTaskSchemas() };
const diff = { ...buildCatalogueDiffSchemas() };
const profiles = { ...buildProfileSchemas() };

writeGenerated(
  new Map([
    jsonSchema('catalogue', 'Catalogue', catalogue.catalogue, catalogue),
    jsonSchema('finding', 'Finding', findings.finding, findings),
    jsonSchema('finding-set', 'FindingSet', findings.findingSet, findings),
    jsonSchema('directory-input', 'DirectoryInput', directory.directoryInput, directory),
    jsonSchema('profile', 'Profile', profiles.profile, profiles),
    jsonSchema('unit-tasks', 'UnitTasks', tasks.unitTasks, tasks),
    jsonSchema('unit-status', 'UnitStatus', tasks.unitStatus, tasks),
    jsonSchema('catalogue-diff', 'CatalogueDiff', diff.catalogueDiff, diff),
  ]),
  [join(packageFolder, 'schemas')],
);
