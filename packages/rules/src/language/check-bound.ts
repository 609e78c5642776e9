import type { Bilingual, ProblemCode } from '@liujiang/indicators';
import type { Bindings } from '../evidence/bindings.ts';
import { type BoundName, listBoundNames, namesInPlaceOf } from './bound-names.ts';
import type { FittedRules } from './compiled.ts';
import { isExcluded } from './excluded.ts';
import type { PackProblems } from './pack-problems.ts';

function expectedOf({ what, requirement }: BoundName): Bilingual {
  if (what === 'requirement') {
    return { zh: '指标体系中的要求编号', en: 'the id of a requirement of the catalogue' };
  }
  const about = { zh: requirement ?? '任一要求', en: requirement ?? 'any requirement' };
  if (what === 'element' || what === 'element?' || what === 'elements') {
    return { zh: `该项要求的要素编号（${about.zh}）`, en: `the id of an element (${about.en})` };
  }
  return what === 'parameter'
    ? { zh: `该项要求的参数（${about.zh}）`, en: `a parameter of the requirement (${about.en})` }
    : {
        zh: `该项要求的 ${what} 类参数（${about.zh}）`,
        en: `a parameter of the type ${what} (${about.en})`,
      };
}

/**
 * Notes what valid bindings name and the catalogue does not have. As with rules, what tailoring left out, or sets otherwise
 * than the pack's rules were written for, is no mistake.
 */
export function checkBound(
  problems: PackProblems,
  bindings: Bindings,
  { catalogue, requirements, unfit }: FittedRules,
): void {
  const { tailoring = [] } = catalogue;
  const known = new Map(requirements.map(({ requirement }) => [requirement.id, requirement]));
  const hasOtherElements = (id: string) =>
    tailoring.some(({ settings }) =>
      settings.some((setting) => setting.id === id && setting.field === 'elements'),
    );
  for (const bound of listBoundNames(bindings)) {
    const { what, name, place, requirement } = bound;
    const names = namesInPlaceOf(bound, known);
    if (names.includes(name)) continue;
    if (requirement === null && tailoring.length > 0) continue;
    if (requirement !== null) {
      if (isExcluded(catalogue, requirement) || unfit.has(requirement)) continue;
      // That there is no such requirement is told once.
      if (what !== 'requirement' && !known.has(requirement)) continue;
      if (what.startsWith('element') && hasOtherElements(requirement)) continue;
    }
    const kind = what.startsWith('element') ? 'element' : 'parameter';
    const code: ProblemCode = what === 'requirement' ? 'unknown-requirement' : `unknown-${kind}`;
    problems.add(code, place, expectedOf(bound), name, names);
  }
}
