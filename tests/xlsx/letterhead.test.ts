import { type Cell, Workbook } from '@cj-tech-master/excelts';
import { formFilesTask } from '../../src/app/formFiles';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { planReading } from '../core/assign/planReading';

const FRONT = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh';
const agencies = [FRONT, 'UBND cấp xã', 'Sở Tư pháp'];
const { forms } = finish(formFilesTask(planReading(), { ...defaultAssignOptions, agencies }));

/** Of the file that goes out: who stands above, and who reports. */
async function headOf(agency: string): Promise<[above: Cell, issuer: Cell]> {
  const workbook = new Workbook();
  const sheets = forms.find((form) => form.agency === agency)?.sheets ?? [];
  await workbook.xlsx.load(finish(writeWorkbook(sheets)));
  const [sheet] = workbook.worksheets;
  const rows = new Map<string, number>();
  sheet?.eachRow((row, nth) => rows.set(String(row.getCell(1).value), nth));
  const cell = (line: string) => sheet?.getCell(`B${rows.get(`head:${line}`)}`);
  const [above, issuer] = [cell('issuer'), cell('body')];
  if (!above || !issuer) throw new Error(`no heading for ${agency}`);
  return [above, issuer];
}

const isOpen = (cell: Cell) => cell.protection?.locked === false;

test('[G13] a form’s heading names who is above the agency, where that is the people’s committee', async () => {
  const [above, issuer] = await headOf('Sở Tư pháp');
  expect([above.value, issuer.value]).toEqual(['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NINH', 'SỞ TƯ PHÁP']);
  expect([above.font?.bold ?? false, issuer.font?.bold]).toEqual([false, true]);
  expect([above, issuer].map(isOpen)).toEqual([false, false]);
});

test('[G13] whoever is not below it writes in who is above', async () => {
  const [above, issuer] = await headOf(FRONT);
  expect([above.value, issuer.value]).toEqual([null, FRONT.toUpperCase()]);
  expect([above, issuer].map(isOpen)).toEqual([true, false]);
});

test('[G13] a committee’s own name is bold as a whole, and a form of all of them leaves it to be written in', async () => {
  const [above, issuer] = await headOf('UBND cấp xã');
  expect([above.value, issuer.value]).toEqual(['ỦY BAN NHÂN DÂN', '……………']);
  expect([above.font?.bold, issuer.font?.bold]).toEqual([true, true]);
  expect([above, issuer].map(isOpen)).toEqual([false, true]);
});
