import type { CodeToken } from './codes';

/** The same digits without their dots ("22", 2.2), the same number (1.1 for "1.10"), or look-alike letters ("l.2"). */
export function sayTheSame(
  candidate: CodeToken,
  printed: CodeToken,
  isNumberCell: boolean,
): boolean {
  const digits = ({ code }: CodeToken) => code.replaceAll('.', '');
  if (digits(candidate) === digits(printed)) return true;
  if (isNumberCell && candidate.code.split('.').length === 2) {
    return Number(candidate.code) === Number(printed.code);
  }
  return candidate.code === printed.code.replace(/[lIi]/g, '1').replace(/[Oo]/g, '0');
}

/** One slip of the finger: "1.7" for 1.2, but not "1.1" for 2.1.1. */
export function differInOnePart(candidate: CodeToken, printed: CodeToken): boolean {
  const parts = candidate.code.split('.');
  const others = printed.code.split('.');
  const different = parts.filter((part, at) => part !== others[at]);
  return parts.length === others.length && different.length === 1;
}
