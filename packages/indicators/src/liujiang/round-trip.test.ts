import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { leafRows } from '../../scripts/read-source.ts';
import text from '../../source/liujiang-indicator-table.txt?raw';
import type { Erratum } from '../model/source-reference.ts';
import { compareCells, normalise, readCells, writeCells } from '../testing/source-table.ts';
import { errata } from './errata.ts';
import { liujiang } from './index.ts';

const references = leafRows(text);

/** The lines that are not blank, from 1. */
const lines = text
  .split('\n')
  .flatMap((content, index) => (content.trim() === '' ? [] : [{ line: index + 1, content }]));
const headers = lines.filter(({ content }) => content.startsWith('一级指标\t'));
const read = references.map((reference) => readCells(reference, errata));
const written = writeCells(liujiang);

/** Members of the catalogue that repeat or interpret what other members print. */
const NOT_PRINTED = ['clauses', 'elements', 'parameters', 'notParameters', 'source', 'en'];

/** Whether a source, corrected, tells what the catalogue tells; an erratum that finds nothing to correct is wrong. */
function isCorrect(source: typeof references, corrections: readonly Erratum[]): boolean {
  try {
    return (
      compareCells(
        written,
        source.map((reference) => readCells(reference, corrections)),
      ).length === 0
    );
  } catch {
    return false;
  }
}

describe('the source of record', () => {
  it('is the file whose digest the catalogue states', () => {
    const digest = bytesToHex(sha256(new TextEncoder().encode(text)));
    expect(digest).toBe('1f604370103537157cd2bcec1b899eeb0d4e83e139c761b234c0616be144abcc');
    expect(liujiang.source.sha256).toBe(digest);
  });

  it('has one header on each of its pages and the title above', () => {
    expect(new Set(headers.map(({ content }) => content)).size).toBe(1);
    expect(lines.slice(0, 2).map(({ content }) => content)).toEqual(['附件', liujiang.title.zh]);
    expect(lines[2]).toBe(headers[0]);
    for (const { line, page } of references.flatMap((leaf) => leaf.rows)) {
      expect(headers.filter((header) => header.line < line)).toHaveLength(page);
    }
  });

  it('gives every row of the table to exactly one leaf', () => {
    const body = lines.slice(2).filter((row) => !headers.includes(row));
    expect(references.flatMap((leaf) => leaf.rows.map(({ line }) => line))).toEqual(
      body.map(({ line }) => line),
    );
    expect(body).toHaveLength(70);
  });

  it('refuses a row without an indicator in the middle of a page', () => {
    const broken = text.replace('\n功能设计\t展现布局\t', '\n\t\t\t');
    expect(() => leafRows(broken)).toThrow('line 88');
  });
});

describe('the catalogue and the source', () => {
  it('tell the same table, cell by cell, in both directions', () => {
    expect(read).toHaveLength(68);
    expect(read.every((cells) => cells.length === 6)).toBe(true);
    expect(compareCells(written, read)).toEqual([]);
  });

  it('differ when any one cell of the source is changed', () => {
    const unnoticed = references.flatMap((reference, leaf) =>
      reference.rows.flatMap((row, index) =>
        row.cells
          .map((cell, column) => [column, `${cell.slice(0, -1)}※`] as const)
          .filter(([column]) => row.cells[column] !== '')
          .map(([column, cell]) => ({ ...row, cells: row.cells.with(column, cell) }))
          .filter((changed) => {
            const rows = reference.rows.with(index, changed);
            return isCorrect(references.with(leaf, { rows }), errata);
          }),
      ),
    );
    expect(unnoticed).toEqual([]);
  });

  it('differ in one cell when any one text of the catalogue is changed', () => {
    const printed = JSON.stringify(liujiang.indicators, (key, value) =>
      NOT_PRINTED.includes(key) ? undefined : value,
    );
    const texts = [...printed.matchAll(/"(?:zh|columnText|unitText|number)":"(?=[^"])/g)];
    expect(texts.length).toBeGreaterThan(350);
    for (const { index, 0: field } of texts) {
      const at = index + field.length;
      const indicators = JSON.parse(`${printed.slice(0, at)}※${printed.slice(at + 1)}`);
      expect(compareCells(writeCells({ indicators }), read)).toHaveLength(1);
    }
  });
});

describe('the errata', () => {
  it.each(errata.filter(({ after }) => after !== null))(
    'are needed: line $line, $field',
    (erratum) => {
      const others = errata.filter((other) => other !== erratum);
      expect(isCorrect(references, others)).toBe(false);
    },
  );

  it('name the leaf or branch whose row they correct', () => {
    for (const { indicator, line } of errata) {
      const leaf = liujiang.indicators
        .flatMap(function collect(node): { id: string; lines: number[] }[] {
          if (node.kind === 'branch') return node.children.flatMap(collect);
          return [{ id: node.id, lines: node.source.rows.map((row) => row.line) }];
        })
        .find(({ lines }) => lines.includes(line));
      expect(`${leaf?.id}.`.startsWith(`${indicator}.`), `${indicator}, line ${line}`).toBe(true);
    }
  });

  it('are what the normalisation cannot do', () => {
    for (const { before, after } of errata) {
      if (after !== null && !before.includes('\n') && !before.includes('\t')) {
        expect(normalise(before)).not.toBe(normalise(after));
      }
    }
  });

  it('correct no text to itself: what is kept says so', () => {
    for (const { before, after } of errata) expect(after).not.toBe(before);
    const kept = errata.filter(({ after }) => after === null);
    expect(kept.map(({ line }) => line)).toEqual([19, 109]);
  });
});

describe('the source references', () => {
  it('hold the rows as scanned', () => {
    const sources = liujiang.indicators.flatMap(function collect(node): unknown[] {
      return node.kind === 'branch' ? node.children.flatMap(collect) : [node.source];
    });
    expect(sources).toEqual(references);
  });
});
