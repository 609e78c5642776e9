import { expecting } from '@liujiang/indicators/schema';
import * as z from 'zod/mini';
import { compileCheck } from './compile-check.ts';
import type { Evidence } from './evidence.ts';
import {
  failure,
  list,
  observed,
  printedDate,
  record,
  requiredText,
  text,
} from './schema-parts.ts';
import { dataSets, pages, policies, searches, services } from './typed-schema.ts';
import {
  attestedOutcomes,
  cadences,
  columnStates,
  elementStates,
  linkKinds,
  sectionStates,
} from './vocabulary.ts';

function items() {
  return list(
    record({
      title: z.exactOptional(text()),
      publishedAt: printedDate(),
      source: z.exactOptional(z.nullable(text())),
    }),
  );
}

function summary() {
  const number = expecting({ zh: '不小于 0 的整数', en: 'a whole number of at least 0' });
  const count = () =>
    z.exactOptional(
      z.number({ error: number }).check(z.int({ error: number }), z.gte(0, { error: number })),
    );
  return z.exactOptional(
    z.strictObject({
      count: count(),
      latest: z.array(requiredText()),
      earlier: count(),
      undated: count(),
    }),
  );
}

function columns() {
  const section = record({
    name: requiredText(),
    items: items(),
    summary: summary(),
    state: z.exactOptional(z.enum(sectionStates)),
    failed: failure(),
  });
  return list(
    record({
      id: z.exactOptional(requiredText()),
      name: z.exactOptional(requiredText()),
      state: z.exactOptional(z.enum(columnStates)),
      items: items(),
      summary: summary(),
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
      state: z.exactOptional(z.enum(elementStates)),
      items: items(),
      summary: summary(),
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
      summary: summary(),
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
      statistics: z.exactOptional(z.boolean()),
      adoption: z.exactOptional(z.boolean()),
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

function accountChecks() {
  return list(
    record({
      platform: requiredText(),
      account: requiredText(),
      quarter: requiredText(),
      qualified: z.exactOptional(z.boolean()),
      vetoes: z.exactOptional(z.array(requiredText())),
    }),
  );
}

function digest() {
  const error = expecting({ zh: '64 位十六进制摘要', en: '64 hexadecimal digits' });
  return z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/, { error })));
}

function documents() {
  return list(
    record({
      requirement: requiredText(),
      element: z.nullable(requiredText()),
      title: requiredText(),
      sha256: digest(),
    }),
  );
}

function attestations() {
  return list(
    record({
      requirement: requiredText(),
      element: z.nullable(requiredText()),
      outcome: z.exactOptional(z.enum(attestedOutcomes)),
      attestedBy: z.exactOptional(requiredText()),
      attestedAt: z.exactOptional(requiredText()),
      proof: z.exactOptional(
        z.strictObject({
          title: z.exactOptional(requiredText()),
          url: z.exactOptional(requiredText()),
          sha256: digest(),
        }),
      ),
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
    policies: policies(),
    series: series(),
    dataSets: dataSets(),
    services: services(),
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
    accountChecks: accountChecks(),
    pages: pages(),
    searches: searches(),
    trainings: list(record({ title: z.exactOptional(text()), heldAt: printedDate() })),
    measurements: measurements(),
    samples: list(
      record({
        requirement: requiredText(),
        title: z.exactOptional(text()),
        met: z.exactOptional(z.boolean()),
      }),
    ),
    samplingFrames: list(
      record({ requirement: requiredText(), entries: list(record({ title: requiredText() })) }),
    ),
    links: list(
      record({
        title: z.exactOptional(text()),
        kind: z.exactOptional(z.enum(linkKinds)),
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
    documents: documents(),
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
