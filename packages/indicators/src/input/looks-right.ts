/** Whether a value fits; what cannot be looked at does not. */
export function looksRight(value: unknown, fits: (value: unknown) => boolean): boolean {
  try {
    return fits(value);
  } catch {
    return false; // its members cannot be read
  }
}
