import fc from 'fast-check';
import { addresses, type Json, list, optional } from './arbitrary-parts.ts';

/** Numbers, samples and frames of the same requirements. */
export function arbitrarySamples(): Readonly<Record<string, fc.Arbitrary<Json>>> {
  const title = fc.constantFrom('甲', '乙', '丙');
  const url = addresses('u1', 'u2', 'u3', 'u4');
  const measurement = optional(
    {
      requirement: fc.constantFrom(
        'design.layout/1',
        'design.layout/3',
        'design.functions.search/4',
      ),
      parameter: fc.constantFrom('mainColours', 'colours', 'loadTime', 'resultPage'),
      title,
      url,
      value: fc.constantFrom(1, 3, 3.5, null),
    },
    ['requirement', 'parameter', 'value'],
  );
  const sample = optional(
    {
      requirement: fc.constantFrom(
        'disclosure.basic.interpretation/1',
        'services.administrative.item-granularity/1',
      ),
      title,
      url,
      met: fc.constantFrom(true, true, true, false),
    },
    ['requirement'],
  );
  const samplingFrame = optional(
    {
      requirement: fc.constant('disclosure.basic.interpretation/1'),
      entries: list(optional({ title }, ['title'])),
    },
    ['requirement'],
  );
  return {
    measurements: list(measurement, 6),
    samples: list(sample, 6),
    samplingFrames: list(samplingFrame, 2),
  };
}
