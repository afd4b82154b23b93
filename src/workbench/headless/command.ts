import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { issue } from '../../app/issue';
import { doubtsEn } from '../../strings/doubts.en';
import { doubtsVi } from '../../strings/doubts.vi';
import { findingsEn } from '../../strings/findings.en';
import { findingsVi } from '../../strings/findings.vi';
import { en } from '../../strings/en';
import { problemMessage } from '../../strings/problemMessage';
import { vi } from '../../strings/vi';
import { unfaithful } from '../engine/faithful';
import { hasMacros, lookAtInput, type PlainInput } from '../engine/inputFile';
import { lossesOf } from '../engine/losses';
import { openWorkbook, type OpenWorkbook } from '../node/openWorkbook';
import { isSetSupported, LEAST_EXCEL_API } from '../node/requirementSets';
import { parseAnswers, type Answered } from './answers';
import { readArguments, USAGE, type HeadlessArguments } from './arguments';
import { refusedNames } from './collectFiles';
import { folderBar, type Output, placesOf, writeTogether } from './outputs';
import { reportOf, type RunRecord } from './report';
import { runSteps, type NoSuchAnswer, type NoSuchYear, type StepFailure } from './run';
import { summaryOf } from './summary';
import { headlessVi, type HeadlessWords, type Unopened } from './words';
import { headlessEn } from './words.en';

/** Exit statuses of the contract. */
const DONE = 0;
const NO_TABLE = 1;
const CANNOT_READ = 2;
const STEP_FAILED = 3;

/** Where the command speaks, a line at a time. */
export interface Voice {
  say(line: string): void;
  warn(line: string): void;
}

class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The headless command, from its arguments to its exit status. Whatever ends it is said in one line. */
export async function headless(given: readonly string[], voice: Voice): Promise<number> {
  const args = readArguments(given);
  const words = args.lang === 'vi' ? headlessVi : headlessEn;
  try {
    if ('wrong' in args) throw new Refusal(CANNOT_READ, `${words.usage}${USAGE} (${args.wrong})`);
    if (!isSetSupported('ExcelApi', LEAST_EXCEL_API, args.excelApi))
      throw new Refusal(CANNOT_READ, words.tooOld(args.excelApi, LEAST_EXCEL_API));
    await run(args, words, voice);
    return DONE;
  } catch (error) {
    const isRefusal = error instanceof Refusal;
    const message = error instanceof Error ? error.message : String(error);
    const line = isRefusal ? message : words.unexpected(message.split('\n')[0] ?? '');
    const stack = error instanceof Error ? error.stack : undefined;
    voice.warn(given.includes('--verbose') ? (stack ?? line) : line);
    return isRefusal ? error.status : STEP_FAILED;
  }
}

async function run(args: HeadlessArguments, words: HeadlessWords, voice: Voice): Promise<void> {
  const { input, bytes, losses } = await lookedAt(args, words);
  const answered = args.answers === null ? [] : await answersIn(args.answers, words);
  if (args.returned !== null) await requireFolder(args.returned, words);
  const workbook = await opened(args, bytes, words);
  try {
    const differs = input.snapshot && unfaithful(workbook.engine, input.snapshot);
    if (differs) throw new Refusal(CANNOT_READ, words.notFaithful(args.input, differs));
    const result = await runSteps(args, answered, basename(args.input), workbook);
    if (!result.ok) throw refusalOf(result.failure, args, words);
    if (losses.length > 0) voice.warn(words.loses(losses.map((kind) => words.losses[kind])));
    const { notAsked, exported, collected } = result.run;
    if (notAsked.length > 0) voice.warn(words.notAsked(notAsked.map(({ doubt }) => doubt)));
    const refused = collected === null ? [] : refusedNames(collected);
    if (refused.length > 0) voice.warn(words.notCollected(refused));
    const outputs = await outputsOf(args, result.run, workbook);
    const summary = summaryOf(result.run, words, args.lang === 'vi' ? ',' : '.');
    await leave(args, outputs, exported !== null, words);
    voice.say(summary);
    for (const path of [args.out, args.issue]) if (path !== null) voice.say(words.saved(path));
  } finally {
    workbook.close();
  }
}

/** What can be known before the work: places, the file itself, and what of it would be lost. */
async function lookedAt(args: HeadlessArguments, words: HeadlessWords) {
  const { input: path, out, issue: copy, report, forms } = args;
  const given = await readFile(path).catch((error: unknown) => {
    throw new Refusal(CANNOT_READ, `${path}: ${words.cannotRead[unopened(error)]}`);
  });
  const paths = [out, copy, report].filter((one) => one !== null);
  const { barred } = await placesOf(path, paths);
  if (barred) throw new Refusal(CANNOT_READ, words.barred[barred.why](barred.path));
  const noFolder = forms === null ? null : await folderBar(forms);
  if (noFolder) throw new Refusal(CANNOT_READ, words.barred[noFolder.why](noFolder.path));
  const input = await lookAtInput(given);
  if (input.refusal) throw new Refusal(CANNOT_READ, `${path}: ${words.cannotRead[input.refusal]}`);
  const isSaved = out !== null || copy !== null;
  const { bytes } = input;
  if (isSaved && hasMacros(bytes)) throw new Refusal(CANNOT_READ, words.hasMacros(path));
  return { input, bytes, losses: isSaved ? await lossesOf(bytes) : [] };
}

function unopened(error: unknown): Unopened {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'missing';
    case 'EISDIR':
      return 'folder';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'too-large';
    default:
      return 'not-allowed';
  }
}

function opened(
  { input, excelApi, lang }: HeadlessArguments,
  bytes: PlainInput['bytes'],
  words: HeadlessWords,
): Promise<OpenWorkbook> {
  const locale = lang === 'vi' ? 'vi-VN' : 'en-US';
  return openWorkbook(bytes, { excelApi, locale }).catch(() => {
    throw new Refusal(CANNOT_READ, words.notFaithful(input, null));
  });
}

async function outputsOf(
  { out, issue: copy, forms, report, lang }: HeadlessArguments,
  record: RunRecord,
  workbook: OpenWorkbook,
): Promise<Output[]> {
  const outputs: Output[] = [];
  const saved = out === null && copy === null ? null : await workbook.save();
  if (out !== null && saved) outputs.push({ path: out, content: saved });
  // What the steps add are sheets of the add-in's: the users' own are those that were there.
  if (copy !== null && saved)
    outputs.push({ path: copy, content: (await issue(record.reading, saved)).bytes });
  for (const { name, bytes } of record.exported?.files ?? [])
    outputs.push({ path: join(forms ?? '', name), content: bytes });
  if (report !== null) {
    const [findings, doubts] = lang === 'vi' ? [findingsVi, doubtsVi] : [findingsEn, doubtsEn];
    const content = `${JSON.stringify(reportOf(record, findings, doubts), null, 2)}\n`;
    outputs.push({ path: report, content });
  }
  return outputs;
}

async function leave(
  { input, forms }: HeadlessArguments,
  outputs: readonly Output[],
  hasForms: boolean,
  words: HeadlessWords,
): Promise<void> {
  const failed = await writeTogether(outputs, input, hasForms ? forms : null);
  if (!failed) return;
  const { path, why, written } = failed;
  const rest = written.length === 0 ? words.wroteNothing : words.wroteOnly(written);
  throw new Refusal(STEP_FAILED, `${words.cannotWrite(words.barred[why](path))} ${rest}`);
}

async function requireFolder(path: string, words: HeadlessWords): Promise<void> {
  await readdir(path).catch(() => {
    throw new Refusal(CANNOT_READ, words.noFolder(path));
  });
}

async function answersIn(path: string, words: HeadlessWords): Promise<Answered[]> {
  const bytes = await readFile(path).catch(() => null);
  const answered = bytes && parseAnswers(bytes.toString('utf8'));
  if (!answered) throw new Refusal(CANNOT_READ, words.noAnswers(path));
  return answered;
}

function refusalOf(
  failure: StepFailure | NoSuchYear | NoSuchAnswer,
  { lang, year }: HeadlessArguments,
  words: HeadlessWords,
): Refusal {
  if ('years' in failure) return new Refusal(CANNOT_READ, words.noYear(year, failure.years));
  if ('said' in failure) {
    const { doubt, answer, answers } = failure.said;
    return new Refusal(CANNOT_READ, words.noSuchAnswer(doubt, answer, answers));
  }
  const { step, problem } = failure;
  const message = problemMessage(problem, lang === 'vi' ? vi : en);
  if (problem.code === 'no-table') {
    const { sheets, isOldFont } = problem.details;
    return new Refusal(NO_TABLE, isOldFont ? message : words.noTable(sheets));
  }
  return new Refusal(STEP_FAILED, `${words.stepFailed(step, message)} ${words.wroteNothing}`);
}
