/** As much of a browser's document as the tests look at. */
interface Page {
  readonly body: { readonly textContent: string };
  querySelectorAll(selector: string): ArrayLike<{
    getAttributeNames(): readonly string[];
    readonly textContent: string;
  }>;
}

interface Parser {
  new (): { parseFromString(text: string, type: string): Page };
}

const { DOMParser } = globalThis as { readonly DOMParser?: Parser };

/** True in a browser. */
export const inBrowser: boolean = DOMParser !== undefined;

/** HTML or XML as a browser reads it. */
export function parsePage(text: string, type: 'text/html' | 'application/xml' = 'text/html'): Page {
  if (DOMParser === undefined) throw new Error('only in a browser');
  return new DOMParser().parseFromString(text, type);
}
