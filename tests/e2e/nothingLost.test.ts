import type { FrameLocator, Page } from 'playwright-core';
import type { Engine } from '../../src/workbench/engine/engine';
import type { Host } from '../../src/workbench/host/host';
import { enter, holds, typeBeside } from './typing';
import { confirm, eventually, inEngine, textOf, useWorkbench } from './workbench';

const openWorkbench = useWorkbench();

/** What the page holds for those who look inside. */
interface Held {
  workbench: { engine: Engine; host: Host & { heard?: Host['processBatch'] } };
}

/** Does something to the stand-in. `work` runs in the browser: it can use only what it is given. */
function inHost<A, R>(page: Page, argument: A, work: (held: Held['workbench'], argument: A) => R) {
  return page.evaluate<R>(`(${work.toString()})(window.workbench, ${JSON.stringify(argument)})`);
}

async function openPage() {
  const opened = await openWorkbench();
  await inHost(opened.page, null, ({ engine, host }) => {
    Object.assign(host.settings, { ctrlZ: 'none', filters: {} });
    host.processBatch = host.heard ?? host.processBatch;
    engine.isCalculationManual = false;
  });
  return opened;
}

/** What becomes of the next batch that writes: those have Excel copy what stood there. */
const nextWrite = (page: Page, fault: 'type-before-write' | 'silent-write') =>
  inHost(page, fault, ({ engine, host }, how) => {
    host.heard ??= host.processBatch.bind(host);
    const { heard } = host;
    host.processBatch = (body) => {
      if (!body.includes('"CopyFrom"')) return heard(body);
      host.processBatch = heard;
      if (how === 'type-before-write')
        engine.batch('user', () => engine.sheets[0]?.cells.enter(120, 5, 'chờ Bộ'));
      const answer = heard(body);
      return how === 'silent-write' ? undefined : answer;
    };
  });

/** Shows the sure fix of F121, whose change is not what its figures come to. */
async function previewFix(pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('button', { name: 'Sửa: Phụ lục I, ô F121' }).click();
  await pane.getByRole('heading', { name: /^Xem trước: / }).waitFor();
}

async function fix(pane: FrameLocator): Promise<void> {
  await previewFix(pane);
  await confirm(pane);
  await pane.getByText(/Đã ghi 1 ô/).waitFor();
}

const undo = (pane: FrameLocator) =>
  pane.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
const f121 = (page: Page) => textOf(page, 'Phụ lục I', 'F121');

test('where formulas wait to be calculated that is said, nothing is written from them, and asking for it helps', async () => {
  const { page, pane } = await openPage();
  await inEngine(page, null, (engine) => {
    engine.isCalculationManual = true;
    engine.batch('user', () => engine.sheets[0]?.cells.enter(120, 4, '=C121'));
  });
  await pane.getByText(/chế độ tính thủ công/).waitFor();
  await pane.getByRole('button', { name: 'Tính công thức' }).click();
  await pane.getByText(/chế độ tính thủ công/).waitFor({ state: 'detached' });
  const [max, target] = await Promise.all(
    ['C121', 'E121'].map((cell) => textOf(page, 'Phụ lục I', cell)),
  );
  expect(target).toBe(max);
});

test('cells that were merged since they were read are not written, and the preview is not taken for true', async () => {
  const { page, pane } = await openPage();
  await previewFix(pane);
  await inEngine(page, null, ({ sheets }) => {
    sheets[0]?.layout.merge({ row: 120, column: 5, rows: 2, columns: 1 });
  });
  // Nothing tells of a merge: the pane looks when it has the focus again, which the first click in it gives it.
  await pane.getByRole('searchbox').first().click();
  await pane.getByText(/đã đóng phần xem trước; chưa ghi gì/).waitFor();
  expect(await f121(page)).toBe('+0,018');
});

test('a stray value in the last cell is said, and all else is read', async () => {
  const { page, pane } = await openPage();
  await enter(page, 'Phụ lục I', 1048575, 16383, 'lạc');
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('searchbox').fill('XFD1048576');
  // Until the list is filtered, what is pressed may be moved away below the pointer.
  await pane.getByRole('heading', { name: /^Lỗi/ }).waitFor({ state: 'detached' });
  await pane.getByText(/: 1 nội dung$/).click();
  await pane.getByText(/Có ô nằm rất xa các bảng \(đến ô XFD1048576\)/).waitFor();
  await pane.getByRole('searchbox').fill('');
  await pane.getByRole('button', { name: 'Sửa: Phụ lục I, ô F121' }).waitFor();
});

test('what is typed between the look and the write stays, is named, and no undo takes it', async () => {
  const { page, pane } = await openPage();
  await previewFix(pane);
  await nextWrite(page, 'type-before-write');
  await confirm(pane);
  await pane.getByText(/có người gõ vào Phụ lục I, ô F121: giữ nguyên nội dung vừa gõ/).waitFor();
  expect(await f121(page)).toBe('chờ Bộ');
  await undo(pane);
  await pane.getByText(/Giữ nguyên vì đã có người gõ vào/).waitFor();
  expect(await f121(page)).toBe('chờ Bộ');
});

test('a filter that hides rows is named, and nothing is written until it is cleared', async () => {
  const { page, pane } = await openPage();
  await inHost(page, null, ({ engine, host }) => {
    host.settings.filters = { 'Phụ lục I': 'A5:G154' };
    engine.sheets[0]?.layout.setRowHidden(120, true);
  });
  await previewFix(pane);
  await confirm(pane);
  await pane.getByText(/Phụ lục I đang lọc \(A5:G154\).*chưa ghi gì/).waitFor();
  expect(await f121(page)).toBe('+0,018');
});

test('a write that Excel does not answer is said to be unknown; read again, it is found done and undone', async () => {
  const { page, pane } = await openPage();
  await previewFix(pane);
  // What is waited for 90 seconds is over at once.
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  await frame?.evaluate(() => {
    const wait = window.setTimeout;
    const soon = (work: () => void, limit = 0) => wait(work, limit >= 60_000 ? 300 : limit);
    window.setTimeout = soon as typeof window.setTimeout;
  });
  await nextWrite(page, 'silent-write');
  await confirm(pane);
  await pane
    .getByText(/Quá lâu chưa thấy Excel trả lời/)
    .or(pane.getByText(/lần ghi này đã xong/))
    .first()
    .waitFor();
  await pane.getByText(/đã đọc lại tệp Excel: lần ghi này đã xong/).waitFor();
  expect(await f121(page)).toBe('+0,008');
  await undo(pane);
  await pane.getByText(/Đã hoàn tác 1 ô/).waitFor();
  expect(await f121(page)).toBe('+0,018');
});

// The other two modes, and presses of any number, are held without a browser (tests/excel/ctrlZ.test.ts).
test.each(['emptied', 'call'] as const)(
  'after Excel’s own Ctrl+Z (%s) one undo gives back all, and says so',
  async (ctrlZ) => {
    const { page, pane } = await openPage();
    await inHost(page, ctrlZ, ({ host }, mode) => {
      host.settings.ctrlZ = mode;
    });
    await fix(pane);
    await inHost(page, null, ({ host }) => {
      for (let nth = 0; nth < 4; nth += 1) host.commands.press();
    });
    await undo(pane);
    await pane.getByText(/Đã hoàn tác|Không có gì để hoàn tác/).waitFor();
    expect(await f121(page)).toBe('+0,018');
  },
);

test('two writes on copies that were merged are both said', async () => {
  const { page, pane } = await openPage();
  await fix(pane);
  await inEngine(page, null, (engine) => {
    const cells = engine.sheets.find(({ name }) => name === '_CCHC_nhat_ky')?.cells;
    if (!cells) throw new Error('no journal');
    const row = (nth: number) =>
      Array.from({ length: 12 }, (_, at) => String(cells.value(nth, at)));
    const mine = [1, 2, 3, 4, 5, 6].map(row).filter(([stamp]) => stamp !== '');
    const id = mine[0]?.[2] ?? '';
    engine.batch('coauthor', () => {
      cells.insertRows(1, mine.length);
      mine.forEach(([stamp, ...rest], nth) => {
        const theirs = [`x${stamp}`, ...rest.map((text) => text.split(id).join(`x${id.slice(1)}`))];
        theirs.forEach((text, column) => cells.setValue(1 + nth, column, text));
      });
    });
  });
  // A button of the ribbon loads the pane anew.
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await pane.getByText(/được làm cùng lúc trên những bản khác nhau của tệp/).waitFor();
});

test('what somebody typed anywhere on own sheets is kept when they are made again; members that no row names, too', async () => {
  const { page, pane } = await openPage();
  await pane.getByRole('tab', { name: 'Phân công' }).click();
  await pane.getByText(/^Cơ quan nhận phiếu/).click();
  await pane.getByRole('checkbox', { name: 'Chọn tất cả', exact: true }).check();
  await pane.getByRole('checkbox', { name: 'Chọn tất cả', exact: true }).uncheck();
  await pane
    .getByRole('checkbox', { name: /^Sở Tư pháp/ })
    .first()
    .check();
  await pane.getByRole('button', { name: 'Lập phiếu cho 1 cơ quan' }).click();
  await confirm(pane);
  await pane.getByText(/Đã thêm \d+ trang tính/).waitFor();
  await typeBeside(page, 'Sở Tư pháp', '2.1.1', 1, 'hỏi lại Vụ Pháp luật');
  await enter(page, 'Sở Tư pháp', 1, 30, 'gọi lại thứ Sáu');
  await pane.getByText(/^Nội dung phiếu/).click();
  await pane.getByRole('checkbox', { name: 'Kèm tiêu chí giao chung cho tập thể' }).uncheck();
  await pane.getByRole('button', { name: 'Lập phiếu cho 1 cơ quan' }).click();
  await pane
    .getByText(/hỏi lại Vụ Pháp luật/)
    .first()
    .waitFor();
  await confirm(pane);
  await pane.getByText(/lập lại \d+ trang tính/).waitFor();
  for (const text of ['hỏi lại Vụ Pháp luật', 'gọi lại thứ Sáu'])
    expect([text, await holds(page, 'Sở Tư pháp', text)]).toEqual([text, true]);

  await pane.getByText('Danh bạ cơ quan', { exact: true }).click();
  const add = async (name: string) => {
    await pane.getByLabel('Tên cơ quan mới').fill(name);
    await pane.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await pane.getByRole('button', { name: 'Xem trước và ghi vào danh bạ' }).click();
    await confirm(pane);
    await pane.getByText(/Đã (?:thêm|lập lại) 1 trang tính/).waitFor();
  };
  await add('Sở Khí tượng');
  await typeBeside(page, 'Danh bạ cơ quan', 'Các sở, ban, ngành', 3, 'Sở Nội vụ; Sở Thiên văn');
  await add('Sở Thủy văn');
  expect(await holds(page, 'Danh bạ cơ quan', 'Sở Nội vụ; Sở Thiên văn')).toBe(true);
});

test('an old formula comes back pointing where it would by now, after a row was put in on another sheet', async () => {
  const { page, pane, errors } = await openPage();
  await enter(page, 'Phụ lục I', 119, 4, "='Phụ lục II'!C5/C6");
  const formula = () => inEngine(page, null, ({ sheets }) => sheets[0]?.cells.formula(119, 4));
  await eventually(formula, "='Phụ lục II'!C5/C6");
  await pane.getByRole('tab', { name: 'Mục tiêu' }).click();
  await pane.getByRole('searchbox').fill('7.1.2');
  await pane.getByRole('textbox', { name: /^Mục tiêu của 7\.1\.2 / }).fill('0,4');
  await pane.getByRole('button', { name: 'Ghi vào cột mục tiêu' }).click();
  await confirm(pane);
  await pane.getByText(/Đã ghi \d+ ô/).waitFor();
  await inEngine(page, null, (engine) => {
    engine.batch('user', () => engine.sheets[1]?.cells.insertRows(1, 1));
  });
  await undo(pane);
  await pane.getByText(/Đã hoàn tác/).waitFor();
  expect(await formula()).toBe("='Phụ lục II'!C6/C6");
  expect(errors).toEqual([]);
});
