import * as z from 'zod/mini';
import {
  bilingualSchema,
  outcomeSchema,
  reasonSchema,
  responsibilityShape,
  textSchema,
  wholeSchema,
} from '../catalogue/schema/words.ts';
import { exactly } from '../input/exactly.ts';
import type { SchemasOf } from '../input/schema.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Duty } from '../model/unit.ts';
import type { RequirementStatus, UnitStatus } from './status.ts';
import type { Task, UnitTasks } from './tasks.ts';

export type TaskSchemas = SchemasOf<{
  readonly bilingual: Bilingual;
  readonly duty: Duty;
  readonly task: Task;
  readonly requirementStatus: RequirementStatus;
  readonly unitTasks: UnitTasks;
  readonly unitStatus: UnitStatus;
}>;

/**
 * The schemas of what `tasksByUnit` and `statusByUnit` return, line by line, for programs that receive them as JSON.
 * Built on each call.
 */
export function buildTaskSchemas(): TaskSchemas {
  const text = textSchema();
  const bilingual = bilingualSchema();
  const outcome = outcomeSchema();
  const duty = exactly<Duty>()(
    z.strictObject({
      ...responsibilityShape(),
      group: z.nullable(text),
      predecessor: z.nullable(text),
    }),
  );
  const task = exactly<Task>()(
    z.strictObject({
      leaf: text,
      requirements: z.array(text).check(z.minLength(1)),
      columns: z.array(text),
      duties: z.array(duty),
    }),
  );
  const requirementStatus = exactly<RequirementStatus>()(
    z.strictObject({
      requirement: text,
      outcome,
      reasons: z.array(reasonSchema()),
      waived: z.boolean(),
      acts: z.boolean(),
    }),
  );
  const line = {
    unit: z.nullable(text),
    kind: z.enum(['unit', 'group', 'unassigned']),
    name: bilingual,
    tasks: z.array(task),
  };
  return {
    bilingual,
    duty,
    task,
    requirementStatus,
    unitTasks: exactly<UnitTasks>()(z.strictObject(line)),
    unitStatus: exactly<UnitStatus>()(
      z.strictObject({
        ...line,
        statuses: z.array(requirementStatus),
        counts: z.record(outcome, wholeSchema(0)),
        failed: z.array(text),
      }),
    ),
  };
}
