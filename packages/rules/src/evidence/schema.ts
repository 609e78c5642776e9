import { expecting } from '@liujiang/indicators/schema';
import * as z from 'zod/mini';
import { cadences } from './cadence.ts';
import { compileCheck } from './compile-check.ts';
import type { Evidence } from './evidence.ts';

/** Longer texts are no titles, names or notes of a web page. */
const longestText = 10_000;

type Shape = Record<string, z.core.$ZodType>;

function text() {
  return z.string().check(z.maxLength(longestText));
}

function requiredText() {
  return z.string().check(z.minLength(1), z.maxLength(longestText));
}

/** A date or time as printed: kept as it is, so that any text passes. */
function printedDate() {
  const error = expecting({
    zh: '所印日期的原文，或 null（未印日期）',
    en: 'the date as printed, or null (none printed)',
  });
  return z.exactOptional(z.nullable(z.string({ error }).check(z.maxLength(longestText))));
}

function failure() {
  return z.exactOptional(z.strictObject({ at: requiredText(), reason: requiredText() }));
}

function observed() {
  return {
    collectedAt: z.exactOptional(requiredText()),
    collector: z.exactOptional(requiredText()),
    note: z.exactOptional(text()),
  };
}

function record<T extends Shape>(shape: T) {
  return z.strictObject({
    unit: z.exactOptional(requiredText()),
    site: z.exactOptional(text()),
    siteHost: z.exactOptional(text()),
    url: z.exactOptional(requiredText()),
    ...observed(),
    ...shape,
  });
}

function list<T extends z.core.$ZodType>(entry: T) {
  const complete = expecting({ zh: 'true，或不写', en: 'true, or nothing' });
  const count = expecting({ zh: '不小于 0 的整数', en: 'a whole number of at least 0' });
  return z.exactOptional(
    z.strictObject({
      records: z.array(entry),
      complete: z.exactOptional(z.literal(true, { error: complete })),
      count: z.exactOptional(
        z.number({ error: count }).check(z.int({ error: count }), z.gte(0, { error: count })),
      ),
      failed: failure(),
      ...observed(),
    }),
  );
}

function items() {
  return list(
    record({
      title: z.exactOptional(text()),
      publishedAt: printedDate(),
      source: z.exactOptional(z.nullable(text())),
    }),
  );
}

function columns() {
  const section = record({ name: requiredText(), items: items(), failed: failure() });
  return list(
    record({
      id: z.exactOptional(requiredText()),
      name: z.exactOptional(requiredText()),
      state: z.exactOptional(z.enum(['present', 'absent'])),
      items: items(),
      sections: list(section),
      failed: failure(),
    }),
  );
}

function disclosures() {
  return list(
    record({
      requirement: requiredText(),
      element: z.nullable(requiredText()),
      state: z.exactOptional(z.enum(['present', 'absent', 'inapplicable'])),
      items: items(),
      failed: failure(),
    }),
  );
}

function series() {
  return list(
    record({
      name: requiredText(),
      cadence: z.enum(cadences),
      releases: items(),
      failed: failure(),
    }),
  );
}

function consultations() {
  return list(
    record({
      title: z.exactOptional(text()),
      department: z.exactOptional(text()),
      publishedAt: printedDate(),
      opensAt: printedDate(),
      closesAt: printedDate(),
      periodAsPrinted: z.exactOptional(text()),
      feedbackAt: printedDate(),
      feedbackUrl: z.exactOptional(text()),
    }),
  );
}

function measurements() {
  const number = expecting({
    zh: '不小于 0 的数，或 null（没有可测的对象）',
    en: 'a number of at least 0, or null (there was nothing to measure)',
  });
  return list(
    record({
      requirement: requiredText(),
      parameter: requiredText(),
      title: z.exactOptional(text()),
      value: z.nullable(z.number({ error: number }).check(z.gte(0, { error: number }))),
    }),
  );
}

function attestations() {
  const digest = expecting({ zh: '64 位十六进制摘要', en: '64 hexadecimal digits' });
  return list(
    record({
      requirement: requiredText(),
      element: z.nullable(requiredText()),
      outcome: z.enum(['met', 'not-met', 'inapplicable']),
      attestedBy: requiredText(),
      attestedAt: requiredText(),
      proof: z.exactOptional(
        z.strictObject({
          title: z.exactOptional(requiredText()),
          url: z.exactOptional(requiredText()),
          sha256: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: digest }))),
        }),
      ),
      expiresOn: z.nullable(requiredText()),
    }),
  );
}

function buildSchema(): z.ZodMiniType<EvidenceInput> {
  const topic = z.exactOptional(text());
  return z.strictObject({
    version: z.exactOptional(z.literal(1)),
    site: z.exactOptional(
      z.strictObject({
        name: z.exactOptional(requiredText()),
        url: z.exactOptional(requiredText()),
        code: z.exactOptional(
          z.string().check(
            z.regex(/^(?:\d{10}|bm\d{8})$/, {
              error: expecting({
                zh: '10 位数字，或 bm 加 8 位数字',
                en: '10 digits, or bm and 8 digits',
              }),
            }),
          ),
        ),
      }),
    ),
    columns: columns(),
    disclosures: disclosures(),
    series: series(),
    consultations: consultations(),
    simulatedEnquiries: list(
      record({
        topic,
        askedAt: printedDate(),
        repliedAt: printedDate(),
        accurate: z.exactOptional(z.boolean()),
      }),
    ),
    letters: list(
      record({
        topic,
        askedAt: printedDate(),
        repliedAt: printedDate(),
        status: z.exactOptional(text()),
      }),
    ),
    accounts: list(
      record({ platform: z.exactOptional(requiredText()), name: z.exactOptional(requiredText()) }),
    ),
    pages: list(
      record({ title: z.exactOptional(text()), publishedAt: printedDate(), failed: failure() }),
    ),
    trainings: list(record({ title: z.exactOptional(text()), heldAt: printedDate() })),
    measurements: measurements(),
    samples: list(
      record({
        requirement: requiredText(),
        title: z.exactOptional(text()),
        met: z.exactOptional(z.boolean()),
      }),
    ),
    links: list(
      record({
        title: z.exactOptional(text()),
        kind: z.exactOptional(z.enum(['government', 'non-government', 'commercial'])),
        notice: z.exactOptional(z.boolean()),
      }),
    ),
    patrols: list(
      record({
        title: z.exactOptional(text()),
        cadence: z.enum(cadences),
        doneAt: printedDate(),
      }),
    ),
    attestations: attestations(),
    ...observed(),
  });
}

type EvidenceInput = Omit<Evidence, 'version'>;

/** A memo, not state: what is kept never differs from what would be built again, and building it takes milliseconds. */
const memo: {
  schema?: z.ZodMiniType<EvidenceInput>;
  fits?: (input: unknown, mostValues: number) => input is EvidenceInput;
} = {};

/**
 * The schema of evidence, version 1. It describes plain JSON without transforms, so that a JSON Schema can be made of it;
 * what one part says about another is checked beside it.
 */
export function evidenceSchema(): z.ZodMiniType<EvidenceInput> {
  memo.schema ??= buildSchema();
  return memo.schema;
}

/** Whether an input certainly fits the schema; where not, only the schema can tell. */
export function fitsEvidence(input: unknown, mostValues: number): input is EvidenceInput {
  memo.fits ??= compileCheck(evidenceSchema());
  return memo.fits(input, mostValues);
}
