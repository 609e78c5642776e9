import { type BoundField, type BoundShape, bindingShapes, shapeNamed } from './binding-shapes.ts';
import { below, PackProblems, type Place } from './pack-problems.ts';

/** A name in a binding: where it stands, of what it is the name, and of which requirement. */
export interface BoundName {
  readonly place: Place;
  readonly name: string;
  readonly what: 'requirement' | Exclude<BoundField, readonly string[]>;
  /** Id of the requirement; `null` where it may be any. */
  readonly requirement: string | null;
}

/** Bindings by what they say how it comes about: of one requirement it cannot come about in two ways. */
const rivals: Readonly<Record<string, string>> = {
  trainingCount: 'counts',
  consultationCount: 'counts',
  consultationFeedback: 'dues',
  enquiryReply: 'dues',
  timely: 'timely',
};

/** Every name in bindings, noting all that is wrong with them as far as they tell without a catalogue. */
export function readBindings(
  value: unknown,
  problems: PackProblems = new PackProblems(),
): readonly BoundName[] {
  const names: BoundName[] = [];
  const root = below({ pointer: '', rule: null }, 'bindings');
  const bindings = value === undefined ? null : problems.object(value, root);
  if (bindings === null) return names;
  problems.keys(bindings, Object.keys(bindingShapes), root);
  const taken = new Set<string>();
  for (const name of Object.keys(bindingShapes)) {
    const binding = bindings[name];
    if (binding === undefined) continue;
    const { shape, isList } = shapeNamed(name);
    const at = below(root, name);
    const found = isList
      ? (problems.array(binding, at) ?? []).flatMap((one, index) =>
          readBinding(shape, one, below(at, index), problems),
        )
      : readBinding(shape, binding, at, problems);
    names.push(...found);
    if (!Object.hasOwn(rivals, name)) continue;
    for (const one of found.filter(({ what }) => what === 'requirement')) {
      const key = `${rivals[name]} ${one.name}`;
      const expected = {
        zh: '每项要求一条对应关系',
        en: 'one binding of this kind for a requirement',
      };
      if (taken.has(key)) problems.add('duplicate-binding', one.place, expected, one.name);
      taken.add(key);
    }
  }
  return names;
}

function readBinding(
  shape: BoundShape,
  value: unknown,
  place: Place,
  problems: PackProblems,
): readonly BoundName[] {
  const read = (what: BoundName['what'], named: unknown, at: Place, of: unknown): BoundName[] => {
    const name = problems.text(named, at);
    const requirement = typeof of === 'string' ? of : null;
    return name === null ? [] : [{ place: at, name, what, requirement }];
  };
  if (typeof shape === 'string') {
    return read(shape, value, place, shape === 'requirement' ? value : null);
  }
  const binding = problems.object(value, place);
  if (binding === null) return [];
  problems.keys(binding, ['requirement', ...Object.keys(shape)], place);
  const { requirement } = binding;
  const bound = read('requirement', requirement, below(place, 'requirement'), requirement);
  const fields = Object.entries(shape).flatMap(([field, what]): readonly BoundName[] => {
    const own = binding[field];
    const at = below(place, field);
    if (typeof what !== 'string') {
      problems.word(own, what, at);
      return [];
    }
    if (what === 'element?' && own === undefined) return [];
    if (what !== 'elements') return read(what, own, at, requirement);
    const list = problems.array(own, at) ?? [];
    return list.flatMap((one, index) => read(what, one, below(at, index), requirement));
  });
  return [...bound, ...fields];
}
