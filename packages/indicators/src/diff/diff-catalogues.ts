import { answer } from '../input/answer.ts';
import { aCatalogue } from '../input/kinds.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { CatalogueDiff, Change, ChangeSide, ComparedCatalogue } from './catalogue-diff.ts';
import { listRules, titleRules } from './catalogue-rules.ts';
import { compareFields, type Report, type Side } from './compare-fields.ts';
import { compareNodes, indexNodes } from './compare-nodes.ts';
import type { Names } from './field-rule.ts';
import { findLikelyRenames } from './likely-renames.ts';
import { listNodes } from './list-nodes.ts';

function namesOf({ units, columns, bases }: Catalogue): Names {
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  return {
    units: unitNames,
    columns: new Map(
      columns.map(({ id, owner, name }) => {
        const { zh, en } = unitNames.get(owner) ?? { zh: owner, en: owner };
        return [id, { zh: `${zh}“${name.zh}”`, en: `“${name.en}” of ${en}` }];
      }),
    ),
    bases: new Map(
      bases.map(({ id, number }): [string, Bilingual] => [id, { zh: number, en: number }]),
    ),
  };
}

function plain(side: Side | null): ChangeSide | null {
  if (side === null) return null;
  const { names: _, ...rest } = side;
  return rest;
}

function compared({ id, version, hash, title }: Catalogue): ComparedCatalogue {
  return { id, version, hash, title };
}

/** The fields of a catalogue named in `fields`, or with `rest` all others. */
function pick(catalogue: Catalogue, fields: readonly string[], rest: boolean): object {
  return Object.fromEntries(
    Object.entries(catalogue).filter(([key]) => fields.includes(key) !== rest),
  );
}

/**
 * Everything in which two catalogues differ: indicators and requirements added, removed, moved (under another parent,
 * or the fewest that have to change places among their siblings; a code that only shifted is a change of `numbering`),
 * names, texts by clause, obligations, parameters, elements, methods, units, columns, legal bases, notes, errata and
 * sources. There are no changes exactly when the contents, and so the hashes, are the same; the diff in the other
 * direction holds the same changes with `before` and `after` exchanged.
 *
 * Indicators and requirements are matched by id. One whose id changed counts as removed and added; `likelyRenamed`
 * lists it when its text stayed the same.
 *
 * @example
 * ```ts
 * import { canonicalHash, liujiang } from '@liujiang/indicators';
 * import { diffCatalogues } from '@liujiang/indicators/diff';
 * diffCatalogues(liujiang, liujiang).changes; //=> []
 * const shorter = { ...liujiang, indicators: liujiang.indicators.slice(1) };
 * const { changes } = diffCatalogues(liujiang, { ...shorter, hash: canonicalHash(shorter) });
 * changes.filter(({ topic }) => topic === 'node').map(({ action, id }) => `${action} ${id}`); //=> ['removed health', 'removed health/1']
 * ```
 */
export function diffCatalogues(before: Catalogue, after: Catalogue): CatalogueDiff {
  return answer({ before: [before, aCatalogue], after: [after, aCatalogue] }, () =>
    unguardedDiffCatalogues(before, after),
  );
}

function unguardedDiffCatalogues(before: Catalogue, after: Catalogue): CatalogueDiff {
  const changes: Change[] = [];
  const record =
    ({ subject, id }: { subject: Change['subject']; id: string | null }): Report =>
    (topic, action, field, was, is) => {
      changes.push({ topic, action, subject, id, field, before: plain(was), after: plain(is) });
    };
  const [oldNames, newNames] = [namesOf(before), namesOf(after)];
  const compareOwn = (rules: typeof titleRules | typeof listRules, rest: boolean): void => {
    const side = (catalogue: Catalogue, names: Names): Side => ({
      path: [],
      code: null,
      name: catalogue.title,
      label: null,
      value: pick(catalogue, Object.keys(titleRules), rest),
      names,
    });
    const sides = [side(before, oldNames), side(after, newNames)] as const;
    compareFields(rules, '', sides, record({ subject: 'catalogue', id: null }));
  };
  const nodes = {
    before: indexNodes(listNodes(before, oldNames)),
    after: indexNodes(listNodes(after, newNames)),
  };
  compareOwn(titleRules, false);
  compareNodes(nodes.before, nodes.after, record);
  compareOwn(listRules, true);
  return {
    before: compared(before),
    after: compared(after),
    changes,
    likelyRenamed: findLikelyRenames(nodes.before, nodes.after),
  };
}
