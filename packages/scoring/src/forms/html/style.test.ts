import { expect, test } from 'vitest';
import { style, styleDigest } from './style.ts';

test('the policy of the page names the digest of its style', async () => {
  const bytes = new Uint8Array([...style].map((character) => character.charCodeAt(0)));
  expect(bytes).toHaveLength(style.length);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  expect(styleDigest).toBe(`sha256-${btoa(String.fromCharCode(...digest))}`);
});
