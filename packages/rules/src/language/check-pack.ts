import { inBothLanguages } from '@liujiang/indicators/internal';
import { isObject } from '../input/is-object.ts';
import { type CheckContext, checkCondition } from './check-condition.ts';
import { checkReferences } from './check-references.ts';
import type { Operator } from './operators/operator.ts';
import { below, PackProblems, type Place } from './pack-problems.ts';
import { readBindings } from './read-bindings.ts';
import type { RuleProblem } from './rules-error.ts';
import * as wanted from './words/wanted-in-packs.ts';

function checkBilingual(problems: PackProblems, given: unknown, place: Place): void {
  const object = problems.object(inBothLanguages(given), place);
  if (object === null) return;
  problems.keys(object, ['zh', 'en'], place);
  problems.text(object['zh'], below(place, 'zh'));
  problems.text(object['en'], below(place, 'en'));
}

function checkEvent(problems: PackProblems, value: unknown, place: Place): string | null {
  const event = problems.object(value, place);
  if (event === null) return null;
  problems.keys(event, ['type', 'params'], place);
  const types = ['passed', 'inapplicable'];
  if (!types.some((type) => type === event['type'])) {
    problems.add('unknown-event', below(place, 'type'), wanted.oneOf(types), event['type'], types);
  }
  const params = problems.object(event['params'], below(place, 'params'));
  if (params === null) return null;
  problems.keys(params, ['requirement'], below(place, 'params'));
  const inside = below(below(place, 'params'), 'requirement');
  const requirement = problems.text(params['requirement'], inside);
  return requirement === null ? null : `${event['type']} ${requirement}`;
}

function checkReadings(problems: PackProblems, value: unknown, place: Place): void {
  if (value === undefined) return;
  for (const [index, reading] of (problems.array(value, place) ?? []).entries()) {
    const at = below(place, index);
    const object = problems.object(reading, at);
    if (object === null) continue;
    problems.keys(object, ['id', 'value', 'message'], at);
    problems.text(object['id'], below(at, 'id'));
    problems.text(object['value'], below(at, 'value'));
    checkBilingual(problems, object['message'], below(at, 'message'));
  }
}

function checkRules(context: CheckContext, value: unknown, place: Place): void {
  const { problems } = context;
  const names = new Set<string>();
  const events = new Set<string>();
  const rules = problems.array(value, place) ?? [];
  for (const [index, one] of rules.entries()) {
    const at = below(place, index);
    const rule = problems.object(one, at);
    if (rule === null) continue;
    const name = typeof rule['name'] === 'string' ? rule['name'] : null;
    const inside = { ...at, rule: name };
    problems.keys(rule, ['name', 'conditions', 'event'], inside);
    problems.text(rule['name'], below(inside, 'name'));
    if (name !== null && names.has(name)) {
      problems.add('duplicate-rule', below(inside, 'name'), wanted.ruleName, name);
    }
    if (name !== null) names.add(name);
    const event = checkEvent(problems, rule['event'], below(inside, 'event'));
    if (event !== null && events.has(event)) {
      problems.add('duplicate-rule', below(inside, 'event'), wanted.oneRule, event);
    }
    if (event !== null) events.add(event);
    checkCondition(context, rule['conditions'], below(inside, 'conditions'), 'group');
  }
}

/**
 * Everything that is wrong with a rule pack. It is checked by hand, so that judging bundles no schema library; nothing of the
 * pack is run.
 */
export function checkPack(input: unknown, operators: readonly Operator[]): readonly RuleProblem[] {
  const problems = new PackProblems();
  const root: Place = { pointer: '', rule: null };
  const pack = problems.object(input, root);
  if (pack === null) return problems.found;
  const known = [
    'id',
    'version',
    'dialect',
    'rules',
    'bindings',
    'conditions',
    'subjects',
    'readings',
    '$schema',
  ];
  problems.keys(pack, known, root);
  problems.text(pack['id'], below(root, 'id'));
  problems.text(pack['version'], below(root, 'version'));
  if (pack['$schema'] !== undefined && pack['$schema'] !== '')
    problems.text(pack['$schema'], below(root, '$schema'));
  const { dialect } = pack;
  const dialects = ['monotone', 'general'];
  if (!dialects.some((known) => known === dialect)) {
    const expected = wanted.oneOf(dialects);
    problems.add('unknown-dialect', below(root, 'dialect'), expected, dialect, dialects);
  }
  const { conditions: named = {}, subjects: about = {} } = pack;
  const context = {
    problems,
    operators: new Set(operators.map(({ name }) => name)),
    monotone: dialect === 'monotone',
    named: new Set(isObject(named) ? Object.keys(named) : []),
    checked: new Map<object, number>(),
  };

  const conditions = problems.object(named, below(root, 'conditions'));
  for (const [name, condition] of Object.entries(conditions ?? {})) {
    checkCondition(context, condition, below(below(root, 'conditions'), name), 'group');
  }
  const subjects = problems.object(about, below(root, 'subjects'));
  for (const [name, subject] of Object.entries(subjects ?? {})) {
    checkBilingual(problems, subject, below(below(root, 'subjects'), name));
  }
  checkReadings(problems, pack['readings'], below(root, 'readings'));
  readBindings(pack['bindings'], problems);

  checkRules(context, pack['rules'], below(root, 'rules'));
  if (problems.found.length === 0 && conditions !== null) checkReferences(problems, conditions);
  return problems.found;
}
