import type { Finding, Rule } from '../core/table/appendix';
import type { Assumption } from '../core/read/findings';
import type { ScoreField } from '../core/table/scoreFields';

/** The words of the audit, in one language. */
export interface FindingStrings {
  /** A name for each rule, as a heading over its findings. */
  rules: Record<Rule, string>;
  fields: Record<ScoreField, string>;
  total: string;
  /** @param lines of the printed code: one, but where a line break stands inside */
  codeTypo: (lines: readonly string[], expected: string) => string;
  codeInName: (code: string) => string;
  maxPinned: (id: string, printed: string, expected: string, parent: string) => string;
  maxUnpinned: (parent: string, printed: string, sum: string) => string;
  rollupMismatch: (who: string, field: string, printed: string, computed: string) => string;
  rollupRounded: (who: string, field: string, printed: string, computed: string) => string;
  deltaMismatch: (who: string, printed: string, expected: string) => string;
  deltaRounded: (who: string, printed: string, expected: string) => string;
  deltaMissing: (who: string, expected: string) => string;
  boundNotMet: (who: string, printed: string, computed: string) => string;
  linkMismatch: (
    who: string,
    field: string,
    printed: string,
    expected: string,
    sipas: string,
  ) => string;
  noImprovement: (who: string) => string;
  agencyMissing: (who: string) => string;
  agencyColumnBlank: string;
  agencyTypo: (printed: string, expected: string) => string;
  agencyUnknown: (printed: string, suggestion: string) => string;
  numberAsText: (field: string, count: string) => string;
  mixedDecimals: string;
  localeMisread: (who: string, field: string, printed: string, expected: string) => string;
  scoreOverMax: (who: string, field: string, printed: string) => string;
  duplicateCode: (printed: string) => string;
  orphanCode: (printed: string, parent: string) => string;
  scoreMissing: (who: string, field: string) => string;
  scoreColumnBlank: (field: string) => string;
  scoreIsDate: (who: string, field: string) => string;
  scoreUnreadable: (who: string, field: string, printed: string) => string;
  assumptions: Record<Assumption, (word: string) => string>;
}

/** One sentence that says what is wrong and, where it is known, what would be right. */
export function findingMessage(finding: Finding, words: FindingStrings): string {
  const { rule, id, details } = finding;
  const printed = firstLine(finding.printed);
  const expected = firstLine(finding.expected ?? '');
  const who = id ?? words.total;
  const field = isField(details.field) ? words.fields[details.field] : '';
  const computed = details.computed ?? '';
  switch (rule) {
    case 'code-typo':
      return words.codeTypo(finding.printed.trim().split(/\s*\n\s*/), expected);
    case 'code-in-name':
      return words.codeInName(who);
    case 'max-mismatch': {
      const parent = details.parent === '' ? words.total : (details.parent ?? '');
      return details.pinned === 'yes'
        ? words.maxPinned(who, printed, expected, parent)
        : words.maxUnpinned(parent, printed, details.sum ?? '');
    }
    case 'rollup-mismatch':
      return words.rollupMismatch(who, field, printed, computed);
    case 'rollup-rounded':
      return words.rollupRounded(who, field, printed, computed);
    case 'delta-mismatch':
      return words.deltaMismatch(who, printed, expected);
    case 'delta-rounded':
      return words.deltaRounded(who, printed, expected);
    case 'delta-missing':
      return words.deltaMissing(who, expected);
    case 'bound-not-met':
      return words.boundNotMet(who, printed, computed);
    case 'link-mismatch':
      return words.linkMismatch(who, field, printed, expected, details.sipas ?? '');
    case 'no-improvement':
      return words.noImprovement(who);
    case 'agency-missing':
      return id === null ? words.agencyColumnBlank : words.agencyMissing(who);
    case 'agency-typo':
      return words.agencyTypo(printed, expected);
    case 'agency-unknown':
      return words.agencyUnknown(printed, details.suggestion ?? '');
    case 'number-as-text':
      return words.numberAsText(field, details.count ?? '');
    case 'mixed-decimals':
      return words.mixedDecimals;
    case 'locale-misread':
      return words.localeMisread(who, field, printed, expected);
    case 'score-over-max':
      return words.scoreOverMax(who, field, printed);
    case 'duplicate-code':
      return words.duplicateCode(printed);
    case 'orphan-code':
      return words.orphanCode(printed, details.parent ?? '');
    case 'score-missing':
      return details.column === 'yes'
        ? words.scoreColumnBlank(field)
        : words.scoreMissing(who, field);
    case 'score-unreadable':
      return isBareNumber(printed)
        ? words.scoreIsDate(who, field)
        : words.scoreUnreadable(who, field, printed);
    case 'reading-assumption':
      return assumed(details, words);
  }
}

function assumed(details: Finding['details'], words: FindingStrings): string {
  const what = details.what as Assumption;
  return words.assumptions[what](details.heading ?? details.code ?? details.text ?? '');
}

/** A number that cannot be read as a score is one that the cell shows as a date (SPEC R9). */
function isBareNumber(printed: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(printed);
}

function isField(name: string | undefined): name is ScoreField {
  return name !== undefined && ['max', 'base', 'target', 'delta', 'result'].includes(name);
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
