import { nearestTo } from '@liujiang/indicators';
import { national2019 } from '@liujiang/scoring';
import type { Options } from './options.ts';
import type { Preset } from './presets.ts';
import type { Problems } from './problems.ts';
import { isJsonObject, named, readJson, shipped } from './read-file.ts';

/** The content of a file of inputs. */
export interface Inputs {
  /** Name of the file; empty when there is none. */
  readonly name: string;
  readonly subject: unknown;
  readonly inputs: unknown;
}

const fields = ['note', 'subject', 'inputs'];

/** Standards that a file of inputs can ask for by name. */
const standards: Readonly<Record<string, unknown>> = { 'national-2019': national2019 };

/** Replaces the name of a standard by the standard. */
function withStandards(inputs: unknown): unknown {
  if (!isJsonObject(inputs)) return inputs;
  return Object.fromEntries(
    Object.entries(inputs).map(([leaf, input]) => {
      const name = isJsonObject(input) ? input['standard'] : undefined;
      const known = typeof name === 'string' && Object.hasOwn(standards, name);
      return [leaf, known && isJsonObject(input) ? { ...input, standard: standards[name] } : input];
    }),
  );
}

/** The inspections and other figures to score. */
export function readInputs(
  options: Options,
  preset: Preset | undefined,
  problems: Problems,
): Inputs {
  const nothing: Inputs = { name: '', subject: undefined, inputs: {} };
  const ours = preset?.inputs === undefined ? undefined : shipped(`inputs/${preset.inputs}`);
  const source = options.inputs === undefined ? ours : named(options.inputs);
  if (source === undefined) return nothing;
  const { name } = source;
  const json = readJson(source, problems);
  if (json === undefined) return { ...nothing, name };
  const { content } = json;
  if (!isJsonObject(content)) {
    const expected = {
      zh: `含 ${fields.join('、')} 的对象`,
      en: `an object of ${fields.join(', ')}`,
    };
    problems.add('wrong-type', name, expected, typeof content);
    return { ...nothing, name };
  }
  for (const key of Object.keys(content).filter((key) => !fields.includes(key))) {
    const expected = { zh: `下列之一：${fields.join('、')}`, en: `one of ${fields.join(', ')}` };
    const nearest = nearestTo(key, fields);
    problems.add('unknown-key', `${name}: ${key}`, expected, JSON.stringify(key), nearest);
  }
  return { name, subject: content['subject'], inputs: withStandards(content['inputs'] ?? {}) };
}
