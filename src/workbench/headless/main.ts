import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { issue } from '../../app/issue';
import { doubtsEn } from '../../strings/doubts.en';
import { doubtsVi } from '../../strings/doubts.vi';
import { findingsEn } from '../../strings/findings.en';
import { findingsVi } from '../../strings/findings.vi';
import { en } from '../../strings/en';
import { problemMessage } from '../../strings/problemMessage';
import { vi } from '../../strings/vi';
import { unfaithful } from '../engine/faithful';
import { hasMacros, lookAtInput } from '../engine/inputFile';
import { lossesOf } from '../engine/losses';
import { openWorkbook } from '../node/openWorkbook';
import { parseAnswers, type Answered } from './answers';
import { readArguments, USAGE, type HeadlessArguments } from './arguments';
import { saveFiles } from './exportFiles';
import { reportOf } from './report';
import { runSteps, type StepFailure } from './run';
import { summaryOf } from './summary';
import { headlessEn, headlessVi, type HeadlessWords } from './words';

/** Exit statuses of the contract. */
const DONE = 0;
const NO_TABLE = 1;
const CANNOT_READ = 2;
const STEP_FAILED = 3;

class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2));
  if ('wrong' in args)
    throw new Refusal(CANNOT_READ, `${headlessVi.usage}${USAGE} (${args.wrong})`);
  const words = args.lang === 'vi' ? headlessVi : headlessEn;
  const { bytes, snapshot } = await inputOf(args.input, words);
  const isSaved = args.out !== null || args.issue !== null;
  if (isSaved && hasMacros(bytes)) throw new Refusal(CANNOT_READ, words.hasMacros(args.input));
  const losses = isSaved ? await lossesOf(bytes) : [];
  const workbook = await openWorkbook(bytes, {
    excelApi: args.excelApi,
    locale: args.lang === 'vi' ? 'vi-VN' : 'en-US',
  }).catch(() => {
    throw new Refusal(CANNOT_READ, words.notFaithful(args.input, null));
  });
  const differs = snapshot && unfaithful(workbook.engine, snapshot);
  if (differs) throw new Refusal(CANNOT_READ, words.notFaithful(args.input, differs));
  const answered = args.answers === null ? [] : await answersIn(args.answers, words);
  if (args.returned !== null) await requireFolder(args.returned, words);
  const result = await runSteps(args, answered, basename(args.input), workbook);
  if (!result.ok) throw refusalOf(result.failure, args, words);
  const { run } = result;
  const doubtWords = args.lang === 'vi' ? doubtsVi : doubtsEn;
  const findingWords = args.lang === 'vi' ? findingsVi : findingsEn;
  if (losses.length > 0) {
    process.stderr.write(`${words.loses(losses.map((kind) => words.losses[kind]))}\n`);
  }
  if (args.out !== null) await write(args.out, await workbook.save(), words);
  const { forms, issue: copy } = args;
  if (copy !== null) {
    // What the steps add are sheets of the add-in's: the users' own are those that were there.
    await write(copy, (await issue(run.reading, await workbook.save())).bytes, words);
  }
  if (run.exported && forms !== null) {
    await saveFiles(run.exported, forms).catch(() => {
      throw new Refusal(STEP_FAILED, words.cannotWrite(forms));
    });
  }
  if (args.report !== null) {
    await write(
      args.report,
      `${JSON.stringify(reportOf(run, findingWords, doubtWords), null, 2)}\n`,
      words,
    );
  }
  const lines = [summaryOf(run, words, args.lang === 'vi' ? ',' : '.')];
  for (const path of [args.out, args.issue]) if (path !== null) lines.push(words.saved(path));
  process.stdout.write(`${lines.join('\n')}\n`);
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

async function inputOf(path: string, words: HeadlessWords) {
  const refuse = (why: keyof HeadlessWords['cannotRead']) =>
    new Refusal(CANNOT_READ, `${path}: ${words.cannotRead[why]}`);
  const bytes = await readFile(path).catch(() => {
    throw refuse('missing');
  });
  const look = await lookAtInput(bytes);
  if (look.refusal) throw refuse(look.refusal);
  return look;
}

function refusalOf(
  { step, problem }: StepFailure,
  { lang }: HeadlessArguments,
  words: HeadlessWords,
): Refusal {
  const message = problemMessage(problem, lang === 'vi' ? vi : en);
  if (problem.code === 'no-table') {
    const { sheets, isOldFont } = problem.details;
    return new Refusal(NO_TABLE, isOldFont ? message : words.noTable(sheets));
  }
  return new Refusal(STEP_FAILED, `${words.stepFailed(step, message)} ${words.wroteNothing}`);
}

async function write(path: string, content: Uint8Array | string, words: HeadlessWords) {
  await writeFile(path, content).catch(() => {
    throw new Refusal(STEP_FAILED, words.cannotWrite(path));
  });
}

main().then(
  () => {
    process.exitCode = DONE;
  },
  (error: unknown) => {
    const isRefusal = error instanceof Refusal;
    const isVerbose = process.argv.includes('--verbose');
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? message) : message;
    process.stderr.write(`${isVerbose ? stack : (message.split('\n')[0] ?? '')}\n`);
    process.exitCode = isRefusal ? error.status : STEP_FAILED;
  },
);
