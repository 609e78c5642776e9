import stringWidth from 'string-width';

/** Where progress is shown: a stream such as `process.stderr`. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Shows how far a long run is. */
export interface Progress {
  /** One more is done. */
  readonly step: (name: string) => void;
  /** Leaves the line, so that the next output begins on a new one. */
  readonly end: () => void;
}

const barWidth = 24;

/** The beginning of a text that fits into a number of terminal cells. */
function fit(text: string, cells: number): string {
  let shown = '';
  for (const character of text) {
    if (stringWidth(shown + character) > cells) return shown;
    shown += character;
  }
  return shown;
}

/** A bar that grows on a terminal; a line for each step elsewhere (a log, a pipe). */
export function startProgress(total: number, stream: ProgressStream): Progress {
  let done = 0;
  if (stream.isTTY !== true) {
    const step = (name: string): void => {
      done += 1;
      stream.write(`${done}/${total} ${name}\n`);
    };
    return { step, end: () => undefined };
  }
  return {
    step: (name) => {
      done += 1;
      const full = Math.floor((done / total) * barWidth);
      const line = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${done}/${total} ${name}`;
      stream.write(`\r${fit(line, (stream.columns ?? 80) - 1)}\u001B[K`);
    },
    end: () => {
      stream.write('\n');
    },
  };
}
