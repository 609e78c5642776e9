import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { runs } from '../testing/runs.ts';
import { importPages } from './import-pages.ts';
import { readPageTags } from './read-page-tags.ts';

const names = ['PubDate', 'ArticleTitle', 'ContentSource', 'ColumnName', 'SiteIDCode', 'pubdate'];
const contents = ['2020-11-20 09:30', '2020-10-01', '近日', '统计数据', '区统计局', ''];
const tag = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...contents))
  .map(([name, content]) => `<meta name="${name}" content="${content}">`);
const scrap = fc.oneof(
  tag,
  fc.constantFrom(
    '<head>',
    '</head>',
    '<body>',
    '<!--',
    '-->',
    '<meta name="',
    '<script>',
    '&#x;',
    '\0',
  ),
  fc.string({ maxLength: 8 }),
);
const mode = fc.constantFrom('lenient' as const, 'strict' as const);

test.prop([fc.array(scrap, { maxLength: 30 }), mode], runs(500))(
  'any text is read, and evidence that comes of it is taken',
  (parts, how) => {
    const html = parts.join('');
    const { tags, values } = readPageTags(html, { mode: how });
    for (const [name, value] of Object.entries(values)) {
      expect(tags.some((found) => found.tag === name && found.content === value)).toBe(true);
    }
    const { records } = importPages([{ url: 'u', html }], { mode: how });
    parseEvidence({ columns: { records } });
  },
);

const column = fc.constantFrom({}, { column: '统计数据' });

test.prop([fc.array(tag, { minLength: 1, maxLength: 8 }), fc.nat(), column], runs(50))(
  'taking a tag out makes no verdict of what was unknown, unless two contradicted each other',
  (tags, at, named) => {
    const outcomes = (parts: readonly string[]) => {
      const html = `<head>${parts.join('')}</head>`;
      const { records, doubts } = importPages([
        { url: 'u', html, unit: '区统计局', collectedAt: '2020-12-01', ...named },
      ]);
      const evidence = parseEvidence({ columns: { records } });
      const { findings } = assessLiujiang(evidence, { asOf: '2020-11-30' });
      return { findings, conflict: doubts.some(({ code }) => code === 'conflicting-tags') };
    };
    const before = outcomes(tags);
    fc.pre(!before.conflict);
    const after = outcomes(tags.filter((_, index) => index !== at % tags.length));
    for (const [index, { outcome }] of after.findings.entries()) {
      if (outcome === 'passed' || outcome === 'failed') {
        expect(before.findings[index]?.outcome).toBe(outcome);
      }
    }
  },
);
