/** An example that ships with this folder: what the command line leaves out comes from here. */
export interface Preset {
  /** File in `evidence/`. */
  readonly evidence: string;
  /** File in `inputs/`; `undefined` where nobody inspected anything. */
  readonly inputs: string | undefined;
  /** Monitoring date. */
  readonly asOf: string;
  /** What its samples were drawn by; `undefined` where none were. */
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
