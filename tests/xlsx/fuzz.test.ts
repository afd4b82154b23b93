import { zipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { readInOneGo } from '../../src/xlsx/readWorkbook';
import { layouts, makeLayout } from '../../seeds/layouts/makeLayout';

/** Never thrown, never hung: a truncated file has a reason, and a changed one an outcome. */
const SECONDS = 5;

let xlsx: Uint8Array;
beforeAll(async () => {
  const [layout] = layouts;
  if (!layout) throw new Error('no layout');
  xlsx = new Uint8Array(await makeLayout(layout));
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ 0xff;
  return changed;
}

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const start = performance.now();
  const reading = await readInOneGo(bytes);
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  return reading.ok ? 'read' : reading.unreadable.why;
}

test('a file cut off at any place is damaged', async () => {
  for (let length = 97; length < xlsx.length; length += 97) {
    expect([length, await outcomeOf(xlsx.slice(0, length))]).toEqual([length, 'damaged']);
  }
}, 60_000);

test('any changed byte gives an outcome, and changes no cell', async () => {
  const whole = await readInOneGo(xlsx);
  const sheets = whole.ok ? whole.content.snapshot.sheets : [];
  for (let at = 0; at < xlsx.length; at += 41) {
    const changed = await readInOneGo(flipped(xlsx, at));
    // What is read in spite of it, such as a changed date of a part, is read as it was.
    if (changed.ok && changed.content.format === 'ooxml') {
      expect(changed.content.snapshot.sheets).toEqual(sheets);
    }
  }
}, 60_000);

test('cut off and changed workbooks of the old format give an outcome', async () => {
  // SheetJS tells of records that it does not know.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const book = { SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([[1, 'hai', true]]) } };
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer);
  for (let length = 97; length < bytes.length; length += 97) {
    await outcomeOf(bytes.slice(0, length));
    await outcomeOf(flipped(bytes, length));
  }
}, 60_000);

test('many attributes, spaces, links or end records take time that grows with their number', async () => {
  const sheet = (inner: string) =>
    zipSync({
      'xl/workbook.xml': Buffer.from(
        `<workbook xmlns:r="x"><sheets><sheet name="A" r:id="a"/></sheets>${inner}</workbook>`,
      ),
    });
  const many = (text: string) => text.repeat(200_000);
  await outcomeOf(sheet(`<a${many(' ')}`));
  await outcomeOf(sheet(`<a x${many(' ')}="1"/>`));
  await outcomeOf(sheet(`<a ${many('x="1" ')}/>`));
  await outcomeOf(sheet(many('<a>')));
  await outcomeOf(sheet(many('&lt;')));
  await outcomeOf(Buffer.from(many('PK\u0005\u0006')));
}, 60_000);
