import { expectTypeOf, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import type { EvidenceInput, TrainingInput } from './evidence-input.ts';
import type { TrainingRecord } from './kind-records.ts';
import { parseEvidence, safeParseEvidence } from './parse-evidence.ts';
import type { GivenEvidence } from './schema.ts';

test('what was read can be handed in again, and everything may be left out or undefined', () => {
  expectTypeOf<Evidence>().toExtend<EvidenceInput>();
  expectTypeOf<GivenEvidence>().toExtend<EvidenceInput>();
  expectTypeOf<keyof EvidenceInput>().toEqualTypeOf<keyof GivenEvidence>();
  expectTypeOf<TrainingInput['heldAt']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<keyof TrainingInput>().toEqualTypeOf<keyof TrainingRecord>();
  parseEvidence({});
  parseEvidence({ trainings: { records: [{ heldAt: undefined, title: undefined }] } });
});

test('slips are errors where they stand', () => {
  const take = (_: EvidenceInput): void => {};
  // @ts-expect-error a slip in the name of a list
  take({ trainigs: { records: [] } });
  // @ts-expect-error a slip in the name of a field
  take({ trainings: { records: [{ heldOn: '2020-05-18' }] } });
  // @ts-expect-error seconds are a number
  take({ pages: { records: [{ loadSeconds: '3 s' }] } });
  // @ts-expect-error a Date is no text
  take({ trainings: { records: [{ heldAt: new Date(0) }] } });
  // @ts-expect-error no such word
  take({ columns: { records: [{ id: 'a/b', state: 'gone' }] } });
  // @ts-expect-error a record says what it is about
  take({ measurements: { records: [{ value: 3 }] } });
  // @ts-expect-error a list that is not complete does not say so
  take({ pages: { records: [], complete: false } });
});

test('what the compiler knows nothing of may be handed in', () => {
  const read: unknown = JSON.parse('{}');
  expectTypeOf(parseEvidence(read)).toEqualTypeOf<Evidence>();
  expectTypeOf(parseEvidence(JSON.parse('{}'))).toEqualTypeOf<Evidence>();
  parseEvidence({ trainigs: {} });
  safeParseEvidence({ trainigs: {} });
});
