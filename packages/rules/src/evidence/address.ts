/** How two addresses of one page may differ (RFC 3986, section 6.2, and the practice of portals). */
const addressPractice: {
  /** Pages that a server gives for the bare folder. */
  readonly indexPages: readonly string[];
  /** Parameters that say how a visitor came to the page, not which page it is; `*` at the end stands for anything. */
  readonly trackingParameters: readonly string[];
} = {
  indexPages: ['index.html', 'index.htm', 'index.shtml', 'default.html', 'default.htm'],
  trackingParameters: ['from', 'isappinstalled', 'spm', 'utm_*'],
};

/** RFC 3986, appendix B. */
const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su;

/** An address as people write it, without `http://`. */
const bareHost = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?=[/?#]|$)/iu;

/** A fragment is part of a page and is dropped, unless it is the route of a page that a script draws. */
const route = /^!?\//u;

function isTracking(name: string): boolean {
  return addressPractice.trackingParameters.some((known) =>
    known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known,
  );
}

/** One spelling for what may be written plainly or escaped. */
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
 * An address in the form in which addresses are compared: the same for every spelling. Ignored are the scheme (http or https),
 * case of the host, `www.`, default port, closing slash, index page, fragment (#top) and tracking parameters; other parameters
 * count. Any text has such a form.
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

/** The host of an address, or a host alone, as hosts are compared; `undefined` where there is none. */
export function hostOf(address: string): string | undefined {
  const text = address.trim();
  const [, , authority] = parts.exec(bareHost.test(text) ? `//${text}` : text) ?? [];
  return authority === undefined || authority === '' ? undefined : tidyHost(authority);
}
