import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeDocument } from '../../document/make-document.ts';
import { assessmentInput } from '../../testing/assessment.ts';
import { renderXlsx } from './render-xlsx.ts';
import { fixTimes } from './zip-times.ts';

function pack(year: number, comment = ''): Uint8Array {
  const files = { 'a.xml': strToU8('<a/>'), 'b/c.xml': strToU8('<c/>'.repeat(1000)) };
  return zipSync(files, { mtime: new Date(year, 5, 15, 12, 30), comment });
}

describe('fixTimes', () => {
  it.each(['', '备注'])(
    'leaves nothing of the time, and every part as it was (comment %j)',
    (comment) => {
      const [early, late] = [pack(2019, comment), pack(2026, comment)];
      expect(early).not.toEqual(late);
      const parts = unzipSync(early);
      fixTimes(early);
      fixTimes(late);
      expect(early).toEqual(late);
      expect(unzipSync(early)).toEqual(parts);
    },
  );

  it('refuses what is no ZIP file', () => {
    expect(() => fixTimes(new Uint8Array(100))).toThrow(TypeError);
    expect(() => fixTimes(new Uint8Array(3))).toThrow(TypeError);
  });
});

describe('renderXlsx', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the same bytes whenever it runs', async () => {
    const document = makeDocument(assessmentInput({}));
    const renderAt = (moment: string): Promise<Uint8Array> => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
      return renderXlsx(document);
    };
    const early = await renderAt('2020-11-30T08:00:00Z');
    expect(await renderAt('2026-02-01T17:30:00Z')).toEqual(early);
  }, 60_000);
});
