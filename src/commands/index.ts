import { planAssign } from '../app/assign';
import { check } from '../app/check';
import { tellPane } from '../app/paneMessages';
import { planHighlight } from '../app/highlight';
import type { Reading } from '../app/reading';
import { planRecalculate } from '../app/recalculate';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { showMessage } from '../excel/showMessage';
import type { Plan } from '../core/plan/plan';
import { problemMessage } from '../strings/problemMessage';
import { languageOf, stringsFor } from '../strings/stringsFor';
import { appliedMessage } from '../strings/appliedMessage';

/** What a ribbon button does with what was read: writes a plan, or only says something. */
type Job = (reading: Reading) => Plan | string;

void Office.onReady(() => {
  const strings = stringsFor(languageOf(Office.context.displayLanguage));
  const count = ({ findings }: Reading, severity: string) =>
    findings.filter((finding) => finding.severity === severity).length;
  associate('runCheck', (reading) =>
    strings.commands.check(count(reading, 'error'), count(reading, 'warning')),
  );
  associate('runRecalculate', (reading) => planRecalculate(reading, 'formulas'));
  associate('runHighlight', planHighlight);
  associate('runAssign', (reading) => planAssign(reading));
});

/** Ties a button of the ribbon to its job. Names stand in manifest.xml. */
function associate(name: string, job: Job): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run(job)
      .then(say)
      .finally(() => {
        event.completed();
      });
  });
}

/** In the pane where one is open, else in a small window. */
async function say(text: string): Promise<void> {
  if (!(await tellPane(text))) await showMessage(text);
}

/** @returns what was done, or why not, for the user */
async function run(job: Job): Promise<string> {
  const strings = stringsFor(languageOf(Office.context.displayLanguage));
  const port = createExcelWorkbook();
  const reading = await check(port);
  if (!reading.ok) return problemMessage(reading.problem, strings);
  const result = job(reading.value);
  if (typeof result === 'string') return result;
  const applied = await port.apply(result);
  return applied.ok
    ? appliedMessage(result, applied.value, strings)
    : problemMessage(applied.problem, strings);
}
