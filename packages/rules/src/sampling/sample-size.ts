/** What a pack says of samples, whichever requirement they are drawn for. */
export interface SampleBinding {
  /** The name of the parameter that says how many are to be drawn. */
  readonly sampleSize?: string;
}

/** The parameter of a requirement that says how many samples are to be drawn. */
export function findSampleSize<P>(
  parameters: Readonly<Record<string, P>>,
  { sampleSize }: SampleBinding,
): P | undefined {
  return sampleSize !== undefined && Object.hasOwn(parameters, sampleSize)
    ? parameters[sampleSize]
    : undefined;
}
