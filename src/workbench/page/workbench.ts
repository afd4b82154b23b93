import { withLanguage } from '../../strings/withLanguage';
import type { Engine } from '../engine/engine';
import { createEngine } from '../engine/exceltsEngine';
import { type Unfaithful, unfaithful } from '../engine/faithful';
import { lossesOf } from '../engine/losses';
import { headlessVi } from '../headless/words';
import { headlessEn } from '../headless/words.en';
import { createHost } from '../host/host';
import { ask } from './ask';
import { BatchLog } from './batchLog';
import { copyName } from './copyName';
import { element } from './element';
import type { GridView } from './gridView';
import { manifestButtons } from './manifestButtons';
import { barred, type OpenFile } from './openFile';
import { givenWorkbook, openedWorkbooks } from './openedWorkbooks';
import { PaneBridge } from './paneBridge';
import { partKeys } from './partKeys';
import { rowButtons } from './rowButtons';
import { sampleFile } from './samples';
import { sampleMenu } from './sampleMenu';
import { readSettings, type WorkbenchSettings } from './settings';
import { settingsMenu } from './settingsMenu';
import { Splitter } from './splitter';
import { PAGE_WORDS } from './words';
import './workbench.css';

/** What is no change to what a file holds. */
const OF_THE_VIEW = new Set(['activated', 'selected', 'loaded', 'recalculated']);
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function start(): Promise<void> {
  const settings = readSettings(window.location.search);
  const words = PAGE_WORDS[settings.language];
  const said = settings.language === 'vi' ? headlessVi : headlessEn;
  const texts = {
    'page-title': words.title,
    tab: words.tab,
    open: words.open,
    'samples-title': words.samples,
    save: words.save,
    reset: words.restore,
    imitate: words.imitate,
    'insert-row': words.rows.insert,
    'delete-row': words.rows.delete,
    'too-narrow': words.tooNarrow,
  };
  for (const [id, text] of Object.entries(texts)) element(id).textContent = text;
  document.documentElement.lang = settings.language;
  element('ribbon').ariaLabel = words.tab;
  element('splitter').ariaLabel = words.paneWidth;
  const tell = (text: string) => {
    element('toast').textContent = text;
  };
  const engine = createEngine({ locale: settings.locale });
  const given = await givenWorkbook(window.location.search);
  let opened = given === null || given === 'gone' ? await fetched(sampleFile('plan')) : given;
  element('file-name').textContent = opened.name;
  await engine.load(opened.bytes);
  /** Whether the workbook holds what no file does. */
  let isChanged = false;
  engine.onChange((changes) => {
    isChanged ||= changes.some(({ what }) => !OF_THE_VIEW.has(what));
  });
  const host = createHost(engine, {
    excelApi: settings.excelApi,
    locale: settings.language === 'vi' ? 'vi-VN' : 'en-US',
  });
  host.onNewWorkbook = openedWorkbooks(words);
  if (given === 'gone') tell(words.opened.gone);
  const log = new BatchLog(element('log'), words.log);
  const pane = new PaneBridge(element('pane'), host, log.add, settings, () => engine.save());
  const language = settings.language === 'vi' ? 'vi-VN' : 'en-US';
  const openPane = () => {
    pane.open(inLanguage('taskpane.html', settings), language);
  };
  partKeys(settings.grid === 'drawn');
  const grid = settings.grid === 'drawn' ? await gridOf(engine, settings) : null;
  if (grid) {
    grid.onRefused = (reason) => {
      tell(words[reason]);
    };
  }
  openPane();
  const manifest = await (await fetch('manifest.xml')).text();
  addRibbon(manifest, (address) => {
    pane.replace(inLanguage(address, settings));
  });
  rowButtons(engine, words, tell);
  settingsMenu(
    element('settings'),
    settings,
    {
      protectSheet: (isOn) => {
        engine.activeSheet.isProtected = isOn;
      },
      editCell: (isOn) => {
        host.settings.isCellBeingEdited = isOn;
      },
      readOnly: (isOn) => {
        host.settings.isReadOnly = isOn;
      },
      selectChart: (isOn) => {
        host.settings.isChartSelected = isOn;
      },
      calculateManually: (isOn) => {
        engine.isCalculationManual = isOn;
        if (!isOn) engine.calculate();
      },
    },
    words,
  );
  new Splitter(element('splitter'), () => element('pane'));

  const mayDrop = () =>
    isChanged
      ? ask({ text: words.confirmRestore, yes: words.drop, no: words.cancel })
      : Promise.resolve(true);
  const load = async (file: OpenFile) => {
    await engine.load(file.bytes);
    opened = file;
    isChanged = false;
    element('file-name').textContent = file.name;
    tell('');
    grid?.draw();
    openPane();
  };
  const open = async (file: OpenFile) => {
    const look = await barred(file, said);
    if (look.why !== undefined) {
      tell(look.why);
      return;
    }
    if (!(await mayDrop())) return;
    const before = opened;
    const giveBack = async (at: Unfaithful | null) => {
      // What was open is there again: the engine may have taken a half of the other.
      await load(before);
      tell(said.notFaithful(file.name, at));
    };
    try {
      await load({ name: file.name, bytes: look.bytes });
    } catch (error) {
      await giveBack(null);
      // For whoever looks into the browser's console.
      throw error;
    }
    const differs = look.snapshot && unfaithful(engine, look.snapshot);
    if (differs) await giveBack(differs);
  };
  const openChosen = async (file: File | undefined) => {
    if (file) await open({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
  };
  const input = element<HTMLInputElement>('file');
  element('open').addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    void openChosen(file);
    // So that the same file can be opened once more.
    input.value = '';
  });
  sampleMenu(words, (file) => void fetched(file).then(open));
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void openChosen(event.dataTransfer?.files[0]);
  });
  window.addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
  element('reset').addEventListener('click', () => {
    void ask({ text: words.confirmRestore, yes: words.drop, no: words.cancel }).then((isMeant) =>
      isMeant ? load(opened) : undefined,
    );
  });
  element('save').addEventListener('click', () => void save());
  const save = async () => {
    const losses = await lossesOf(opened.bytes);
    const items = losses.map((kind) => said.losses[kind]);
    const question = { text: words.willLose, items, yes: words.saveAnyway, no: words.cancel };
    if (losses.length > 0 && !(await ask(question))) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([(await engine.save()) as BlobPart], { type: WORKBOOK }),
    );
    link.download = copyName(opened.name, words.copy);
    link.click();
    URL.revokeObjectURL(link.href);
    isChanged = false;
    tell(words.saved(link.download));
  };
  const restart = async () => {
    await load(await fetched(sampleFile('plan')));
  };
  // For whoever wants to look inside from the browser's console, and for the tests.
  Object.assign(window, { workbench: { engine, host, restart } });
  document.body.dataset.ready = 'yes';
}

/** A script of its own, which is by far the most of the page: whoever looks at the pane alone need not wait for it. */
async function gridOf(engine: Engine, { language }: WorkbenchSettings): Promise<GridView> {
  const { GridView } = await import('./gridView');
  return new GridView(element('grid'), engine, language);
}

/** A file that lies beside the page. */
async function fetched(address: string): Promise<OpenFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return {
    bytes: new Uint8Array(await answer.arrayBuffer()),
    name: address.split('/').at(-1) ?? address,
  };
}

/** A page of the pane that begins in the workbench's language. */
function inLanguage(address: string, { language }: WorkbenchSettings): string {
  const [page = '', search = ''] = address.split('?');
  return `${page}${withLanguage(search, language)}`;
}

function addRibbon(manifest: string, show: (page: string) => void): void {
  const buttons = manifestButtons(manifest);
  // There is one pane here: buttons of several would need several.
  const [shared] = new Set(buttons.map(({ pane }) => pane));
  for (const { id, label, tip, icon, page, pane } of buttons) {
    if (pane !== shared) throw new Error(`${id}: a TaskpaneId of its own`);
    const button = document.createElement('button');
    const image = document.createElement('img');
    image.src = icon;
    image.alt = '';
    button.id = id;
    button.title = tip;
    button.append(image, label);
    button.addEventListener('click', () => {
      show(page);
    });
    element('ribbon').append(button);
  }
}

start().catch((error: unknown) => {
  element('toast').textContent = error instanceof Error ? error.message : String(error);
  throw error;
});
