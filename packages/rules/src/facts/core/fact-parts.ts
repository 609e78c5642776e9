import type { Facts } from './facts.ts';
import { unseen } from './list-fact.ts';

type PartName = Exclude<keyof Facts, 'asOf' | 'parameters'>;

/** What follows from one list of the evidence: some of the facts, and of those some. */
export type FactParts = { readonly [Name in PartName]?: Partial<Facts[Name]> };

/** What is known where no list says anything. */
const nothing: Pick<Facts, PartName> = {
  updates: {},
  elements: {},
  features: {},
  attestations: {},
  members: {},
  measurements: {},
  samples: {},
  links: { kinds: unseen, notices: unseen },
  logs: {},
  counts: {},
  dues: {},
  enquiries: { accurate: unseen },
  pages: { publishedAt: unseen },
  accounts: { perPlatform: unseen, names: unseen, named: unseen, checks: unseen },
};

/** What several lists say together; where two say the same, the later one has it. */
export function joinParts(parts: readonly FactParts[]): Pick<Facts, PartName> {
  const all: Record<string, object> = {};
  for (const [name, part] of Object.entries(nothing)) all[name] = { ...part };
  for (const some of parts) {
    for (const [name, part] of Object.entries(some)) Object.assign(all[name] ?? {}, part);
  }
  return all as unknown as Pick<Facts, PartName>;
}
