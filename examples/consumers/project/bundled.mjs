// A small program that every bundler below makes a bundle of: from evidence to a page, by entries of all three packages.
import { canonicalHash, liujiang } from '@liujiang/indicators';
import { catalogueToCsv } from '@liujiang/indicators/export';
import { assessLiujiang, parseEvidence } from '@liujiang/rules';
import { createEngine } from '@liujiang/rules/engine';
import { equalScheme } from '@liujiang/scoring';
import { makeDocument } from '@liujiang/scoring/document';
import { renderHtml } from '@liujiang/scoring/forms/html';

const evidence = { updates: [] };
const findings = assessLiujiang(parseEvidence({}), { asOf: '2020-11-30' });
const document = makeDocument({
  catalogue: liujiang,
  scheme: equalScheme(liujiang),
  findings,
  sources: { evidence },
});
const page = renderHtml(document, { language: 'zh' });
const engine = typeof createEngine;
console.log(canonicalHash({ document, page, engine, table: catalogueToCsv(liujiang) }));
