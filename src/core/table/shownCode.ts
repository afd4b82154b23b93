import type { Criterion } from './appendix';

/** A criterion's code as it is said by itself: with the codes above it where codes restart ("V.1" for item 1 of V). */
export function shownCode({ id, code }: Criterion): string {
  return id.includes('/') ? id.replaceAll('/', '.') : code;
}

/** Code and name on one line. */
export function titleOf(criterion: Criterion): string {
  return `${shownCode(criterion)} ${criterion.name}`;
}
