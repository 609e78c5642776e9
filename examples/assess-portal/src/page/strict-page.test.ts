import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { national2019 } from '@liujiang/scoring';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { assessText, type PageCase } from './assess-text.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How the browser of the tests is started. */
    readonly browserLaunch: { readonly executablePath: string; readonly args: string[] };
  }
}

const policy = "default-src 'none'; script-src 'self'";

// Runs before everything else, so that nothing goes unheard.
const listen = `globalThis.violations = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
  globalThis.violations.push([effectiveDirective, blockedURI, new URL(sourceFile).pathname].join(' '));
});`;

// What the policy forbids, caught at once, so that the page itself notices nothing.
const offend = 'try { new Function("return 1")(); } catch {}';

function readExample(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

function readInputs(): PageCase['inputs'] {
  const { inputs } = JSON.parse(readExample('inputs/illustrative.json'));
  return { ...inputs, health: { ...inputs.health, standard: national2019 } };
}

const cases: Readonly<Record<string, PageCase>> = {
  illustrative: {
    evidence: readExample('evidence/illustrative.json'),
    asOf: '2019-12-20',
    sampleSeed: '2019-12-20',
    inputs: readInputs(),
  },
  real: { evidence: readExample('evidence/real-records.json'), asOf: '2023-12-31', inputs: {} },
};

function pageOf(name: string, offending: boolean): string {
  const held = JSON.stringify(cases[name]).replaceAll('<', '\\u003c');
  const scripts = ['/listen.js', '/page.js', ...(offending ? ['/offend.js'] : [])];
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>
<script type="application/json" id="case">${held}</script>
<body>${scripts.map((src) => `<script src="${src}"></script>`).join('')}</body>`;
}

let browser: Browser;
let server: Server;
let origin: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    platform: 'browser',
    conditions: ['@liujiang/source'],
  });
  const scripts = new Map([
    ['/listen.js', listen],
    ['/page.js', outputFiles[0]?.text ?? ''],
    ['/offend.js', offend],
  ]);
  server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const script = scripts.get(pathname);
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader(
      'Content-Type',
      `text/${script === undefined ? 'html' : 'javascript'}; charset=utf-8`,
    );
    response.end(script ?? pageOf(pathname.slice(1), searchParams.has('offend')));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  origin = `http://127.0.0.1:${address.port}`;
  browser = await chromium.launch(inject('browserLaunch'));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What a page came to, and every violation of its policy. */
async function open(address: string) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${origin}/${address}`);
  // Violations are told in tasks of their own: two frames later all of them have been.
  const seen = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { violations } = globalThis as { violations?: readonly string[] };
    return { violations, result: document.querySelector('output')?.textContent };
  });
  await page.close();
  return { errors, ...seen };
}

test.each(Object.keys(cases))(
  'in a page that may run nothing but its own scripts the %s case comes to what it does in Node',
  async (name) => {
    const given = cases[name];
    if (given === undefined) throw new Error(name);
    const { errors, violations, result } = await open(name);
    expect(errors).toEqual([]);
    expect(violations).toEqual([]);
    expect(result).toBe(assessText(given));
  },
  60_000,
);

test('one line of code made from text is reported: the test can see it', async () => {
  const { errors, violations } = await open('real?offend');
  expect(errors).toEqual([]);
  expect(violations).toEqual(['script-src eval /offend.js']);
}, 60_000);
