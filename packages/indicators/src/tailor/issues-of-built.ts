import type * as z from 'zod/mini';
import { inspectCatalogue } from '../catalogue/define-catalogue.ts';
import type { Path } from '../catalogue/issue-log.ts';
import type { UnhashedCatalogue } from '../catalogue/schema/catalogue-schema.ts';
import { valueAt } from '../input/path.ts';
import type { Indicator } from '../model/catalogue.ts';
import type { Column } from '../model/column.ts';
import type { Requirement } from '../model/requirement.ts';
import type { TailoredKind } from '../model/tailoring.ts';
import type { Unit } from '../model/unit.ts';
import { parameterField, type SettingsOf } from './apply-settings.ts';
import { type SettingInput, wholeRecord } from './settings.ts';

interface Place {
  readonly kind: TailoredKind;
  readonly record: Indicator | Requirement | Unit | Column;
  /** Where in the record. */
  readonly rest: Path;
}

function placeOf(catalogue: UnhashedCatalogue, [list, ...path]: Path): Place | undefined {
  if (list === 'units' || list === 'columns') {
    const [index, ...rest] = path;
    const record = catalogue[list][Number(index)];
    const kind = list === 'units' ? 'unit' : 'column';
    return record === undefined ? undefined : { kind, record, rest };
  }
  if (list !== 'indicators') return undefined;
  const [index, ...rest] = path;
  return placeBelow(catalogue.indicators[Number(index)], rest);
}

function placeBelow(node: Indicator | undefined, rest: Path): Place | undefined {
  if (node === undefined) return undefined;
  const [list, index, ...below] = rest;
  if (list === 'children' && node.kind === 'branch') {
    return placeBelow(node.children[Number(index)], below);
  }
  const requirement =
    list === 'requirements' && node.kind === 'leaf' ? node.requirements[Number(index)] : undefined;
  if (requirement !== undefined) return { kind: 'requirement', record: requirement, rest: below };
  return { kind: 'indicator', record: node, rest };
}

/**
 * The place inside a setting that gives the value at a place of the record; `undefined` when it gives another value.
 */
function within({ field, path }: SettingInput, [name, ...rest]: Path): Path | undefined {
  if (field === wholeRecord) return name === undefined ? path : [...path, name, ...rest];
  if (name === 'parameters' && field === parameterField(String(rest[0]))) {
    return [...path, ...rest.slice(1)];
  }
  if (field === name && field !== 'text') return [...path, ...rest];
  if (field !== 'text') return undefined;
  if (name === 'text') return rest[0] === 'en' ? [...path, 'en'] : path;
  return name === 'clauses' ? [...path, name, ...rest] : undefined;
}

/**
 * The place in the profiles that a problem of the catalogue comes from: the setting of that place, otherwise a setting
 * of the same record (first its text) with which the base no longer agrees. `undefined` when no profile is involved.
 */
function locateIssue(
  catalogue: UnhashedCatalogue,
  settingsOf: SettingsOf,
  path: Path,
): Path | undefined {
  const place = placeOf(catalogue, path);
  if (place === undefined) return undefined;
  // what sets one field is nearer to it than what adds the record
  const settings = [...settingsOf(place.kind, place.record.id)].sort(
    (a, b) => Number(a.field === wholeRecord) - Number(b.field === wholeRecord),
  );
  for (const setting of settings) {
    const found = within(setting, place.rest);
    if (found !== undefined) return found;
  }
  return (settings.find(({ field }) => field === 'text') ?? settings[0])?.path;
}

/** The problems of a catalogue made by profiles, reported at the places of the profiles. */
export function issuesOfBuilt(
  built: UnhashedCatalogue,
  profiles: readonly unknown[],
  settingsOf: SettingsOf,
): readonly z.core.$ZodIssue[] {
  return inspectCatalogue(built).log.issues.map((issue) => {
    const path = locateIssue(built, settingsOf, issue.path);
    if (path === undefined) return issue;
    if (issue.code !== 'custom') return { ...issue, path: [...path] };
    // words of the base that a new text no longer has are not in the profile, so they count as found
    const word = valueAt(built, issue.path);
    const isOfBase = typeof word === 'string' && valueAt({ profiles }, path) !== word;
    const params = isOfBase ? { ...issue.params, word } : issue.params;
    return { ...issue, path: [...path], params };
  });
}
