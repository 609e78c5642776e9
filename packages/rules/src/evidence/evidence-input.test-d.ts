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
  // @ts-expect-error a slip in the name of a list
  parseEvidence({ trainigs: { records: [] } });
  // @ts-expect-error a slip in the name of a field
  parseEvidence({ trainings: { records: [{ heldOn: '2020-05-18' }] } });
  // @ts-expect-error seconds are a number
  parseEvidence({ pages: { records: [{ loadSeconds: '3 s' }] } });
  // @ts-expect-error a Date is no text
  parseEvidence({ trainings: { records: [{ heldAt: new Date(0) }] } });
  // @ts-expect-error no such word
  parseEvidence({ columns: { records: [{ id: 'a/b', state: 'gone' }] } });
  // @ts-expect-error a record says what it is about
  parseEvidence({ measurements: { records: [{ value: 3 }] } });
  // @ts-expect-error a list that is not complete does not say so
  parseEvidence({ pages: { records: [], complete: false } });
  // @ts-expect-error likewise where the error is returned
  safeParseEvidence({ trainings: { records: [{ heldOn: '2020-05-18' }] } });
});

test('what the compiler knows nothing of may be handed in', () => {
  const read: unknown = JSON.parse('{}');
  expectTypeOf(parseEvidence(read)).toEqualTypeOf<Evidence>();
  expectTypeOf(parseEvidence(JSON.parse('{}'))).toEqualTypeOf<Evidence>();
  parseEvidence<unknown>({ trainigs: {} });
});
