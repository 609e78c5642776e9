import * as z from 'zod/mini';
import { exactly } from '../../input/exactly.ts';
import { expecting } from '../../input/expectation.ts';
import type { Schema, SchemasOf } from '../../input/schema.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type {
  ConditionTrace,
  EvidenceReference,
  FailingEntry,
} from '../../model/condition-trace.ts';
import { conditionOutcomes } from '../../model/condition-trace.ts';
import type { Finding, MemberFinding, Remediation, Waiver } from '../../model/finding.ts';
import type { ChosenReading, FindingSet, SampleDraw, Warning } from '../../model/finding-set.ts';
import { allGrounds, isOpenOutcome } from '../../model/outcome.ts';
import {
  bilingualSchema,
  daySchema,
  digestSchema,
  outcomeSchema,
  reasonSchema,
  textSchema,
  wholeSchema,
} from './words.ts';

/** The schemas of a finding set and of everything in it. */
export type FindingSchemas = SchemasOf<{
  readonly bilingual: Bilingual;
  readonly evidenceReference: EvidenceReference;
  readonly conditionTrace: ConditionTrace;
  readonly waiver: Waiver;
  readonly memberFinding: MemberFinding;
  readonly remediation: Remediation;
  readonly finding: Finding;
  readonly warning: Warning;
  readonly sampleDraw: SampleDraw;
  readonly findingSet: FindingSet;
}>;

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return typeof value === 'object' && Object.values(value).every(isJson);
}

/** Only an undecided outcome has reasons. */
const reasonsFit: z.core.CheckFn<Pick<Finding, 'outcome' | 'reasons'>> = ({ value, issues }) => {
  const undecided = isOpenOutcome(value.outcome);
  if (undecided === value.reasons.length > 0) return;
  const expected = undecided
    ? { zh: '至少一个理由（未作判定时）', en: 'at least one reason, as nothing was decided' }
    : { zh: '空列表（已作判定时）', en: 'an empty list, as it was decided' };
  issues.push({ code: 'custom', input: value, path: ['reasons'], params: { expected } });
};

/** All schemas of a finding set, by the name of their interface. Built on each call. */
export function buildFindingSchemas(): FindingSchemas {
  const text = textSchema();
  const bilingual = bilingualSchema();
  const outcome = outcomeSchema();
  const json = z
    .unknown()
    .check(z.refine(isJson, expecting({ zh: 'JSON 值', en: 'a JSON value' })));
  const reasons = z.array(reasonSchema());
  const count = wholeSchema(0);
  const evidenceReference = exactly<EvidenceReference>()(
    z.strictObject({
      list: text,
      index: count,
      title: z.exactOptional(z.string()),
      url: z.exactOptional(z.string()),
      unit: z.exactOptional(z.string()),
      collectedAt: z.exactOptional(z.string()),
      collector: z.exactOptional(z.string()),
      note: z.exactOptional(z.string()),
      particulars: z.exactOptional(z.record(z.string(), z.string())),
      failed: z.exactOptional(z.strictObject({ at: z.string(), reason: z.string() })),
    }),
  );
  const evidence = z.exactOptional(z.array(evidenceReference));
  const failingEntry = exactly<FailingEntry>()(
    z.strictObject({ label: z.string(), due: z.exactOptional(daySchema()), actual: json }),
  );
  const conditionTrace = exactly<ConditionTrace>()(
    z.strictObject({
      name: z.nullable(text),
      fact: text,
      path: z.nullable(text),
      operator: text,
      expected: json,
      actual: json,
      failing: z.exactOptional(z.array(failingEntry)),
      undecided: z.exactOptional(z.array(z.string())),
      whole: z.exactOptional(z.boolean()),
      outcome: z.enum(conditionOutcomes),
      reasons,
      deciding: z.boolean(),
      message: bilingual,
      evidence,
    }),
  );
  const waiver = exactly<Waiver>()(
    z.strictObject({
      requirement: text,
      ground: z.exactOptional(z.enum(allGrounds)),
      reason: text,
      onlyReason: z.exactOptional(reasonSchema()),
      onlyCondition: z.exactOptional(text),
      onlyUnit: z.exactOptional(text),
      author: text,
      grantedOn: daySchema(),
      expiresOn: daySchema(),
    }),
  );
  const memberFinding = exactly<MemberFinding>()(
    z.strictObject({ unit: text, outcome, reasons }).check(reasonsFit),
  );
  const remediation = exactly<Remediation>()(
    z.strictObject({ text: bilingual, units: z.array(text) }),
  );
  const finding = exactly<Finding>()(
    z
      .strictObject({
        requirement: text,
        outcome,
        reasons,
        met: z.exactOptional(z.strictObject({ count, unknown: count, of: count })),
        members: z.exactOptional(z.array(memberFinding)),
        message: bilingual,
        conditions: z.array(conditionTrace),
        evidence,
        remediation: z.exactOptional(remediation),
        waiver: z.exactOptional(waiver),
      })
      .check(reasonsFit),
  );
  const warning = exactly<Warning>()(
    z.strictObject({ code: text, path: z.string(), message: bilingual, nearest: z.array(text) }),
  );
  const sampleDraw = exactly<SampleDraw>()(
    z.strictObject({
      requirement: text,
      seed: text,
      size: count,
      list: z.strictObject({ count, hash: digestSchema() }),
      drawn: z.array(text),
    }),
  );
  const chosenReading = exactly<ChosenReading>()(
    z.strictObject({ id: text, value: text, message: bilingual }),
  );
  const findingSet = exactly<FindingSet>()(
    z.strictObject({
      catalogue: z.strictObject({ id: text, version: text, hash: digestSchema() }),
      pack: z.strictObject({ id: text, version: text }),
      asOf: daySchema(),
      findings: z.array(finding),
      draws: z.exactOptional(z.array(sampleDraw)),
      readings: z.exactOptional(z.array(chosenReading).check(z.minLength(1))),
      warnings: z.array(warning),
    }),
  );
  return {
    bilingual,
    evidenceReference,
    conditionTrace,
    waiver,
    memberFinding,
    remediation,
    finding,
    warning,
    sampleDraw,
    findingSet,
  };
}

/**
 * The shape of a finding set as plain JSON. Undecided findings have reasons and no others do, days exist, and expected
 * and actual values are JSON.
 *
 * @example
 * ```ts
 * import { findingSetSchema } from '@liujiang/indicators/schema';
 * findingSetSchema().safeParse({ asOf: '2020-11-31' }).success; //=> false
 * ```
 */
export function findingSetSchema(): Schema<FindingSet> {
  return buildFindingSchemas().findingSet;
}
