import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assignTask } from '../../src/app/assign';
import { highlightTask } from '../../src/app/highlight';
import { issue } from '../../src/app/issue';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { planWithEverything, KEPT_TEXTS } from '../headless/planWithEverything';
import { convertToCsv } from '../libreOffice';
import { readSnapshot } from '../readSnapshot';
import { openBytes, openSeed, type Bench } from '../workbench/bench';
import { cellsOf, readingOf } from './agencyBench';

const AGENCY = 'Sở Tư pháp';
/** On the agency's sheet alone. */
const MARK = 'N("CCHC")=0';
/** There, too, and shown by a formula of the plan's. */
const SHOWN = 'Đã báo cáo';
const SECRET = 'Nội dung chỉ để làm việc';

let bench: Bench;
afterEach(() => bench.close());

/** The plan with sheets of agencies, marks, a journal, and formulas that speak of an agency's sheet. */
async function worked(from: Promise<Bench>): Promise<Uint8Array> {
  bench = await from;
  const reading = await readingOf(bench);
  for (const plan of [
    finish(assignTask(reading, { ...defaultAssignOptions, agencies: [AGENCY] })),
    finish(highlightTask(reading)),
  ]) {
    const applied = await bench.port.apply(plan);
    if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  }
  cellsOf(bench, AGENCY).enter(30, 12, SHOWN);
  cellsOf(bench, AGENCY).enter(30, 13, SECRET);
  const own = cellsOf(bench, 'Phụ lục I');
  own.enter(160, 1, `='${AGENCY}'!M31`);
  own.enter(161, 1, '=1+2');
  own.enter(162, 1, `='Phụ lục II'!B6`);
  return bench.save();
}

const issued = async (bytes: Uint8Array) => issue(await readingOf(bench), bytes);
const textOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part).replaceAll('&quot;', '"')}`)
    .join('\n');

describe('[G17] the copy to issue', () => {
  test('has the users’ sheets to the cell, and nothing of the add-in’s in any of its parts', async () => {
    const bytes = await worked(openSeed());
    const before = readSnapshot(bytes).sheets;
    const file = await issued(bytes);
    const after = readSnapshot(file.bytes).sheets;
    const names = ['Phụ lục I', 'Phụ lục II', 'Nhiệm vụ', 'Tổ chức thực hiện'];
    expect(before.length).toBeGreaterThan(names.length);
    expect([after.map(({ sheet }) => sheet), file.hidden]).toEqual([file.sheets, []]);
    expect(file.sheets).toEqual(before.map(({ sheet }) => sheet).slice(0, file.sheets.length));
    for (const grid of after) {
      const own = before.find(({ sheet }) => sheet === grid.sheet);
      expect(grid.values.length).toBe(own?.values.length);
      expect([grid.merges, grid.numberFormats]).toEqual([own?.merges, own?.numberFormats]);
    }
    const all = textOf(file.bytes);
    const whole = textOf(bytes);
    for (const ours of ['cchc:', '_CCHC_', MARK, SECRET, `name="${AGENCY}"`]) {
      expect([ours, whole.includes(ours), all.includes(ours)]).toEqual([ours, true, false]);
    }
    expect(file.bytes.length).toBeLessThan(bytes.length);
  });

  test('keeps formulas over sheets that come along, and the values of those over others', async () => {
    const bytes = await worked(openSeed());
    const file = await issued(bytes);
    expect(file.frozen).toBe(1);
    const [sheet] = readSnapshot(file.bytes).sheets;
    const at = (row: number) => [
      sheet?.formulas[row - sheet.row]?.[1 - sheet.column],
      sheet?.values[row - sheet.row]?.[1 - sheet.column],
    ];
    expect(at(160)).toEqual([SHOWN, SHOWN]);
    expect(at(161)).toEqual(['=1+2', 3]);
    expect(String(at(162)[0])).toContain('Phụ lục II');
  });

  test('is opened by another library, and by LibreOffice, with the same figures', async () => {
    const bytes = await worked(openSeed());
    const file = await issued(bytes);
    const other = new Workbook();
    await other.xlsx.load(file.bytes);
    expect(other.worksheets.map(({ name }) => name)).toEqual(file.sheets);
    const folder = mkdtempSync(join(tmpdir(), 'issued-'));
    writeFileSync(join(folder, 'copy.xlsx'), file.bytes);
    convertToCsv(join(folder, 'copy.xlsx'), folder);
    const csv = readFileSync(join(folder, 'copy-Phụ lục I.csv'), 'utf8');
    expect(csv).toContain('TỔNG ĐIỂM');
  });

  test('keeps charts, pictures, notes, links and names of the sheets that come along', async () => {
    const bytes = planWithEverything();
    bench = await openBytes(bytes);
    const all = textOf((await issued(bytes)).bytes);
    for (const text of Object.values(KEPT_TEXTS)) {
      expect([text, all.includes(text.replaceAll('"', '&quot;')) || all.includes(text)]).toEqual([
        text,
        true,
      ]);
    }
  });
});
