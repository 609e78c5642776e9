import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** How the browser of the tests is started. */
    readonly browserLaunch: { readonly executablePath: string; readonly args: string[] };
  }
}

const program = fileURLToPath(new URL('html-in-browser.ts', import.meta.url));
const example = new URL('../../assess-portal/evidence/illustrative.json', import.meta.url);

let browser: Browser;
let script: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [program],
    bundle: true,
    write: false,
    charset: 'utf8',
    platform: 'browser',
    conditions: ['@liujiang/source'],
  });
  script = outputFiles[0]?.text ?? '';
  browser = await chromium.launch(inject('browserLaunch'));
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

/** The page, once a file is chosen in it. */
async function openWith(text: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: script });
  const file = { name: 'evidence.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input').setInputFiles(file);
  return page;
}

test('the program takes at most 25 lines', () => {
  expect(readFileSync(program, 'utf8').trimEnd().split('\n').length).toBeLessThan(26);
});

test('a file of evidence becomes the report', async () => {
  const page = await openWith(readFileSync(example, 'utf8'));
  const heading = page.frameLocator('iframe').locator('h1');
  expect(await heading.textContent()).toBe('政府网站绩效评估报告');
  expect(await page.locator('pre').textContent()).toBe('');
  await page.close();
}, 60_000);

test('what is wrong with a file is told with its place', async () => {
  const page = await openWith('{"columns": [], "collectedAt": "昨天"}');
  const told = page.locator('pre').filter({ hasText: /\S/ });
  await told.waitFor();
  const places = [...((await told.textContent()) ?? '').matchAll(/^- (\w+)：/gm)];
  expect(places.map(([, place]) => place)).toEqual(['columns', 'collectedAt']);
  await page.close();
}, 60_000);
