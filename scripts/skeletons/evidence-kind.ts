import { camelCase, type MakeSkeleton, pascalCase } from './skeleton.ts';

const folder = 'packages/rules/src';

function kindText(name: string): string {
  const record = `${pascalCase(name)}Record`;
  return `import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, PrintedDate } from '../list.ts';
import { printedDate, record, text } from '../schema-parts.ts';

/** What one record shows. Say of every field what \`null\` means, and what it means to leave it out. */
export interface ${record} extends EvidenceRecord {
  readonly title?: string;
  readonly heldAt?: PrintedDate;
}

/** What the list holds. */
export const kind: Kind = {
  noun: { zh: '${name}', en: '${name.replaceAll('-', ' ')}' },
  order: 1000, // behind all others
  identity: ['url'],
  days: ['heldAt'],
  blank: { note: '每项一条：title、heldAt' },
};

export function schema(): RecordSchema<${record}> {
  return exactly<${record}>()(
    record({ title: z.exactOptional(text()), heldAt: printedDate() }),
  );
}
`;
}

function factsText(name: string): string {
  const record = `${pascalCase(name)}Record`;
  return `import type { ${record} } from '../../evidence/kinds/${name}.ts';
import type { EvidenceList } from '../../evidence/list.ts';
import type { Context } from '../core/context.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { KindBindings } from '../kind.ts';

export const bindings: KindBindings = {
  ${camelCase(name)}Count: {
    about: 'Of which requirement the list tells, and by which of its parameters.',
    holds: { window: 'duration' },
    answers: 'counts',
    once: true,
  },
};

/** What follows from the records at the monitoring date. */
export function derive(_list: EvidenceList<${record}>, _context: Context): FactParts {
  return {};
}
`;
}

function testText(name: string): string {
  return `import { expect, test } from 'vitest';
import { derive, whole } from '../../testing/derive.ts';

const requirement = 'the id of the requirement that the list answers';

test('what follows from a record', () => {
  const list = whole({ title: '一', heldAt: '2020-05-18' });
  const { facts } = derive({ collectedAt: '2020-12-01', ${camelCase(name)}: list });
  expect(facts.counts[requirement]).toEqual({ min: 1, max: 1, reasons: [] });
});
`;
}

/** A list of evidence, and what follows from it. */
export const makeEvidenceKind: MakeSkeleton = (name) => ({
  added: {
    [`${folder}/evidence/kinds/${name}.ts`]: kindText(name),
    [`${folder}/facts/kinds/${name}.ts`]: factsText(name),
    [`${folder}/facts/kinds/${name}.test.ts`]: testText(name),
  },
  changed: {},
  next: `Say what a record shows, run npm run generate, bind the list in liujiang/bindings.ts, and derive what follows until the test passes:
  vitest run --project node-utc ${folder}/facts/kinds/${name}
docs/adding/evidence-kind.md`,
});
