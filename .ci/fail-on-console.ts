import { afterEach, beforeEach } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const calls: string[] = [];

// Recorded rather than thrown at once: code under test might catch the error.
for (const method of methods) {
  globalThis.console[method] = (...values: unknown[]) => {
    calls.push(`console.${method}(${values.map(String).join(', ')})`);
  };
}

beforeEach(() => {
  calls.length = 0;
});

afterEach(() => {
  if (calls.length > 0)
    throw new Error(`The packages print nothing, but called ${calls.join('; ')}`);
});
