import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright';
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

/** What the page shows once a file is chosen. */
async function shownFor(text: string): Promise<string> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: script });
  const file = { name: 'evidence.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input').setInputFiles(file);
  const body = page.frameLocator('iframe').locator('body');
  await body.filter({ hasText: /\S/ }).waitFor();
  const shown = await body.innerText();
  await page.close();
  return shown;
}

test('the program takes at most 25 lines', () => {
  expect(readFileSync(program, 'utf8').trimEnd().split('\n').length).toBeLessThan(26);
});

test('a file of evidence becomes the report', async () => {
  const shown = await shownFor(readFileSync(example, 'utf8'));
  expect(shown).toContain('柳江区政府门户网站绩效评估');
  expect(shown).toMatch(/总分\s*\d+\.\d\d/);
}, 60_000);

test('what is wrong with a file is told with its place', async () => {
  const shown = await shownFor('{"columns": [], "collectedAt": "昨天"}');
  expect(shown.split('\n').map((line) => line.split('：')[0])).toEqual(['columns', 'collectedAt']);
}, 60_000);
