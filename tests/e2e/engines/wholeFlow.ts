import type { Engine } from '../../../src/workbench/engine/engine';
import type { Browser } from './driver';

const AGENCY = 'Sở Nội vụ';
const FILE = 'so-noi-vu.xlsx';

/**
 * What a user does in a year, in any browser: reads, checks, recalculates, undoes, assigns, and collects a file that an agency
 * sent back.
 *
 * @param address the workbench's, with what is asked of it
 */
export async function wholeFlow(browser: Browser, address: string): Promise<void> {
  await browser.open(address);
  await readAndRecalculate(browser);

  await click(browser, 'Phân công');
  await click(browser, 'Lập phiếu cho');
  await click(browser, 'Ghi vào tệp Excel');
  await shows(browser, 'Đã thêm 29 trang tính');

  const file = await filledIn(browser);
  await browser.run('page', () => document.getElementById('reset')?.click(), null);
  await click(browser, 'Tổng hợp');
  await drop(browser, file);
  await shows(browser, FILE.replace('.', '\\.'));
  await click(browser, 'Ghi 1 kết quả');
  await click(browser, 'Ghi vào tệp Excel');
  await shows(browser, 'Đã ghi \\d+ ô');
  await cellShows(browser, 'H5', 'Kết quả tự đánh giá năm 2022');
}

/** The first part of it: reads, checks, recalculates and undoes, in a page that is open. */
export async function readAndRecalculate(browser: Browser): Promise<void> {
  await browser.until(
    'the workbench is ready',
    'page',
    () => document.body.dataset['ready'] === 'yes',
    null,
  );
  await shows(browser, '91,14');
  await shows(browser, '93,157');

  await click(browser, 'Kiểm tra');
  await shows(browser, '7\\.1\\.3: tăng/giảm ghi \\+0,018');

  await click(browser, 'Tổng quan');
  await click(browser, 'Tính lại và ghi công thức');
  await click(browser, 'Ghi 690 ô');
  await shows(browser, 'Đã ghi \\d+ ô');
  await cellShows(browser, 'E154', '93,157');
  await click(browser, 'Hoàn tác');
  await shows(browser, 'Đã hoàn tác \\d+ ô');
  await cellShows(browser, 'E154', '93.157');
}

/** Waits for a text in the pane. */
function shows(browser: Browser, pattern: string): Promise<void> {
  return browser.until(
    `the pane shows ${pattern}`,
    'pane',
    (text) => new RegExp(text).test(document.body.innerText),
    pattern,
  );
}

/** Waits for a button or a tab of the pane whose name begins so, and clicks it. */
function click(browser: Browser, name: string): Promise<void> {
  return browser.until(
    `"${name}" can be clicked`,
    'pane',
    (start) => {
      const named = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')].find(
        (one) =>
          (one.innerText.trim() || one.getAttribute('aria-label') || '').startsWith(start) &&
          !one.matches(':disabled, [aria-disabled=true]'),
      );
      named?.click();
      return named !== undefined;
    },
    name,
  );
}

/** Waits until a cell of the first table shows a text. */
function cellShows(browser: Browser, address: string, text: string): Promise<void> {
  return browser.until(
    `${address} shows ${text}`,
    'page',
    ([at, wanted]) => {
      const { engine } = (window as unknown as { workbench: { engine: Engine } }).workbench;
      const sheet = engine.sheets.find(({ name }) => name === 'Phụ lục I');
      const column = at.charCodeAt(0) - 'A'.charCodeAt(0);
      return sheet?.cells.text(Number(at.slice(1)) - 1, column) === wanted;
    },
    [address, text] as const,
  );
}

/** Fills in a score on an agency's sheet. @returns the workbook's file then, in base 64 */
async function filledIn(browser: Browser): Promise<string> {
  await browser.run(
    'page',
    (agency) => {
      const { engine } = (window as unknown as { workbench: { engine: Engine } }).workbench;
      const sheet = engine.sheets.find(({ name }) => name === agency);
      const used = sheet?.cells.used(true);
      if (!sheet || !used) throw new Error(`no sheet ${agency}`);
      let column = -1;
      for (let row = 0; row < used.row + used.rows; row += 1) {
        for (let at = 0; at < used.column + used.columns; at += 1) {
          if (String(sheet.cells.value(row, at)).includes('Tự đánh giá')) column = at;
        }
        if (sheet.cells.value(row, 0) === 'par:8.1') {
          engine.batch('user', () => {
            sheet.cells.enter(row, column, '9,3');
          });
        }
      }
      const keep = (bytes: Uint8Array): void => {
        const reader = new FileReader();
        reader.onload = () => {
          document.body.dataset['file'] = String(reader.result).replace(/^.*,/, '');
        };
        reader.readAsDataURL(new Blob([bytes as BlobPart]));
      };
      void engine.save().then(keep);
    },
    AGENCY,
  );
  await browser.until(
    'the file is saved',
    'page',
    () => document.body.dataset['file'] !== undefined,
    null,
  );
  return browser.run('page', () => document.body.dataset['file'] ?? '', null);
}

/** Gives the pane a file that was sent back. */
function drop(browser: Browser, file: string): Promise<void> {
  return browser.until(
    'files are taken',
    'pane',
    ([name, content]) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) return false;
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    [FILE, file] as const,
  );
}
