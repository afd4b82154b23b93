import '../core/base/olderEngines';
import about from '../../package.json';
import { ALL_CHECKS, type CheckId } from '../excel/fieldCheck/allChecks';
import { environment } from '../excel/fieldCheck/environment';
import { runFieldChecks, type FieldResult } from '../excel/fieldCheck/fieldCheck';
import { fieldCheckEn } from '../strings/fieldCheck.en';
import { fieldCheckVi } from '../strings/fieldCheck.vi';
import { languageIn, stringsFor } from '../strings/stringsFor';
import type { Strings } from '../strings/vi';
import { reportText } from './reportText';

/** The page that tries what the add-in rests on: it takes the pane's place, because it needs the pane's way to Excel. */
const element = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`fieldcheck.html has no #${id}`);
  return found as T;
};

const status = element('status');

if (typeof Office === 'undefined') {
  void say((app) => app.noOffice);
} else {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) void start();
    else void say((app) => app.notInExcel);
  });
}

/** Says why nothing is tried. */
async function say(text: (app: Strings['app']) => string): Promise<void> {
  const { strings } = await stringsFor(languageIn(window.location.search));
  status.textContent = text(strings.app);
}

async function start(): Promise<void> {
  // The pane says in the address what it speaks.
  const language = languageIn(window.location.search);
  document.documentElement.lang = language;
  const words = language === 'en' ? fieldCheckEn : fieldCheckVi;
  const report = element<HTMLTextAreaElement>('report');
  const back = element<HTMLAnchorElement>('back');
  element('title').textContent = words.title;
  report.setAttribute('aria-label', words.title);
  back.textContent = words.back;
  element('by-hand').textContent = words.byHand;
  // What Excel has put behind the address is wanted there, too.
  back.href = `taskpane.html${window.location.search}`;
  offerCopy(report, words);
  const of = Object.keys(ALL_CHECKS).length;
  const results: FieldResult<CheckId>[] = [];
  status.textContent = words.running(0, of);
  try {
    await runFieldChecks(ALL_CHECKS, (result) => {
      results.push(result);
      status.textContent = words.running(results.length, of);
      report.value = reportText(about.version, environment(), navigator.userAgent, results, words);
    });
    const differing = results.filter(({ holds }) => !holds).length;
    const outcome = differing === 0 ? words.allHold(of) : words.someDiffer(differing, of);
    status.textContent = `${outcome} ${words.cleared}`;
  } catch (error) {
    status.textContent = words.stopped(error instanceof Error ? error.message : String(error));
  }
  document.body.dataset.done = 'yes';
}

function offerCopy(report: HTMLTextAreaElement, words: typeof fieldCheckVi): void {
  const copy = element('copy');
  copy.textContent = words.copy;
  copy.hidden = false;
  copy.addEventListener('click', () => {
    report.select();
    void navigator.clipboard.writeText(report.value).then(
      () => (status.textContent = words.copied),
      () => (status.textContent = words.notCopied),
    );
  });
}
