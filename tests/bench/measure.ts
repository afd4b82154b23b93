/** Milliseconds of several runs. */
export interface Timing {
  median: number;
  least: number;
  most: number;
}

/** Runs work several times after once to warm up. */
export function time(runs: number, work: () => unknown): Timing {
  work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return {
    median: times[Math.floor(runs / 2)] ?? 0,
    least: times[0] ?? 0,
    most: times.at(-1) ?? 0,
  };
}

export function said({ median, least, most }: Timing): string {
  return `${short(median)} ms (${short(least)}–${short(most)})`;
}

export function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}
