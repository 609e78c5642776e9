import { listIndicators, listRequirements } from '../catalogue/walk.ts';
import { answer } from '../input/answer.ts';
import { describeValue } from '../input/describe-value.ts';
import { CatalogueError } from '../input/error.ts';
import { aCatalogue, anObject } from '../input/kinds.ts';
import { nearestTo } from '../input/nearest.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Problem } from '../model/problem.ts';
import type {
  Exclusion,
  Setting,
  TailoredKind,
  Tailoring,
  TailoringSource,
} from '../model/tailoring.ts';
import { parameterField } from './apply-settings.ts';
import { elementField, wholeRecord } from './settings.ts';

/** Who set a field: the catalogue itself, or the profiles that set it last. */
export type Origin =
  | { readonly kind: 'catalogue'; readonly catalogue: TailoringSource }
  | {
      readonly kind: 'profiles';
      readonly profiles: readonly TailoringSource[];
      /** Document and clause that ask for it; only of what was added. */
      readonly source?: Bilingual;
    };

function recordsOf(
  catalogue: Catalogue,
  kind: TailoredKind,
): readonly { readonly id: string; readonly parameters?: object }[] {
  switch (kind) {
    case 'indicator':
      return listIndicators(catalogue);
    case 'requirement':
      return listRequirements(catalogue);
    case 'unit':
      return catalogue.units;
    case 'column':
      return catalogue.columns;
  }
}

function refuse(path: string, got: string, known: readonly string[]): never {
  const title = { zh: '指标体系中没有这一项', en: 'The catalogue has no such record or field' };
  const expected = {
    zh: path === 'id' ? '指标体系中的编号' : '该项所有的字段',
    en: path === 'id' ? 'an id of the catalogue' : 'a field that the record has',
  };
  const nearest = nearestTo(got, known);
  const problem: Problem = { code: 'unknown-id', path, expected, got: describeValue(got), nearest };
  throw new CatalogueError('unknown-id', title, [problem]);
}

/** The settings that also change a field, beside the setting of its own name. */
const settingOfField: Readonly<Record<string, string>> = {
  clauses: 'text',
  columnCell: 'columnText',
};

function setsField({ kind, id, field }: Setting, node: NodeField): boolean {
  if (kind !== node.kind || id !== node.id) return false;
  if (node.field === 'elements' && field.startsWith(elementField(''))) return true;
  return [node.field, settingOfField[node.field]].includes(field);
}

/** A field of a record. */
export interface NodeField {
  /** The kind of record. */
  readonly kind: TailoredKind;
  /** Id of the record. */
  readonly id: string;
  /** Its name: `name`, `text`, `responsibilities`; for a parameter `parameters.window`. */
  readonly field: string;
}

/**
 * Who set a field of a catalogue: the profiles of the latest step of tailoring that set it, or the original catalogue.
 * In a record added by a profile, every field comes from that profile.
 *
 * @throws CatalogueError (`unknown-id`) when the catalogue has no such record, or the record no such field.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { originOf } from '@liujiang/indicators/tailor';
 * const origin = originOf(liujiang, { kind: 'indicator', id: 'health', field: 'name' });
 * origin.kind === 'catalogue' && origin.catalogue.id; //=> 'liujiang'
 * ```
 */
export function originOf(catalogue: Catalogue, node: NodeField): Origin {
  return answer({ catalogue: [catalogue, aCatalogue], node: [node, anObject] }, () =>
    unguardedOriginOf(catalogue, node),
  );
}

function unguardedOriginOf(catalogue: Catalogue, node: NodeField): Origin {
  const records = recordsOf(catalogue, node.kind);
  const record = records.find(({ id }) => id === node.id);
  if (record === undefined)
    refuse(
      'id',
      node.id,
      records.map(({ id }) => id),
    );
  const parameters = Object.keys(record.parameters ?? {}).map(parameterField);
  const fields = [...Object.keys(record), ...parameters];
  if (!fields.includes(node.field)) refuse('field', node.field, fields);

  const steps = catalogue.tailoring ?? [];
  for (const { settings, profiles } of [...steps].reverse()) {
    const setting =
      settings.find((one) => setsField(one, node)) ??
      settings.find(
        ({ kind, id, field }) => kind === node.kind && id === node.id && field === wholeRecord,
      );
    if (setting === undefined) continue;
    return {
      kind: 'profiles',
      profiles: profiles.filter(({ id }) => setting.profiles.includes(id)),
      ...(setting.source && { source: setting.source }),
    };
  }
  const { id, version, hash, title } = steps[0]?.base ?? catalogue;
  return { kind: 'catalogue', catalogue: { id, version, hash, title } };
}

/**
 * Everything that tailoring left out of a catalogue, oldest step first, with the profile and its reason; empty when it
 * was not tailored.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { listExclusions } from '@liujiang/indicators/tailor';
 * listExclusions(liujiang); //=> []
 * ```
 */
export function listExclusions(catalogue: Pick<Catalogue, 'tailoring'>): readonly Exclusion[] {
  return answer({ catalogue: [catalogue, anObject] }, () =>
    (catalogue.tailoring ?? []).flatMap(({ excluded }: Tailoring) => excluded),
  );
}
