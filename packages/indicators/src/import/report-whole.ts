import { listRequirements } from '../catalogue/walk.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { labels } from '../model/labels.ts';
import type { Report } from './table-doubt.ts';

/** Reports once what was assumed for the whole table. */
export function reportWhole(draft: Omit<Catalogue, 'hash'>, missing: number, report: Report): void {
  const count = listRequirements(draft).length;
  const whole = { row: null, heading: null } as const;
  if (count > 0) {
    report({
      ...whole,
      code: 'assumed-method',
      expected: {
        zh: '每项要求的检查方式（method）和检查对象（scope）',
        en: 'how each requirement is assessed (`method`), and on whom (`scope`)',
      },
      got: String(count),
      assumed: {
        zh: `${count} 项要求均由人工检查（manual）、整体判定（together），须全部具备（all）；有公式的亦未列（formula）。`,
        en: `All ${count} requirements are judged by a person (\`manual\`), on all together (\`together\`), with all that they enumerate (\`all\`) and without a \`formula\`.`,
      },
    });
  }
  const others = draft.columns.filter(({ kind }) => kind !== 'portal');
  if (others.length > 0) {
    const names = (language: 'zh' | 'en') =>
      [
        ...new Set(
          others.map(({ name, kind }) => `${name.zh}（${labels.columnKind[kind][language]}）`),
        ),
      ].join('、');
    report({
      ...whole,
      code: 'assumed-kind',
      expected: { zh: '每个栏目所在之处（kind）', en: 'where each column is (`kind`)' },
      got: [...new Set(others.map(({ name }) => name.zh))].join('、'),
      assumed: {
        zh: `按“网”“平台”“号”“邮箱”等字判定：${names('zh')}；其余在本门户。`,
        en: `Recognised by words such as 网, 平台, 号, 邮箱: ${names('en')}; all others are on the portal.`,
      },
    });
  }
  if (missing > 0) {
    report({
      ...whole,
      code: 'missing-english',
      expected: { zh: 'english 中的英文', en: 'English in `english`' },
      got: String(missing),
      assumed: {
        zh: `${missing} 处英文留空，defineCatalogue 会逐处列出。`,
        en: `${missing} English texts are empty; \`defineCatalogue\` lists each.`,
      },
    });
  }
}
