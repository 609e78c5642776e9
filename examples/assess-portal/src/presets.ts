/** An example that ships with this folder; it gives what the command line leaves out. */
export interface Preset {
  /** File in `evidence/`. */
  readonly evidence: string;
  /** File in `inputs/`; `undefined` when nobody inspected anything. */
  readonly inputs: string | undefined;
  /** Monitoring date. */
  readonly asOf: string;
  /** The seed of its samples; `undefined` when it has none. */
  readonly seed: string | undefined;
}

export const presets: Readonly<Record<string, Preset>> = {
  illustrative: {
    evidence: 'illustrative.json',
    inputs: 'illustrative.json',
    asOf: '2019-12-20',
    seed: '2019-12-20',
  },
  real: {
    evidence: 'real-records.json',
    inputs: undefined,
    asOf: '2023-12-31',
    seed: undefined,
  },
};
