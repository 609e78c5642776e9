import type { Requirement } from '@liujiang/indicators';
import type { Question } from './kind.ts';
import { answeringItself } from './kind-readers.ts';
import { type Bindings, bindingShapes } from './kinds.ts';

/** Whether a binding, or one of a list of them, names a requirement. */
function binds(binding: Bindings[keyof Bindings], id: string): boolean {
  return [binding ?? []]
    .flat()
    .some((one) => (typeof one === 'string' ? one : one.requirement) === id);
}

/** The lists of evidence that answer a question about a requirement. */
export function listsFor(
  question: Question,
  requirement: Requirement,
  bindings: Bindings,
): readonly string[] {
  const bound = Object.entries(bindingShapes).filter(
    ([name, { answers }]) =>
      answers === question && binds(bindings[name as keyof Bindings], requirement.id),
  );
  const lists = bound.map(([, { list }]) => list);
  if (bound.some(([, { once }]) => once)) return lists;
  return [...lists, ...answeringItself(question, requirement)];
}
