import type { Bilingual } from '@liujiang/indicators';
import { listText } from '../../language/words/list-text.ts';

/** Something that is said of a subject. */
export interface Statement {
  readonly subject: Bilingual;
  readonly predicate: Bilingual;
}

/** One statement as a text without a full stop. */
export function statementText({ subject, predicate }: Statement): Bilingual {
  return { zh: `${subject.zh}${predicate.zh}`, en: `${subject.en}: ${predicate.en}` };
}

/** Statements as one text without a full stop; subjects of which the same is said are named together. */
export function sentence(statements: readonly Statement[]): Bilingual {
  const [only] = statements;
  if (only !== undefined && statements.length === 1) return statementText(only);
  const subjects = new Map<string, { predicate: Bilingual; subjects: Bilingual[] }>();
  for (const { subject, predicate } of statements) {
    const said = subjects.get(predicate.zh);
    if (said === undefined) subjects.set(predicate.zh, { predicate, subjects: [subject] });
    else if (!said.subjects.some(({ zh }) => zh === subject.zh)) said.subjects.push(subject);
  }
  const parts = [...subjects.values()].map(({ predicate, subjects: about }) =>
    statementText({ subject: listText(about), predicate }),
  );
  return {
    zh: parts.map(({ zh }) => zh).join('；'),
    en: parts.map(({ en }) => en).join('; '),
  };
}

/** A text as a sentence. */
export function closed({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}
