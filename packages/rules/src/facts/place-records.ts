import type { Element, Requirement } from '@liujiang/indicators';
import type { EvidenceList, EvidenceRecord } from '../evidence/list.ts';
import type { Context } from './core/context.ts';
import { listPlaces } from './core/places.ts';
import type { Statement } from './core/statement.ts';
import { warnRequirement } from './unknown-requirement.ts';

/** A record that says which thing of which requirement it is about, and whose. */
export interface AboutThing extends EvidenceRecord {
  readonly requirement: string;
  readonly element: string | null;
  readonly items?: EvidenceList<unknown>;
}

/** What a record says of the thing that it is about. */
export interface StatedRecord {
  readonly record: AboutThing;
  readonly path: string;
  readonly statement: Statement;
}

/** One thing in one place. */
export interface ThingPlace {
  readonly requirement: Requirement;
  /** `null` for the one thing that the requirement itself asks for. */
  readonly element: Element | null;
  /** The member whose it is, where each member of a group is asked. */
  readonly member: string | null;
}

/**
 * What a record is about; `undefined`, with a warning, where the catalogue has no such thing or the record names no member.
 */
export function findPlace(
  record: AboutThing,
  path: string,
  context: Context,
): ThingPlace | undefined {
  const place = context.once(listPlaces).get(record.requirement);
  if (place === undefined) {
    warnRequirement(record.requirement, path, context);
    return undefined;
  }
  const { requirement, elements } = place;
  const element = (record.element === null ? undefined : elements.get(record.element)) ?? null;
  if (element === null && (record.element !== null || elements.size > 0)) {
    warnElement(record, path, elements, context);
    return undefined;
  }
  if (requirement.scope === 'together') return { requirement, element, member: null };
  const isBlank = record.items?.records.length === 0;
  const member = findMember(record, path, context, isBlank);
  return member === undefined ? undefined : { requirement, element, member };
}

/** The unit that a record about a task of each member is about; `undefined`, with a warning, when it names none. */
export function findMember(
  { unit, requirement }: AboutThing,
  path: string,
  { units, warn }: Context,
  isBlank = false,
): string | undefined {
  if (unit !== undefined) {
    const { key, known } = units.find(unit, `${path}.unit`);
    // A group as a whole has no state; a blank stands for it until it is copied for each member.
    if (!units.isGroup(key)) return known ? key : undefined;
    if (isBlank) return undefined;
  }
  warn({
    code: 'record-without-unit',
    path,
    message: {
      zh: `要求“${requirement}”须逐个单位检查，记录未写明是哪个单位，未予采用；请填写 unit`,
      en: `“${requirement}” is asked of each unit; the record does not name one and was not used: give its unit.`,
    },
    nearest: [],
  });
  return undefined;
}

function warnElement(
  { requirement, element }: AboutThing,
  path: string,
  elements: ReadonlyMap<string, Element>,
  { nearest, warn }: Context,
): void {
  const ids = [...elements.keys()];
  warn({
    code: 'unknown-element',
    path: `${path}.element`,
    message:
      element === null
        ? {
            zh: `要求“${requirement}”须逐项填写要素，记录未写明要素，未予采用`,
            en: `“${requirement}” is looked up element by element; the record names none and was not used.`,
          }
        : {
            zh: `要求“${requirement}”没有要素“${element}”`,
            en: `The requirement “${requirement}” has no element “${element}”.`,
          },
    nearest: element === null ? ids : nearest(element, ids),
  });
}
