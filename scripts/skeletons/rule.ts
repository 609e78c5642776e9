import { leafOf } from '../../packages/indicators/src/catalogue/lookup.ts';
import {
  getRequirement,
  liujiang,
  type RequirementId,
} from '../../packages/indicators/src/index.ts';
import type { RuleCase } from '../../packages/rules/src/findings/rule-cases.ts';
import { liujiangRules } from '../../packages/rules/src/liujiang/pack.ts';
import { camelCase, insertBefore, type MakeSkeleton } from './skeleton.ts';

const folder = 'packages/rules/src/liujiang';
const allCases = `${folder}/all.cases.ts`;

/** A case for each way that a requirement can come out; nothing is handed in yet, so that none of them comes out but the last. */
export function blankCases(id: RequirementId): readonly RuleCase[] {
  const { number } = getRequirement(liujiang, id);
  const name = `${leafOf(liujiang, id).name.zh}${number === null ? '' : `第${number}点`}`;
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
  return `
    // ${text.zh.replaceAll('\n', ' ')}
    // Parameters: ${names}. Put the comparisons that it takes in place of this one.
    passes('${id}', ({ judgement }) => [judgement]),`;
}

/** Puts a new rule into the module of its level-1 indicator, with cases of its own. */
export const makeRule: MakeSkeleton = (given, read) => {
  const { id, measured } = getRequirement(liujiang, given as RequirementId);
  if (measured) throw new Error(`${id} is measured by a formula and not judged`);
  const [levelOne = ''] = id.split('.');
  const path = `${folder}/${levelOne}.ts`;
  const module = read(path);
  // its own rule replaces those made from the requirement
  const listed = new RegExp(`(?<=\\[|\\n {2}|, )'${id}',?\\s*`);
  const others = module.replace(listed, '');
  const hasRule = liujiangRules.rules.some(({ event }) => event.params.requirement === id);
  if (hasRule && others === module) throw new Error(`the pack has a rule of ${id}`);
  const slug = id.replaceAll(/[./]/g, '-');
  const variable = `${camelCase(slug.replace(/-(\d+)$/, ''))}${slug.match(/\d+$/)?.[0] ?? ''}Cases`;
  const text = `import type { RuleCase } from '../findings/rule-cases.ts';

/** What evidence the rule of ${id} finds what for. */
export const ${variable}: readonly RuleCase[] = ${JSON.stringify(blankCases(id), null, 2)};
`;
  const imported = `import { ${variable} } from './${slug}.cases.ts';\n`;
  const list = insertBefore(read(allCases), '];', 'export const allCases', `  ...${variable},\n`);
  const rules = `export function ${camelCase(levelOne)}Rules(`;
  return {
    added: { [`${folder}/${slug}.cases.ts`]: text },
    changed: {
      [path]: insertBefore(others, '\n  ];', rules, ruleText(id)),
      [allCases]: insertBefore(list, '\n/**', 'import { columnCases', imported),
    },
    next: `Fill in the evidence of the cases, then the rule, until they pass:
  vitest run --project node-utc packages/rules/src/liujiang
docs/adding/rule.md`,
  };
};
