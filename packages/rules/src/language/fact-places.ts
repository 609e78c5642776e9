import type { Parameter } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import { cadences } from '../evidence/vocabulary.ts';
import { type CatalogueStep, type FactShape, factShapes } from '../facts/core/fact-shapes.ts';
import type { PathStep } from '../facts/core/path.ts';
import type { FittedRequirement, FittedRules } from './compiled.ts';
import { isExcluded } from './excluded.ts';

/** Where a path leads: to a shape or a parameter, to something that tailoring left out, or to a step that does not exist. */
export type FactPlace =
  | { readonly kind: 'there'; readonly shape: FactShape; readonly parameter?: Parameter }
  | { readonly kind: 'excluded' }
  | {
      readonly kind: 'unknown';
      /** What the step should have been; `member` where the place has members of its own. */
      readonly step: CatalogueStep | 'member';
      /** The step; `undefined` where the path ends too early. */
      readonly got: PathStep | undefined;
      readonly known: readonly string[];
      /** Id of the requirement in the path, if any. */
      readonly requirement: string | undefined;
    };

/** Every place of the facts that are derived for one catalogue. */
export class FactPlaces {
  readonly #fitted: FittedRules;
  readonly #requirements: ReadonlyMap<string, FittedRequirement>;

  constructor(fitted: FittedRules) {
    this.#fitted = fitted;
    this.#requirements = new Map(fitted.requirements.map((one) => [one.requirement.id, one]));
  }

  /** Names of the facts. */
  readonly facts: readonly string[] = Object.keys(factShapes);

  /** Follows a path into a fact; `undefined` when no such fact is derived. */
  find(fact: string, steps: readonly PathStep[]): FactPlace | undefined {
    if (!Object.hasOwn(factShapes, fact)) return undefined;
    let shape: FactShape = factShapes[fact as keyof typeof factShapes];
    let about: FittedRequirement | undefined;
    let parameter: Parameter | undefined;
    for (const step of steps) {
      if (shape.open) break;
      parameter = undefined;
      const [kind = 'member', of] = shape.by ?? [];
      if (!this.#hasStep(shape, about, step)) {
        const known = this.#stepsAt(shape, about);
        if (kind === 'requirement' && isExcluded(this.#fitted.catalogue, step)) {
          return { kind: 'excluded' };
        }
        return {
          kind: 'unknown',
          step: kind,
          got: step,
          known,
          requirement: about?.requirement.id,
        };
      }
      if (kind === 'requirement') about = this.#requirements.get(step);
      if (kind === 'parameter') parameter = about?.requirement.parameters[step];
      shape = of ?? { ...shape.names, ...shape.members }[step] ?? { open: true };
    }
    if (shape.by !== undefined || shape.names !== undefined) {
      const step = shape.by?.[0] ?? 'member';
      const known = this.#stepsAt(shape, about);
      return { kind: 'unknown', step, got: undefined, known, requirement: about?.requirement.id };
    }
    return { kind: 'there', shape, ...(parameter !== undefined && { parameter }) };
  }

  /** Whether a step into a shape leads anywhere. Requirements are not listed for it: a catalogue may have thousands. */
  #hasStep(shape: FactShape, about: FittedRequirement | undefined, step: PathStep): boolean {
    return shape.by?.[0] === 'requirement'
      ? this.#requirements.has(step)
      : this.#stepsAt(shape, about).includes(step);
  }

  /** Every name that a step into a shape can have. */
  #stepsAt(shape: FactShape, about: FittedRequirement | undefined): readonly string[] {
    switch (shape.by?.[0]) {
      case undefined:
        return Object.keys({ ...shape.names, ...shape.members });
      case 'requirement':
        return [...this.#requirements.keys()];
      case 'parameter':
        return Object.keys(about?.requirement.parameters ?? {});
      case 'element':
        return elementsOf(about);
      case 'series':
        return [...elementsOf(about), ...seriesOf(about)];
    }
  }
}

function elementsOf(about: FittedRequirement | undefined): readonly string[] {
  if (about === undefined) return [];
  const { requirement, leaf } = about;
  return listElements([...requirement.elements, ...leaf.elements]).map(({ id }) => id);
}

/** The cadences at which a requirement asks for updates. */
function seriesOf(about: FittedRequirement | undefined): readonly string[] {
  const { parameters = {} } = about?.requirement ?? {};
  return cadences.filter((cadence) => Object.hasOwn(parameters, `${cadence}Window`));
}
