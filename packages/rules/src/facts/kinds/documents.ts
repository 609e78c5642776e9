import type { EvidenceList } from '../../evidence/list.ts';
import { placesIn, seen } from '../../evidence/observation.ts';
import type { DocumentRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import { listPlaces } from '../core/places.ts';
import { plainStatement } from '../core/statement.ts';
import type { AnswersItself } from '../kind.ts';
import type { StatedRecord } from '../place-records.ts';

export const answersItself: AnswersItself = (question, { method }) =>
  question === 'things' && method === 'document';

/**
 * The papers handed in, each of which proves its thing. One for a requirement that papers do not prove is warned of; one for
 * an unknown requirement is warned of where its place is looked up.
 */
export function state(
  list: EvidenceList<DocumentRecord>,
  context: Context,
): readonly StatedRecord[] {
  const { asOf, warn } = context;
  const places = context.once(listPlaces);
  const when = seen(list, context.seen);
  return placesIn(list).flatMap(([position, record]) => {
    const path = `documents.records[${position}]`;
    const method = places.get(record.requirement)?.requirement.method ?? 'document';
    if (method === 'document') {
      const statement = plainStatement(path, 'present', seen(record, when), asOf);
      return [{ record, path, statement }];
    }
    warn({
      code: 'unused-document',
      path,
      message: {
        zh: `要求“${record.requirement}”不凭报送材料判定，材料“${record.title}”不予采用`,
        en: `“${record.requirement}” is not proved by papers: “${record.title}” was not used.`,
      },
      nearest: [],
    });
    return [];
  });
}
