import {
  type BoundField,
  type BoundFields,
  type BoundShape,
  bindingShapes,
  shapeNamed,
} from './binding-shapes.ts';
import { below, type PackProblems, type Place } from './pack-problems.ts';

/** Bindings that say how the same place of the facts comes about: one requirement cannot have both. */
const rivals = [
  ['trainingCount', 'consultationCount'],
  ['consultationFeedback', 'enquiryReply'],
] as const;

/** Everything that is wrong with the bindings of a pack, as far as they tell without a catalogue. */
export function checkBindings(problems: PackProblems, value: unknown, place: Place): void {
  if (value === undefined) return;
  const bindings = problems.object(value, place);
  if (bindings === null) return;
  problems.keys(bindings, Object.keys(bindingShapes), place);
  for (const name of Object.keys(bindingShapes)) {
    const binding = bindings[name];
    if (binding === undefined) continue;
    const { shape, isList } = shapeNamed(name);
    if (isList) checkList(problems, shape, binding, below(place, name));
    else checkBinding(problems, shape, binding, below(place, name));
  }
  for (const [one, other] of rivals) {
    const requirement = requirementOf(bindings[other]);
    if (requirement === undefined || requirement !== requirementOf(bindings[one])) continue;
    const expected = {
      zh: `与 ${one} 不同的要求`,
      en: `another requirement than that of ${one}`,
    };
    const inside = below(below(place, other), 'requirement');
    problems.add('duplicate-binding', inside, expected, requirement);
  }
}

function requirementOf(binding: unknown): unknown {
  if (typeof binding !== 'object' || binding === null) return undefined;
  return 'requirement' in binding ? binding.requirement : undefined;
}

function checkList(problems: PackProblems, shape: BoundShape, value: unknown, place: Place): void {
  const known = new Set<string>();
  for (const [index, binding] of (problems.array(value, place) ?? []).entries()) {
    const at = below(place, index);
    const before = problems.found.length;
    checkBinding(problems, shape, binding, at);
    if (problems.found.length > before) continue;
    const key = keyOf(shape, binding);
    if (known.has(key)) {
      const expected = { zh: '不重复的对应关系', en: 'a binding that no other repeats' };
      problems.add('duplicate-binding', at, expected, requirementOf(binding) ?? binding);
    }
    known.add(key);
  }
}

/** What tells one binding of a list from another: where it names parameters alone, its requirement. */
function keyOf(shape: BoundShape, binding: unknown): string {
  if (typeof shape === 'string') return String(binding);
  const { requirement, ...fields } = binding as Readonly<Record<string, unknown>>;
  const names = Object.keys(shape);
  const telling = names.every((name) => shape[name] === 'duration') ? [] : names;
  return JSON.stringify([requirement, ...telling.map((name) => fields[name])]);
}

function checkBinding(
  problems: PackProblems,
  shape: BoundShape,
  value: unknown,
  place: Place,
): void {
  if (typeof shape === 'string') {
    problems.text(value, place);
    return;
  }
  const binding = problems.object(value, place);
  if (binding === null) return;
  problems.keys(binding, ['requirement', ...Object.keys(shape)], place);
  problems.text(binding['requirement'], below(place, 'requirement'));
  checkFields(problems, shape, binding, place);
}

function checkFields(
  problems: PackProblems,
  fields: BoundFields,
  binding: Readonly<Record<string, unknown>>,
  place: Place,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = binding[name];
    if (field === 'element?' && value === undefined) continue;
    checkField(problems, field, value, below(place, name));
  }
}

function checkField(problems: PackProblems, field: BoundField, value: unknown, place: Place): void {
  if (field === 'elements') {
    for (const [index, one] of (problems.array(value, place) ?? []).entries()) {
      problems.text(one, below(place, index));
    }
    return;
  }
  if (typeof field === 'string') {
    problems.text(value, place);
    return;
  }
  if (typeof value === 'string' && field.includes(value)) return;
  const list = field.join(', ');
  problems.add(
    'unknown-word',
    place,
    { zh: `以下之一：${list}`, en: `one of ${list}` },
    value,
    field,
  );
}
