import { describe, expect, test } from 'vitest';
import { hostileDocument, hostileTexts, squeeze } from '../testing/hostile.ts';
import { parsePage } from '../testing/page.ts';
import { readWorkbook } from '../testing/workbook.ts';
import { renderHtml } from './html/render-html.ts';
import { updateLedger } from './ledger/update-ledger.ts';
import { makeVisible } from './view/text.ts';
import { renderXlsx } from './xlsx/render-xlsx.ts';

describe.each(hostileTexts.map((text) => [text.slice(0, 24), text] as const))('%j', (_, text) => {
  const document = hostileDocument(text);

  test('in HTML is what a browser shows', () => {
    const page = parsePage(renderHtml(document));
    expect(squeeze(page.body.textContent)).toContain(squeeze(makeVisible(text)));
    const elements = [...Array.from(page.querySelectorAll('*'))];
    const handlers = elements.flatMap((element) => element.getAttributeNames());
    expect(handlers.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    expect(page.querySelectorAll('script, img, style + style')).toHaveLength(0);
  });

  test('leaves the files of a workbook well formed', async () => {
    const ledger = updateLedger(null, document);
    const { files } = readWorkbook(await renderXlsx(document, { ledger }));
    for (const [name, xml] of Object.entries(files)) {
      const errors = parsePage(xml, 'application/xml').querySelectorAll('parsererror');
      expect(errors, name).toHaveLength(0);
    }
  });
});
