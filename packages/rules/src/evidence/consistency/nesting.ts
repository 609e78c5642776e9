/** Which lists stand inside the records of which. */
export interface Nesting {
  readonly [list: string]: Nesting;
}

/** Every list of the document, and those inside the records of each. */
export const nesting: Nesting = {
  columns: { items: {}, sections: { items: {} } },
  disclosures: { items: {} },
  policies: { interpretations: {} },
  series: { releases: {} },
  dataSets: {},
  services: {},
  consultations: {},
  simulatedEnquiries: {},
  letters: {},
  accounts: {},
  accountChecks: {},
  pages: { browsers: {} },
  searches: {},
  trainings: {},
  measurements: {},
  samples: {},
  samplingFrames: { entries: {} },
  links: {},
  patrols: {},
  documents: {},
  attestations: {},
};

/** Lists of which several records may speak of one page; in the others an address stands only once when they are complete. */
export const repeating: ReadonlySet<string> = new Set([
  'accountChecks',
  'measurements',
  'samples',
  'searches',
  'documents',
  'attestations',
]);
