import { sameJson } from '../input/same-json.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { alignLines, findMoved, mergeOrder, uniqueKeys } from './align.ts';
import type { ChangeAction, ChangeSide, ChangeTopic } from './catalogue-diff.ts';
import type { EntriesRule, FieldRule, LinesRule, Names, RecordRules } from './field-rule.ts';

/** A value on one side, with that catalogue's names of ids. */
export interface Side extends ChangeSide {
  readonly names: Names;
}

/** Records a change; a side without a value is `null`. */
export type Report = (
  topic: ChangeTopic,
  action: ChangeAction,
  field: string,
  before: Side | null,
  after: Side | null,
) => void;

type Sides = readonly [before: Side, after: Side];

function member(side: Side, key: string | number, value: unknown, label?: Bilingual | null): Side {
  return {
    ...side,
    path: [...side.path, key],
    value,
    label: label === undefined ? side.label : label,
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function compareEntries(rule: EntriesRule, field: string, sides: Sides, report: Report): void {
  const [before, after] = sides.map((side) => {
    const list = listOf(side.value);
    const keys = uniqueKeys(list.map((entry) => rule.keyOf(entry)));
    const entries = list.map((entry, index) =>
      member(side, index, entry, rule.labelOf(entry, side.names)),
    );
    return { keys, byKey: new Map(keys.map((key, index) => [key, entries[index]])) };
  });
  if (before === undefined || after === undefined) return;
  const moved = findMoved(before.keys, after.keys);
  for (const key of mergeOrder(before.keys, after.keys)) {
    const [was, is] = [before.byKey.get(key) ?? null, after.byKey.get(key) ?? null];
    const place = `${field}[${key}]`;
    if (was === null) report(rule.topic, 'added', place, was, is);
    else if (is === null) report(rule.topic, 'removed', place, was, is);
    else {
      if (moved.has(key)) report(rule.topic, 'moved', place, was, is);
      if (rule.fields) compareFields(rule.fields(), place, [was, is], report);
    }
  }
}

function compareLines(rule: LinesRule, field: string, sides: Sides, report: Report): void {
  const [before, after] = sides;
  const [were, are] = [listOf(before.value), listOf(after.value)];
  const entry = (side: Side, list: readonly unknown[], index: number | null): Side | null =>
    index === null ? null : member(side, index, list[index], rule.labelOf(list[index]));
  const pairs = alignLines(
    were.map((line) => rule.textOf(line)),
    are.map((line) => rule.textOf(line)),
  );
  for (const [from, to] of pairs) {
    const [was, is] = [entry(before, were, from), entry(after, are, to)];
    if (was === null) report(rule.topic, 'added', field, was, is);
    else if (is === null) report(rule.topic, 'removed', field, was, is);
    else if (rule.fields) compareFields(rule.fields, field, [was, is], report);
    else if (!sameJson(was.value, is.value)) report(rule.topic, 'changed', field, was, is);
  }
}

function compareWhole(topic: ChangeTopic, field: string, sides: Sides, report: Report): void {
  const [was, is] = sides.map((side) => (side.value === undefined ? null : side));
  const action = was === null ? 'added' : is === null ? 'removed' : 'changed';
  report(topic, action, field, was ?? null, is ?? null);
}

function compareField(rule: FieldRule, field: string, sides: Sides, report: Report): void {
  switch (rule.how) {
    case 'apart':
      return;
    case 'whole':
      compareWhole(rule.topic, field, sides, report);
      return;
    case 'fields':
      compareFields(rule.fields, field, sides, report);
      return;
    case 'members': {
      const { topic } = rule;
      forEachMember(sides, {}, (key, members) => {
        compareWhole(topic, `${field}.${key}`, members, report);
      });
      return;
    }
    case 'entries':
      compareEntries(rule, field, sides, report);
      return;
    case 'lines':
      compareLines(rule, field, sides, report);
  }
}

/**
 * Calls back for every member in which two records differ: those with a rule in the order of the rules, then the rest
 * by name.
 */
function forEachMember(
  [before, after]: Sides,
  rules: RecordRules,
  visit: (key: string, sides: Sides) => void,
): void {
  const [was, is] = [before, after].map(({ value }) => new Map(Object.entries(value ?? {})));
  const names = [...(was?.keys() ?? []), ...(is?.keys() ?? [])];
  const others = names.filter((key) => !Object.hasOwn(rules, key)).sort();
  for (const key of new Set([...Object.keys(rules), ...others])) {
    if (rules[key]?.how === 'apart') continue;
    const [old, young] = [was?.get(key), is?.get(key)];
    if (!sameJson(old, young)) visit(key, [member(before, key, old), member(after, key, young)]);
  }
}

/** Compares two records by the rules of their fields; a field without a rule is compared as a whole. */
export function compareFields(
  rules: RecordRules,
  field: string,
  sides: Sides,
  report: Report,
): void {
  forEachMember(sides, rules, (key, members) => {
    const rule = Object.hasOwn(rules, key) ? rules[key] : undefined;
    compareField(
      rule ?? { how: 'whole', topic: 'other' },
      field === '' ? key : `${field}.${key}`,
      members,
      report,
    );
  });
}
