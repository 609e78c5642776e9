/** What two addresses of one page may differ in by ordinary practice (RFC 3986, section 6.2, and that of portals). */
const addressPractice: {
  /** Pages that a server gives for the bare folder. */
  readonly indexPages: readonly string[];
  /** Parameters that tell how somebody came to the page, not which page it is; one that ends in `*` stands for a prefix. */
  readonly trackingParameters: readonly string[];
} = {
  indexPages: ['index.html', 'index.htm', 'index.shtml', 'default.html', 'default.htm'],
  trackingParameters: ['from', 'isappinstalled', 'spm', 'utm_*'],
};

/** RFC 3986, appendix B. */
const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su;

/** An address as people write it, without `http://`. */
const bareHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?=[/?#]|$)/iu;

/** Parts of a page are no pages of their own; where a program draws pages, what stands after # says which. */
const route = /^!?\//u;

function isTracking(name: string): boolean {
  return addressPractice.trackingParameters.some((known) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known,
  );
}

/** One spelling of what may be written out or escaped. */
function tidyEscapes(text: string): string {
  return text
    .replace(/[^\p{ASCII}\p{Cs}]+/gu, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/giu, (escaped) => {
      const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
      return /[\w.~-]/u.test(character) ? character : escaped.toUpperCase();
    });
}

function tidyHost(authority: string): string {
  return authority
    .toLowerCase()
    .replace(/:(?:80|443)?$/u, '')
    .replace(/^www\./u, '');
}

function tidyPath(path: string): string {
  const tidy: string[] = [];
  for (const segment of tidyEscapes(path)
    .replace(/;jsessionid=[^/]*/iu, '')
    .split('/')) {
    if (segment === '..' && tidy.length > 1) tidy.pop();
    else if (segment !== '.' && segment !== '..') tidy.push(segment);
  }
  if (tidy.length > 1 && addressPractice.indexPages.includes(tidy.at(-1) ?? '')) tidy.pop();
  while (tidy.at(-1) === '') tidy.pop();
  return tidy.join('/');
}

function tidyQuery(query: string): string {
  const kept = query
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=', 1)[0] ?? ''))
    .map(tidyEscapes);
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`;
}

/**
 * An address in the one form by which addresses are compared: however it is written, one page has one. Scheme (http or
 * https), case of the host, `www.`, default port, closing slash, index page, part of the page (#top) and parameters of
 * tracking do not tell pages apart; any other parameter does. What is no address stays text.
 */
export function normaliseAddress(address: string): string {
  const text = address.trim();
  const [, scheme, authority, path = '', query = '', fragment = ''] =
    parts.exec(bareHost.test(text) ? `//${text}` : text) ?? [];
  const lowerScheme = scheme?.toLowerCase();
  const kept = lowerScheme === undefined || /^https?$/u.test(lowerScheme) ? '' : `${lowerScheme}:`;
  const host = authority === undefined ? '' : `//${tidyHost(authority)}`;
  return `${kept}${host}${tidyPath(path)}${tidyQuery(query)}${route.test(fragment) ? `#${fragment}` : ''}`;
}

/** The host of an address, or of a text that is one, as hosts are compared; `undefined` where there is none. */
export function hostOf(address: string): string | undefined {
  const text = address.trim();
  const [, , authority] = parts.exec(bareHost.test(text) ? `//${text}` : text) ?? [];
  return authority === undefined || authority === '' ? undefined : tidyHost(authority);
}
