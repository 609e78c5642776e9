import type { Bilingual, Reason } from '@liujiang/indicators';
import { doubtsOf, hasExpired, type Seen } from '../../evidence/observation.ts';
import type { ElementState } from '../../evidence/vocabulary.ts';
import type { Context } from './context.ts';
import { warnSides } from './contradiction.ts';
import type { Attested, Unknown } from './facts.ts';
import { joinOrigins, type Origin } from './origins.ts';
import { sortReasons } from './reasons.ts';

/** What one record says of whether a thing is there at the monitoring date. */
export interface Statement {
  /** Where the record stands in the evidence. */
  readonly path: string;
  /** What it settles; `null` when it does not. */
  readonly settled: ElementState | null;
  /** What it claims, settled or not: an absence seen long ago still contradicts a presence. */
  readonly claimed: ElementState | null;
  readonly reasons: readonly Reason[];
  /** What an attestation says, where it is one. */
  readonly attested?: Attested;
  /** `short` where more is asked than presence and not shown: that it was published in time. */
  readonly falls?: 'short';
  /** What it rests on, where that is more, or less, than the record. */
  readonly origin?: Origin;
}

/** The origin of what several records say together. */
export function originOfStatements(statements: readonly Statement[]): Origin {
  return joinOrigins(statements.map(({ path, origin = { records: [path] } }) => origin));
}

/** A record that settles nothing, for reasons. */
export function openStatement(path: string, ...reasons: readonly Reason[]): Statement {
  return { path, settled: null, claimed: null, reasons };
}

/**
 * What a record says by a state. An absence holds only when seen on the monitoring date or later; an expired record settles
 * and claims nothing.
 */
export function plainStatement(
  path: string,
  state: ElementState,
  when: Seen,
  asOf: string,
): Statement {
  if (hasExpired(when, asOf)) return openStatement(path, 'expired-evidence');
  const reasons = state === 'absent' ? doubtsOf(when, asOf) : [];
  return { path, settled: reasons.length === 0 ? state : null, claimed: state, reasons };
}

/** What several records say together: one that settles it is enough, unless another claims otherwise. */
export function settleStatements(
  statements: readonly Statement[],
  about: Bilingual,
  context: Context,
): ElementState | Unknown {
  const [only] = statements;
  if (only !== undefined && statements.length === 1 && only.settled !== null) return only.settled;
  const claim = statements.find(({ claimed }) => claimed !== null)?.claimed;
  if (statements.some(({ claimed }) => claimed !== null && claimed !== claim)) {
    warnSides(
      statements.filter(({ claimed }) => claimed !== null),
      about,
      context,
    );
    return { unknown: ['conflicting-evidence'] };
  }
  const settled = statements.find((statement) => statement.settled !== null)?.settled;
  if (settled !== undefined && settled !== null) return settled;
  const reasons = statements.flatMap((statement) => statement.reasons);
  return { unknown: reasons.length === 0 ? ['missing-fact'] : sortReasons(reasons) };
}
