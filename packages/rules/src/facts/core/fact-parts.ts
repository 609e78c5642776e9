import type { Facts } from './facts.ts';
import { unseen } from './list-fact.ts';

type PartName = Exclude<keyof Facts, 'asOf' | 'parameters'>;

/** Parts of the facts: what follows from one list of the evidence. */
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

/** Joins parts; where two state the same, the later one counts. */
export function joinParts(parts: readonly FactParts[]): Pick<Facts, PartName> {
  const all: Record<string, object> = {};
  for (const [name, part] of Object.entries(nothing)) all[name] = { ...part };
  for (const some of parts) {
    for (const [name, part] of Object.entries(some)) Object.assign(all[name] ?? {}, part);
  }
  return all as unknown as Pick<Facts, PartName>;
}
