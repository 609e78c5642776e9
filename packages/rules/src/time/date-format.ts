type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** A run of format letters or a literal character, in order. */
interface Token {
  readonly part: Part | null;
  readonly text: string;
}

// The table prints MM for months and for minutes: after HH it is minutes.
function partOf(letters: string, hourBefore: boolean): Part | null {
  switch (letters) {
    case 'YYYY':
      return 'year';
    case 'MM':
      return hourBefore ? 'minute' : 'month';
    case 'DD':
      return 'day';
    case 'HH':
      return 'hour';
    case 'SS':
      return 'second';
    default:
      return null;
  }
}

function tokenize(format: string): readonly Token[] {
  const tokens: Token[] = [];
  let hourBefore = false;
  for (const [text] of format.matchAll(/YYYY|MM|DD|HH|SS|./gsu)) {
    const part = partOf(text, hourBefore);
    hourBefore ||= part === 'hour';
    tokens.push({ part, text });
  }
  return tokens;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const DEFAULTS: Readonly<Record<Part, number>> = {
  // A leap year, so that 02-29 stands where no year is printed.
  year: 2000,
  month: 1,
  day: 1,
  hour: 0,
  minute: 0,
  second: 0,
};

/**
 * Whether a text is a real date and time in a format of the letters YYYY, MM, DD, HH, MM and SS. Other characters stand for
 * themselves; white space around the text is ignored.
 */
export function matchesFormat(text: string, format: string): boolean {
  const rest = text.trim();
  const values = { ...DEFAULTS };
  let position = 0;
  for (const token of tokenize(format)) {
    const piece = rest.slice(position, position + token.text.length);
    if (token.part === null) {
      if (piece !== token.text) return false;
    } else {
      if (piece.length !== token.text.length || !/^[0-9]+$/.test(piece)) return false;
      values[token.part] = Number(piece);
    }
    position += token.text.length;
  }
  const { year, month, day, hour, minute, second } = values;
  return (
    position === rest.length &&
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59
  );
}
