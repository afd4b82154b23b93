import { assignTask } from '../app/assign';
import { check } from '../app/check';
import { inTurn } from '../excel/requests/inTurn';
import { tellPane } from '../app/paneMessages';
import { highlightTask } from '../app/highlight';
import type { Reading } from '../app/reading';
import type { GuardedPlan } from '../app/workbookPort';
import { recalculateTask } from '../app/recalculate';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { showMessage } from '../excel/showMessage';
import { problemMessage } from '../strings/problemMessage';
import { languageOf, stringsFor } from '../strings/stringsFor';
import type { Strings } from '../strings/vi';
import { appliedMessage } from '../strings/appliedMessage';
import { finish } from '../core/base/task';

/** What a ribbon button does with what was read: writes a plan, or only says something. */
type Job = (reading: Reading, strings: Strings) => GuardedPlan | string;

/**
 * The functions of the ribbon's buttons, by the names that manifest.xml gives them. They are there before office.js
 * is: it calls one as soon as it has started, and what is not there by then is never called.
 */
Object.assign(window, {
  runCheck: button(({ findings }, strings) => {
    const count = (severity: string) =>
      findings.filter((finding) => finding.severity === severity).length;
    return strings.commands.check(count('error'), count('warning'));
  }),
  runRecalculate: button((reading) => finish(recalculateTask(reading, 'formulas'))),
  runHighlight: button((reading) => finish(highlightTask(reading))),
  runAssign: button((reading) => finish(assignTask(reading))),
});

// office.js asks of every page that it waits for it.
document.addEventListener('DOMContentLoaded', () => void Office.onReady());

/** The function that Excel calls for a button. */
function button(job: Job): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    // A button clicked twice does its work once more, on what it has made the first time.
    void inTurn(`cchc-button ${Office.context.document.url}`, () => run(job))
      .then(say)
      .finally(() => {
        event.completed();
      });
  };
}

/** In the pane where one is open, else in a small window. */
async function say(text: string): Promise<void> {
  if (!(await tellPane(Office.context.document.url, text))) await showMessage(text);
}

/** @returns what was done, or why not, for the user */
async function run(job: Job): Promise<string> {
  const strings = stringsFor(languageOf(Office.context.displayLanguage));
  const port = createExcelWorkbook();
  const reading = await check(port);
  if (!reading.ok) return problemMessage(reading.problem, strings);
  const result = job(reading.value, strings);
  if (typeof result === 'string') return result;
  const applied = await port.apply(result);
  return applied.ok
    ? appliedMessage(result, applied.value, strings)
    : problemMessage(applied.problem, strings);
}
