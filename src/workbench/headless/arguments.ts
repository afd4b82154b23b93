import { parseArgs } from 'node:util';
import type { Changes } from '../../core/plan/formOf';

export type StepName =
  | 'check'
  | 'fix'
  | 'recalculate'
  | 'highlight'
  | 'assign'
  | 'export'
  | 'collect'
  | 'report';

export interface HeadlessArguments {
  input: string;
  out: string | null;
  report: string | null;
  steps: StepName[];
  write: 'values' | 'formulas';
  changes: Changes;
  /** A file of answers to doubts. */
  answers: string | null;
  /** A folder for the files that go out to agencies. */
  forms: string | null;
  /** A folder of files that agencies sent back. */
  returned: string | null;
  /** A file for the copy to issue. */
  issue: string | null;
  lang: 'vi' | 'en';
  excelApi: string;
  /** The year that is worked on; null: the newest that the workbook plans. */
  year: number | null;
  isVerbose: boolean;
}

const STEPS: readonly StepName[] = [
  'check',
  'fix',
  'recalculate',
  'highlight',
  'assign',
  'export',
  'collect',
  'report',
];
const DEFAULT_STEPS = 'check,recalculate,highlight,assign';

export const USAGE =
  'headless INPUT.xlsx [--out OUTPUT.xlsx] [--report REPORT.json] [--steps check,fix,recalculate,highlight,assign,export,collect,report] ' +
  '[--write values|formulas] [--changes form|all] [--answers ANSWERS.json] [--forms FOLDER] [--returned FOLDER] [--issue COPY.xlsx] ' +
  '[--year 2025] [--lang vi|en] [--excel-api 1.14] [--verbose]';

const options = {
  out: { type: 'string' },
  report: { type: 'string' },
  answers: { type: 'string' },
  issue: { type: 'string' },
  forms: { type: 'string' },
  returned: { type: 'string' },
  steps: { type: 'string', default: DEFAULT_STEPS },
  write: { type: 'string', default: 'values' },
  changes: { type: 'string', default: 'form' },
  year: { type: 'string' },
  lang: { type: 'string', default: 'vi' },
  'excel-api': { type: 'string', default: '1.14' },
  verbose: { type: 'boolean', default: false },
} as const;
const common = { options, allowPositionals: true } as const;

/** What is wrong with the arguments, in few words, to be said in the language that they ask for. */
export interface WrongArguments {
  wrong: string;
  lang: HeadlessArguments['lang'];
}

/** @returns what was asked for, or what is wrong with it */
export function readArguments(given: readonly string[]): HeadlessArguments | WrongArguments {
  const loose = parseArgs({ ...common, args: [...given], strict: false, tokens: true });
  const inWords = loose.values.lang === 'en' ? 'en' : 'vi';
  const wrong = (what: string): WrongArguments => ({ wrong: what, lang: inWords });
  const odd = loose.tokens.find((token) => token.kind === 'option' && !isKnown(token));
  if (odd?.kind === 'option') return wrong(odd.rawName);
  const parsed = parseArgs({ ...common, args: [...given] });
  const { values, positionals } = parsed;
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) return wrong('one INPUT.xlsx');
  const asked = values.steps.split(',');
  const steps = asked.flatMap((name) => STEPS.find((step) => step === name) ?? []);
  if (steps.length < asked.length) return wrong(`--steps ${values.steps}`);
  if (steps.includes('export') && values.forms === undefined) return wrong('--forms FOLDER');
  // Under another name, as one of a workbook with macros, Excel does not open what is saved.
  if (values.out !== undefined && !WORKBOOK.test(values.out)) return wrong('--out OUTPUT.xlsx');
  if (values.issue !== undefined && !WORKBOOK.test(values.issue)) return wrong('--issue COPY.xlsx');
  const { write, changes, lang } = values;
  if (write !== 'values' && write !== 'formulas') return wrong(`--write ${write}`);
  if (changes !== 'form' && changes !== 'all') return wrong(`--changes ${changes}`);
  if (lang !== 'vi' && lang !== 'en') return wrong(`--lang ${lang}`);
  if (!/^1\.\d{1,2}$/.test(values['excel-api'])) return wrong(`--excel-api ${values['excel-api']}`);
  if (values.year !== undefined && !/^20\d\d$/.test(values.year)) {
    return wrong(`--year ${values.year}`);
  }
  return {
    input,
    year: values.year === undefined ? null : Number(values.year),
    out: values.out ?? null,
    report: values.report ?? null,
    answers: values.answers ?? null,
    forms: values.forms ?? null,
    returned: values.returned ?? null,
    issue: values.issue ?? null,
    steps,
    write,
    changes,
    lang,
    excelApi: values['excel-api'],
    isVerbose: values.verbose,
  };
}

const WORKBOOK = /\.xlsx$/i;

/** Whether an option is one of ours, with a value where it takes one: what looks like the next option is none. */
function isKnown({ name, value, inlineValue }: OptionToken): boolean {
  if (!isOption(name)) return false;
  if (options[name].type === 'boolean') return value === undefined;
  return Boolean(value) && (inlineValue === true || value?.startsWith('-') === false);
}

interface OptionToken {
  name: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function isOption(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}
