import type { Rule } from '../language/rule.ts';
import { passes } from './rule-parts.ts';

/**
 * The rule of 政策解读多样性: each document drawn is interpreted in a form that the text names (`any`) and, all together, in as many
 * forms as 多种方式 asks for (`several`).
 */
export function interpretationRule(forms: 'several' | 'any'): Rule {
  return passes('disclosure.basic.interpretation/1', ({ compare, parameter }) => [
    compare('sample-size', ['counts'], 'countAtLeast', parameter('sample')),
    compare('interpretations', ['samples'], 'everyEqual', true),
    ...(forms === 'several' ? [compare('forms', ['features'], 'equal', 'present')] : []),
  ]);
}
