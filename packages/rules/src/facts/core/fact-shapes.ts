import { attestedOutcomes, elementStates, linkKinds } from '../../evidence/vocabulary.ts';
import type { Facts } from './facts.ts';

/** What a step of a path is named after: a requirement of the catalogue, or something of the requirement before it. */
export type CatalogueStep = 'requirement' | 'parameter' | 'element' | 'series';

/** What stands at a place of the facts, as far as rules are checked against it. */
export interface FactShape {
  /** Its members, where they are named after something of the catalogue, and what each of them is. */
  readonly by?: readonly [step: CatalogueStep, of: FactShape];
  /** Its members, where they have fixed names; it is no value itself. */
  readonly names?: Readonly<Record<string, FactShape>>;
  /** What can be read out of it, where it is a value as a whole. */
  readonly members?: Readonly<Record<string, FactShape>>;
  /** Everything that it, or an entry of it, can be compared with, where that is a closed list. */
  readonly words?: readonly (string | boolean)[];
  /** Whether nothing is known of its members. */
  readonly open?: true;
}

const open: FactShape = { open: true };
const list = { items: open, reasons: open };
const flags: FactShape = { members: list, words: [true, false] };
const state: FactShape = { words: elementStates };
const outcome: FactShape = { words: attestedOutcomes };

function ofRequirement(of: FactShape): FactShape {
  return { by: ['requirement', of] };
}

function ofParameter(of: FactShape): FactShape {
  return ofRequirement({ by: ['parameter', of] });
}

/** The facts that are derived from evidence. */
export const factShapes: Readonly<Record<keyof Facts, FactShape>> = {
  asOf: {},
  parameters: /* @__PURE__ */ ofParameter(open),
  updates: /* @__PURE__ */ ofRequirement({
    by: ['series', { members: { dates: open, reasons: open } }],
  }),
  elements: /* @__PURE__ */ ofRequirement({ by: ['element', state] }),
  features: /* @__PURE__ */ ofRequirement(state),
  attestations: /* @__PURE__ */ ofRequirement({
    ...outcome,
    members: { outcome, by: {}, on: {} },
  }),
  members: /* @__PURE__ */ ofRequirement({
    names: {
      elements: { by: ['element', { ...state, members: list }] },
      feature: { ...state, members: list },
      attestation: { ...outcome, members: list },
    },
  }),
  measurements: /* @__PURE__ */ ofParameter({ members: list }),
  samples: /* @__PURE__ */ ofRequirement(flags),
  links: {
    names: {
      kinds: { words: linkKinds, members: list },
      notices: flags,
    },
  },
  logs: /* @__PURE__ */ ofParameter({ members: list }),
  counts: /* @__PURE__ */ ofRequirement({ members: { min: {}, max: {}, reasons: open } }),
  dues: /* @__PURE__ */ ofRequirement({ members: list }),
  enquiries: { names: { accurate: flags } },
  pages: { names: { publishedAt: { members: list } } },
  accounts: {
    names: {
      perPlatform: { members: list },
      names: { members: list, words: [true] },
      named: flags,
      checks: flags,
    },
  },
};
