import {
  type Column,
  type Element,
  nearestTo,
  normaliseName,
  type Reason,
} from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import { gapsOf, placesIn, seen } from '../../evidence/observation.ts';
import type { Context } from '../core/context.ts';
import { warnContradiction } from '../core/contradiction.ts';
import type { DateSeries, Facts } from '../core/facts.ts';
import type { Frame } from '../core/frame.ts';
import { listPlaces } from '../core/places.ts';
import {
  type DateSource,
  findContradiction,
  joinSources,
  lackingSource,
  readPublishing,
  uniteSeries,
} from '../dates/date-series.ts';
import { joinSeries } from '../dates/join-series.ts';
import { askedOf, findColumnGaps, readByMember } from './by-member.ts';
import type { MatchedColumns, SeenColumn } from './match-columns.ts';

/** Updates of the sections that requirements name, from columns and from what was looked up one by one. */
export function deriveColumnUpdates(
  columns: MatchedColumns,
  lookedUp: Facts['updates'],
  context: Context,
): Readonly<Record<string, Readonly<Record<string, DateSeries>>>> {
  if (context.evidence.columns === undefined) return {};
  const updates: Record<string, Readonly<Record<string, DateSeries>>> = {};
  for (const { id, sections, owners } of context.once(listSections)) {
    const inColumns = deriveSectionUpdates(owners, sections, columns, context);
    const days = { ...lookedUp[id], ...inColumns };
    for (const { id: section, name } of sections) {
      const [one, other] = [inColumns[section], lookedUp[id]?.[section]];
      if (one === undefined || other === undefined) continue;
      days[section] = joinSeries([one, other], name, context);
    }
    updates[id] = days;
  }
  return updates;
}

/** The sections that a requirement names, and the columns in which they are looked for. */
interface NamedSections {
  readonly id: string;
  readonly sections: readonly Element[];
  readonly owners: readonly Column[];
}

/** The requirements that name sections of columns. Asked for by `once`. */
function listSections({ once, catalogue }: Frame): readonly NamedSections[] {
  return [...once(listPlaces).values()].flatMap(({ requirement: { id, elements }, leaf }) => {
    const sections = listElements(elements).filter(({ kind }) => kind === 'column');
    if (sections.length === 0) return [];
    const owners = leaf.columns.flatMap((column) =>
      catalogue.columns.filter((one) => one.id === column),
    );
    return [{ id, sections, owners }];
  });
}

/**
 * When a section that a requirement names (人事任免 as a 一级栏目) was updated in the columns of its leaf. An update in any of
 * them counts; that there was none follows only when all of them are shown whole.
 */
function deriveSectionUpdates(
  owners: readonly Column[],
  elements: readonly Element[],
  columns: MatchedColumns,
  context: Context,
): Readonly<Record<string, DateSeries>> {
  const series = elements.map((element): [string, DateSeries] => [
    element.id,
    uniteSeries(
      owners.map((column) => readColumn(column, element, elements, columns, context)),
      [],
      'columns',
      context,
    ),
  ]);
  return Object.fromEntries(series);
}

function readColumn(
  column: Column,
  element: Element,
  elements: readonly Element[],
  columns: MatchedColumns,
  context: Context,
): DateSeries {
  const asked = askedOf(column, context);
  const byMember = readByMember(column, asked, columns, {
    read: (record) => readRecord(record, element, elements, context),
    tells: ({ shown }) => shown > 0,
    // An item that a whole list does not have.
    contradicts: (own, told) => own.some((one) => findContradiction([one, ...told]).length > 0),
  });
  const series = [...byMember.values()].map((sources) => {
    warnContradiction(sources, element.name, context);
    return joinSources(sources, context);
  });
  const gaps = findColumnGaps(column, asked, [...byMember.keys()], columns, context);
  return uniteSeries(series, gaps, 'columns', context);
}

/** What one record of a column says about one of its sections. */
function readRecord(
  { record, path, seen: when }: SeenColumn,
  element: Element,
  elements: readonly Element[],
  context: Context,
): DateSource[] {
  if (record.sections === undefined) {
    // A column without sections says of them only what it says of itself, such as that it is blank.
    const { state, failed } = record;
    const shown = { items: undefined, summary: undefined, state, failed };
    return [readPublishing(shown, path, when, context.asOf)];
  }
  const since = seen(record.sections, when);
  const named = new Set([normaliseName(element.name.zh), element.id]);
  const sources: DateSource[] = [];
  let unknownNames = false;
  for (const [position, section] of placesIn(record.sections)) {
    const place = `${path}.sections.records[${position}]`;
    if (named.has(normaliseName(section.name))) {
      const { items, summary, state, failed } = section;
      const shown = { items, summary, state, failed };
      sources.push(readPublishing(shown, place, seen(section, since), context.asOf));
    } else if (!isNamed(section.name, elements)) {
      unknownNames = true;
      warnUnknownSection(section.name, `${place}.name`, elements, context);
    }
  }
  if (sources.length > 0) return sources;
  const gaps = gapsOf(record.sections, since, context.asOf);
  const doubts: readonly Reason[] = gaps.length === 0 && unknownNames ? ['missing-fact'] : gaps;
  return [lackingSource(path, 'sections', doubts)];
}

function isNamed(name: string, elements: readonly Element[]): boolean {
  return elements.some(
    (element) =>
      normaliseName(element.name.zh) === normaliseName(name) || element.id === normaliseName(name),
  );
}

function warnUnknownSection(
  name: string,
  path: string,
  elements: readonly Element[],
  { warn }: Context,
): void {
  warn({
    code: 'unknown-section',
    path,
    message: {
      zh: `一级栏目“${name}”不是指标所列的栏目`,
      en: `The section “${name}” is not one that the requirement names.`,
    },
    nearest: nearestTo(
      name,
      elements.map((element) => element.name.zh),
    ),
  });
}
