import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { ScoringError } from '../input/scoring-error.ts';
import { assessments } from '../testing/assessments.ts';
import { runs } from '../testing/runs.ts';
import type { AssessmentDocument, AssessmentInput } from './assessment-document.ts';
import { documentToJson, readDocument } from './document-text.ts';
import { makeDocument, prepareDocuments } from './make-document.ts';
import { verify } from './verify.ts';

/** The document; none where the scheme refuses indicators to which nothing applies. */
function attempt(input: AssessmentInput<string, string>): AssessmentDocument | null {
  try {
    return makeDocument(input);
  } catch (error) {
    expect(error).toBeInstanceOf(ScoringError);
    const codes = (error as ScoringError).problems.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['inapplicable']));
    expect(input.scheme.policies.inapplicable).toBe('refuse');
    return null;
  }
}

function isRefused(text: string): boolean {
  try {
    readDocument(text);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(ScoringError);
    return true;
  }
}

/** Another character than the one that stands there. */
function other(character: string): string {
  if (/\d/.test(character)) return String((Number(character) + 1) % 10);
  return character === 'x' ? 'y' : 'x';
}

/** Where each value of a JSON text that `JSON.stringify` wrote stands: its beginning and its end. */
function placesOfValues(text: string): readonly (readonly [number, number])[] {
  const values = /"(?:[^"\\]|\\.)*"(?!:)|-?\d+(?:\.\d+)?|true|false|null/g;
  const names = /"(?:[^"\\]|\\.)*":/g;
  const masked = text.replace(names, (name) => ' '.repeat(name.length));
  return [...masked.matchAll(values)].map(({ index, 0: value }) => [index, index + value.length]);
}

describe('a document of anything that can be assessed', () => {
  test.prop([assessments], runs(300))(
    'is the same after a journey through JSON, made by what many share, and verified by what it was made from',
    (input) => {
      const document = attempt(input);
      if (document === null) return;
      const text = documentToJson(document);
      const read = readDocument(text);
      expect(read).toEqual(document);
      expect(documentToJson(read)).toBe(text);
      expect(verify(read, input)).toEqual({ valid: true });
      expect(verify(text, structuredClone(input))).toEqual({ valid: true });
      const { catalogue, scheme, directory, sources = {}, ...site } = input;
      const { pack, calendar, ...found } = sources;
      const shared = { catalogue, scheme, ...(directory && { directory }) };
      const documentOf = prepareDocuments({ ...shared, sources: { pack, calendar } });
      expect(documentToJson(documentOf({ ...site, sources: found }))).toBe(text);
    },
  );

  test.prop([assessments, fc.nat(), fc.nat()], runs(300))(
    'is refused, and not verified, with any one character of a value changed',
    (input, which, inside) => {
      const document = attempt(input);
      if (document === null) return;
      const text = JSON.stringify(document);
      const places = placesOfValues(text);
      const [from, to] = places[which % places.length] ?? [0, 1];
      const at = from + (inside % (to - from));
      const changed = text.slice(0, at) + other(text[at] ?? '') + text.slice(at + 1);
      expect(isRefused(changed), text.slice(at - 40, at + 40)).toBe(true);
      const result = verify(changed, input);
      expect(result.valid, text.slice(at - 40, at + 40)).toBe(false);
    },
  );
});
