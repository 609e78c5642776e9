import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const file = new URL('../figures.json', import.meta.url);

/** Whether the figures are to be kept: they stand in the repository, so that a change shows what it did to them. */
const keeps: boolean = process.argv.includes('--write');

/** Keeps the figures of one benchmark; those of the others stay as they were measured. */
export function keepFigures(benchmark: string, figures: unknown): void {
  if (!keeps) return;
  const all: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  all[benchmark] = { node: process.version, figures };
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

/** So many digits after the point. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
