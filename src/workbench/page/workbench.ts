import { withLanguage } from '../../strings/stringsFor';
import { createEngine } from '../engine/exceltsEngine';
import { lossesOf } from '../engine/losses';
import { headlessEn, headlessVi } from '../headless/words';
import { createHost } from '../host/host';
import { BatchLog } from './batchLog';
import { GridView } from './gridView';
import { manifestButtons } from './manifestButtons';
import { PaneBridge } from './paneBridge';
import { readSettings, type WorkbenchSettings } from './settings';
import { settingsMenu } from './settingsMenu';
import { Splitter } from './splitter';
import { PAGE_WORDS } from './words';
import './workbench.css';

const PLAN = 'seeds/phu-luc-205-kh-ubnd-2022.xlsx';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`workbench.html has no #${id}`);
  return found as T;
}

async function start(): Promise<void> {
  const settings = readSettings(window.location.search);
  const words = PAGE_WORDS[settings.language];
  const texts = {
    'page-title': words.title,
    tab: words.tab,
    open: words.open,
    save: words.save,
    reset: words.restore,
    imitate: words.imitate,
    'too-narrow': words.tooNarrow,
  };
  for (const [id, text] of Object.entries(texts)) element(id).textContent = text;
  document.documentElement.lang = settings.language;
  element('ribbon').ariaLabel = words.tab;
  const engine = createEngine({ locale: settings.locale });
  let original: Uint8Array = new Uint8Array(await (await fetch(PLAN)).arrayBuffer());
  let name = PLAN.split('/').at(-1) ?? 'workbook.xlsx';
  element('file-name').textContent = name;
  await engine.load(original);
  const host = createHost(engine, {
    excelApi: settings.excelApi,
    locale: settings.language === 'vi' ? 'vi-VN' : 'en-US',
  });
  const log = new BatchLog(element('log'), words.requests);
  const toast = (text: string) => {
    element('toast').textContent = text;
  };
  const grid = new GridView(element('grid'), engine);
  grid.onRefused = () => {
    toast(words.isProtected);
  };
  const pane = new PaneBridge(element('pane'), host, log.add, settings.delay, () => engine.save());
  const language = settings.language === 'vi' ? 'vi-VN' : 'en-US';
  const openPane = () => {
    pane.open(inLanguage('taskpane.html', settings), language);
  };
  openPane();
  const manifest = await (await fetch('manifest.xml')).text();
  addRibbon(manifest, (address) => {
    pane.replace(inLanguage(address, settings));
  });
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

  const load = async (bytes: Uint8Array, title: string) => {
    original = bytes;
    name = title;
    element('file-name').textContent = title;
    await engine.load(bytes);
    grid.draw();
    openPane();
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    await load(new Uint8Array(await file.arrayBuffer()), file.name).catch((error: unknown) => {
      toast(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
    });
  };
  const input = element<HTMLInputElement>('file');
  element('open').addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => void open(input.files?.[0]));
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void open(event.dataTransfer?.files[0]);
  });
  element('reset').addEventListener('click', () => {
    if (window.confirm(words.confirmRestore)) void load(original, name);
  });
  element('save').addEventListener('click', () => void download());
  const download = async () => {
    const said = settings.language === 'vi' ? headlessVi : headlessEn;
    const losses = await lossesOf(original);
    if (losses.length > 0) toast(said.loses(losses.map((kind) => said.losses[kind])));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([(await engine.save()) as BlobPart], { type: WORKBOOK }),
    );
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  // For whoever wants to look inside from the browser's console, and for the tests.
  Object.assign(window, { workbench: { engine, host } });
  document.body.dataset.ready = 'yes';
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
