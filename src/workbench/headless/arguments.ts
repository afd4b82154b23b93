import { parseArgs } from 'node:util';
import type { Changes } from '../../core/plan/formOf';

export type StepName =
  'check' | 'fix' | 'recalculate' | 'highlight' | 'assign' | 'export' | 'collect' | 'report';

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

/** @returns what was asked for, or in a few words what is wrong with it */
export function readArguments(args: readonly string[]): HeadlessArguments | { wrong: string } {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
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
      },
    });
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) return { wrong: 'one INPUT.xlsx' };
  const asked = values.steps.split(',');
  const steps = asked.flatMap((name) => STEPS.find((step) => step === name) ?? []);
  if (steps.length < asked.length) return { wrong: `--steps ${values.steps}` };
  if (steps.includes('export') && values.forms === undefined) return { wrong: '--forms FOLDER' };
  // Under another name, as one of a workbook with macros, Excel does not open what is saved.
  if (values.out !== undefined && !/\.xlsx$/i.test(values.out))
    return { wrong: '--out OUTPUT.xlsx' };
  const { write, changes, lang } = values;
  if (write !== 'values' && write !== 'formulas') return { wrong: `--write ${write}` };
  if (changes !== 'form' && changes !== 'all') return { wrong: `--changes ${changes}` };
  if (lang !== 'vi' && lang !== 'en') return { wrong: `--lang ${lang}` };
  if (!/^1\.\d{1,2}$/.test(values['excel-api']))
    return { wrong: `--excel-api ${values['excel-api']}` };
  if (values.year !== undefined && !/^20\d\d$/.test(values.year)) {
    return { wrong: `--year ${values.year}` };
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
