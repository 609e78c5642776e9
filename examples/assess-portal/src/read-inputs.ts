import { type ReadInputs, readInputs } from '@liujiang/scoring';
import type { Options } from './options.ts';
import type { Preset } from './presets.ts';
import type { Problems } from './problems.ts';
import { named, readJson, shipped } from './read-file.ts';

/** What a file of inputs says, and its name; the name is empty when there is none. */
export interface Inputs extends ReadInputs {
  readonly name: string;
}

/** The inspections and other figures to score. */
export function readInputsFile(
  options: Options,
  preset: Preset | undefined,
  problems: Problems,
): Inputs {
  const ours = preset?.inputs === undefined ? undefined : shipped(`inputs/${preset.inputs}`);
  const source = options.inputs === undefined ? ours : named(options.inputs);
  if (source === undefined) return { name: '', inputs: {} };
  const { name } = source;
  const json = readJson(source, problems);
  const read = json && problems.attempt(name, () => readInputs(json.content));
  return { name, inputs: {}, ...read };
}
