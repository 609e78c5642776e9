/** The places of the evidence that were looked through: lists with all that stands in them, records, parts of records. */
export class ReadPlaces {
  readonly #whole = new Set<string>();
  readonly #touched = new Set<string>();

  /** Adds a place that was looked through. Whatever it stands in was looked into. */
  add(path: string): void {
    if (this.#whole.has(path)) return;
    this.#whole.add(path);
    let place = path;
    while (!this.#touched.has(place)) {
      this.#touched.add(place);
      const end = place.lastIndexOf('.');
      if (end < 0) return;
      place = place.slice(0, end);
    }
  }

  /** Whether a list was looked through with all that stands in it, or a part of a record was. */
  has(path: string): boolean {
    return this.#whole.has(path);
  }

  /** Whether a list, or anything that stands in it, was looked through. */
  touches(list: string): boolean {
    return this.#touched.has(list);
  }

  /** Whether a record, or anything in it, was looked through. */
  hasRecord(list: string, path: string): boolean {
    return this.#whole.has(list) || this.#touched.has(path);
  }
}
