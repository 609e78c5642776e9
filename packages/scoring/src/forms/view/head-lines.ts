import type { Language } from '@liujiang/indicators/export';
import type { AssessmentDocument, ManifestPart } from '../../document/assessment-document.ts';
import { manifestNames } from '../../document/manifest-names.ts';
import type { Citation } from '../../input/citation.ts';
import type { Labelled } from './assessment-view.ts';
import { words } from './fixed-texts.ts';
import { sayTailoring } from './tailoring-lines.ts';
import { inBrackets, listNames, makeVisible } from './text.ts';

function sayCitation({ issuer, document }: Citation, language: Language): string {
  return listNames([issuer[language], ...(document === null ? [] : [document])], language);
}

/** The name of the site, or words for none. */
export function siteName({ report }: AssessmentDocument, language: Language): string {
  return makeVisible(report.subject?.name ?? words.notGiven[language]);
}

/** Who, when, and by which table, rules and scheme. */
export function viewHead(document: AssessmentDocument, language: Language): readonly Labelled[] {
  const { report, catalogue, address, remarks } = document;
  const { scheme, pack, readings = [], asOf } = report;
  const label = (word: keyof typeof words, text: string): Labelled => ({
    label: words[word][language],
    text: makeVisible(text),
  });
  const versioned = (name: string, version: string): string =>
    `${name}${inBrackets(`${words.version[language]} ${version}`, language)}`;
  const { source } = scheme;
  return [
    label('site', siteName(document, language)),
    ...(address === null ? [] : [label('address', address)]),
    label('asOf', asOf),
    label('catalogue', versioned(catalogue.title[language], catalogue.version)),
    ...(catalogue.tailoring ?? []).map((step) => label('tailoring', sayTailoring(step, language))),
    label('pack', versioned(pack.id, pack.version)),
    ...readings.map(({ message }) => label('reading', message[language])),
    label('scheme', versioned(scheme.title[language], scheme.version)),
    ...(source === null ? [] : [label('source', sayCitation(source, language))]),
    ...remarks.map((remark) => label('remark', remark)),
  ];
}

/** Digests of the whole and of every part. */
export function viewManifest(
  { manifest, hash }: AssessmentDocument,
  language: Language,
): readonly Labelled[] {
  const parts = Object.keys(manifestNames) as ManifestPart[];
  return [
    { label: words.documentHash[language], text: hash },
    ...parts.map((part) => ({
      label: manifestNames[part][language],
      text: manifest[part] ?? words.notGiven[language],
    })),
  ];
}
