import type { Parameter } from '../model/parameter.ts';
import type { Element, Requirement } from '../model/requirement.ts';
import type { IssueLog, Path } from './issue-log.ts';

interface Place {
  /** Id of the leaf; `null` where it could not be read. */
  readonly leaf: string | null;
  /** Whether this is the leaf's only requirement. */
  readonly alone: boolean;
}

const printedWords = { zh: '要求原文中的文字', en: 'words of the text' };

function places(
  elements: readonly Element[],
  path: Path,
): { readonly element: Element; readonly path: Path }[] {
  return elements.flatMap((element, index) => {
    const place = [...path, index];
    return [{ element, path: place }, ...places(element.children, [...place, 'children'])];
  });
}

/** Element ids must be unique, and an open list must not be empty. */
export function checkElements(
  log: IssueLog,
  { elements, openList }: Pick<Requirement, 'elements' | 'openList'>,
  path: Path,
): void {
  if (!log.isSound([...path, 'elements'])) return;
  const found = places(elements, [...path, 'elements']);
  const seen = new Set<string>();
  for (const { element, path: place } of found) {
    if (seen.has(element.id)) {
      const expected = { zh: '不重复的要素编号', en: 'an element id that is used only once' };
      log.report([...place, 'id'], { code: 'duplicate-id', expected });
    }
    seen.add(element.id);
    checkOpenList(log, element.openList, element.children, place);
  }
  if (log.isSound([...path, 'openList'])) {
    checkOpenList(log, openList, elements, path);
  }
}

function checkOpenList(
  log: IssueLog,
  openList: boolean,
  members: readonly Element[],
  path: Path,
): void {
  if (!openList || members.length > 0) return;
  const expected = { zh: 'false（并无列举）', en: 'false, as nothing is enumerated' };
  log.report([...path, 'openList'], { code: 'contradiction', expected });
}

function checkParameter(
  log: IssueLog,
  parameter: Parameter,
  path: Path,
  { text, clauses }: Pick<Requirement, 'text' | 'clauses'>,
): void {
  const printed = parameter.text;
  if (printed !== null && !text.zh.includes(printed)) {
    log.report([...path, 'text'], { code: 'not-in-text', expected: printedWords });
  }
  if (printed === null && parameter.reading === null) {
    const expected = { zh: '解读说明（原文未载）', en: 'a reading, as the text prints nothing' };
    log.report([...path, 'reading'], { code: 'missing-reading', expected });
  }
  const clause = parameter.clause === null ? undefined : clauses[parameter.clause];
  const first = printed === null ? -1 : clauses.findIndex(({ zh }) => zh.includes(printed));
  const agrees =
    parameter.clause === null
      ? first === -1
      : printed !== null && clause?.zh.includes(printed) === true;
  if (!agrees) {
    const expected =
      first === -1
        ? { zh: 'null（没有分句载有该文字）', en: 'null, as no clause prints it' }
        : {
            zh: `载有该文字的分句序号，如 ${first}`,
            en: `a clause that prints it, such as ${first}`,
          };
    log.report([...path, 'clause'], { code: 'wrong-clause', expected });
  }
  if (parameter.type === 'range' && parameter.min > parameter.max) {
    const expected = {
      zh: `不小于 ${parameter.min} 的数`,
      en: `a number of at least ${parameter.min}`,
    };
    log.report([...path, 'max'], { code: 'out-of-range', expected });
  }
  if (parameter.type === 'choice' && !parameter.options.includes(parameter.value)) {
    const expected = { zh: 'options 之一', en: 'one of the options' };
    const known = parameter.options;
    log.report([...path, 'value'], { code: 'unknown-word', expected, known });
  }
}

/** Checks the parts of one requirement against each other and against its leaf. */
export function checkRequirement(
  log: IssueLog,
  requirement: Requirement,
  path: Path,
  { leaf, alone }: Place,
): void {
  if (typeof requirement !== 'object' || requirement === null) return; // its shape is refused already
  const sound = (...fields: readonly (keyof Requirement)[]): boolean =>
    fields.every((field) => log.isSound([...path, field]));

  if (sound('id', 'number') && leaf !== null) {
    const id = `${leaf}/${requirement.number ?? '1'}`;
    if (requirement.id !== id) {
      log.report([...path, 'id'], { code: 'wrong-id', expected: { zh: id, en: id } });
    }
  }
  if (sound('number') && requirement.number === null && !alone) {
    const expected = {
      zh: '所载序号（一项以上时）',
      en: 'the printed number, as it is not the only one',
    };
    log.report([...path, 'number'], { code: 'missing-number', expected });
  }
  if (sound('measured', 'formula') && requirement.formula !== null && !requirement.measured) {
    const expected = { zh: 'true（原文给出公式）', en: 'true, as a formula is printed' };
    log.report([...path, 'measured'], { code: 'contradiction', expected });
  }
  checkElements(log, requirement, path);
  if (sound('enumeration', 'elements')) {
    const { enumeration, elements } = requirement;
    if (enumeration === 'any' && elements.length === 0) {
      const expected = { zh: 'all（并无列举）', en: 'all, as nothing is enumerated' };
      log.report([...path, 'enumeration'], { code: 'contradiction', expected });
    }
  }
  if (!sound('text', 'clauses')) return;
  const { text, clauses } = requirement;
  if (clauses.map(({ zh }) => zh).join('') !== text.zh) {
    const expected = { zh: '连起来等于 text.zh 的分句', en: 'clauses that join to text.zh' };
    log.report([...path, 'clauses'], { code: 'clauses-differ', expected });
  }
  if (sound('notParameters')) {
    for (const [index, words] of requirement.notParameters.entries()) {
      if (text.zh.includes(words)) continue;
      log.report([...path, 'notParameters', index], {
        code: 'not-in-text',
        expected: printedWords,
      });
    }
  }
  if (typeof requirement.parameters !== 'object' || requirement.parameters === null) return;
  for (const [name, parameter] of Object.entries(requirement.parameters)) {
    const place = [...path, 'parameters', name];
    if (log.isSound(place)) checkParameter(log, parameter, place, requirement);
  }
}
