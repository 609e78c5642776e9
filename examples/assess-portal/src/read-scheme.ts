import { type IndicatorId, liujiang, nearestTo } from '@liujiang/indicators';
import {
  defineScheme,
  equalScheme,
  nanning2020,
  type Scheme,
  type SchemeInput,
} from '@liujiang/scoring';
import type { Options } from './options.ts';
import type { Problems } from './problems.ts';
import { named, readJson } from './read-file.ts';

/** Schemes that can be asked for by name. */
const schemes: Readonly<Record<string, () => Scheme>> = {
  equal: () => equalScheme(liujiang),
  // Nanning's table has no row for the last two level-1 indicators: here they are left out, and the report says so
  'nanning-2020': () => defineScheme(liujiang, { ...nanning2020, unlisted: 'exclude' }),
};

/** The requested scheme; equal weights instead when there is a problem. */
export function readScheme({ scheme }: Options, problems: Problems): Scheme {
  const known = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (known !== undefined) return known();
  const stand = equalScheme(liujiang);
  const names = Object.keys(schemes);
  if (!/[./\\]/.test(scheme)) {
    const expected = {
      zh: `${names.join('、')}，或评估方案文件（JSON）`,
      en: `${names.join(', ')}, or a scheme file (JSON)`,
    };
    const nearest = nearestTo(scheme, names);
    problems.add('unknown-scheme', '--scheme', expected, JSON.stringify(scheme), nearest);
    return stand;
  }
  const json = readJson(named(scheme), problems);
  if (json === undefined) return stand;
  // defineScheme checks its input; its parameter type is for schemes written in TypeScript
  const input = json.content as SchemeInput<IndicatorId>;
  return problems.attempt(scheme, () => defineScheme(liujiang, input)) ?? stand;
}
