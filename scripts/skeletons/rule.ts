import {
  findRequirement,
  getRequirement,
  leafOf,
  liujiang,
  type RequirementId,
} from '../../packages/indicators/src/index.ts';
import type { RuleCase } from '../../packages/rules/src/findings/rule-cases.ts';
import { camelCase, insertBefore, type MakeSkeleton } from './skeleton.ts';

const folder = 'packages/rules/src/liujiang';
const allCases = `${folder}/all.cases.ts`;

/** A case for each way that a requirement can come out; nothing is handed in yet, so that none of them comes out but the last. */
export function blankCases(id: RequirementId): readonly RuleCase[] {
  const name = `${leafOf(liujiang, id).name.zh}第${getRequirement(liujiang, id).number}点`;
  const ways = [
    ['符合要求', { outcome: 'passed' }],
    ['不符合要求', { outcome: 'failed' }],
    ['看了，尚不能判断', { outcome: 'cantTell' }],
    ['没有查看', { outcome: 'untested' }],
  ] as const;
  return ways.map(([way, finding]) => ({
    name: `${name}：${way}`,
    asOf: '2020-11-30',
    evidence: {},
    expected: { [id]: finding },
  }));
}

function ruleText(id: RequirementId): string {
  const { text, parameters } = getRequirement(liujiang, id);
  const names = Object.keys(parameters).join(', ') || 'none';
  return `  {
    // ${text.zh.replaceAll('\n', ' ')}
    // Parameters: ${names}. Put the comparisons that it takes in place of this one.
    name: '${id}',
    conditions: {
      all: [
        {
          name: 'judgement',
          fact: 'attestations',
          path: "$['${id}']",
          operator: 'attestedAs',
          value: 'met',
        },
      ],
    },
    event: { type: 'passed', params: { requirement: '${id}' } },
  },
`;
}

/** A rule in the module of its level-1 indicator, and cases of its own. */
export const makeRule: MakeSkeleton = (given, read) => {
  const id = (findRequirement(liujiang, given) ?? getRequirement(liujiang, given as RequirementId))
    .id;
  const [levelOne = ''] = id.split('.');
  const path = `${folder}/${levelOne}.ts`;
  const module = read(path);
  if (module.includes(`requirement: '${id}'`)) throw new Error(`${path} has a rule of ${id}`);
  // Its own rule takes the place of those that are made from the requirement itself.
  const listed = new RegExp(`(?<=[^$]\\[|\\n {2}|, )'${id}',?\\s*`);
  const others = module.replace(listed, '');
  const slug = id.replaceAll(/[./]/g, '-');
  const variable = `${camelCase(slug.replace(/-(\d+)$/, ''))}${slug.match(/\d+$/)?.[0] ?? ''}Cases`;
  const text = `import type { RuleCase } from '../findings/rule-cases.ts';

/** What evidence the rule of ${id} finds what for. */
export const ${variable}: readonly RuleCase[] = ${JSON.stringify(blankCases(id), null, 2)};
`;
  const imported = `import { ${variable} } from './${slug}.cases.ts';\n`;
  const list = insertBefore(read(allCases), '];', 'export const allCases', `  ...${variable},\n`);
  const rules = `export const ${camelCase(levelOne)}Rules`;
  return {
    added: { [`${folder}/${slug}.cases.ts`]: text },
    changed: {
      [path]: insertBefore(others, '];', rules, ruleText(id)),
      [allCases]: insertBefore(list, '\n/**', 'import { columnCases', imported),
    },
    next: `Fill in the evidence of the cases, then the rule, until they pass:
  vitest run --project node-utc packages/rules/src/liujiang
docs/adding/rule.md`,
  };
};
