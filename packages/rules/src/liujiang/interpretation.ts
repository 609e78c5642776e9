import type { Rule } from '../language/rule.ts';

const requirement = 'disclosure.basic.interpretation/1';

/**
 * The rule of 政策解读多样性: each document drawn is interpreted in a form that the text names (`any`) and, all of them together,
 * they are in as many forms as 多种方式 asks for (`several`).
 */
export function interpretationRule(forms: 'several' | 'any'): Rule {
  const several = {
    name: 'forms',
    fact: 'features',
    path: `$['${requirement}']`,
    operator: 'equal',
    value: 'present',
  };
  return {
    name: requirement,
    conditions: {
      all: [
        {
          name: 'sample-size',
          fact: 'counts',
          path: `$['${requirement}']`,
          operator: 'countAtLeast',
          value: { fact: 'parameters', path: `$['${requirement}'].sample` },
        },
        {
          name: 'interpretations',
          fact: 'samples',
          path: `$['${requirement}']`,
          operator: 'everyEqual',
          value: true,
        },
        ...(forms === 'several' ? [several] : []),
      ],
    },
    event: { type: 'passed', params: { requirement } },
  };
}
