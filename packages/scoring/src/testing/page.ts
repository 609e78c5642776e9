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

/** HTML or XML as a browser reads it; for tests named `*.browser.test.ts`. */
export function parsePage(text: string, type: 'text/html' | 'application/xml' = 'text/html'): Page {
  if (DOMParser === undefined) throw new Error('only in a browser');
  return new DOMParser().parseFromString(text, type);
}
