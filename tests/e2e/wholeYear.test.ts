import { Workbook } from '@cj-tech-master/excelts';
import { read, utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { saveAgain } from '../libreOffice';
import { PLAN_PATH } from '../seedPlan';
import { confirm, inEngine, textOf, useWorkbench } from './workbench';

const PLAN = readFileSync(PLAN_PATH);
const open = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), 'year-'));
/** Pictures to be looked at, where somebody asks for them. */
const PICTURES = process.env.PICTURES;

interface Filled {
  scores: Record<string, number>;
  /** Keys of rows that somebody deleted. */
  deleted?: string[];
}

/** A form with scores typed behind the keys of their criteria, and rows deleted. */
async function fillIn(bytes: Uint8Array, { scores, deleted = [] }: Filled): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const [sheet] = workbook.worksheets;
  const gone: number[] = [];
  sheet?.eachRow((row, nth) => {
    const key = String(row.getCell(1).value);
    const score = scores[key];
    if (score !== undefined) row.getCell(8).value = score;
    if (deleted.includes(key)) gone.push(nth);
  });
  for (const nth of gone.reverse()) sheet?.spliceRows(nth, 1);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

/** Who sent a form, each with something left out. */
const ANSWERED = new Set([
  ...['Sở Nội vụ', 'Văn phòng UBND tỉnh', 'Sở Tài chính', 'Sở Tư pháp'],
  'Sở Thông tin và Truyền thông',
]);
/**
 * The others whom the plan has report in this round (III.2: "Các sở, ban, ngành; UBND các huyện, thị xã, thành phố; …"): those
 * that its tables name, and the other departments that Quảng Ninh had in 2022.
 */
const SILENT = new Set([
  ...['Sở Khoa học và Công nghệ', 'Sở Kế hoạch và Đầu tư', 'Thanh tra tỉnh', 'UBND cấp huyện'],
  ...['Trung tâm Phục vụ hành chính công tỉnh', 'Trung tâm Truyền thông tỉnh'],
  ...['Ban Quản lý Khu kinh tế', 'Ban Xúc tiến và Hỗ trợ đầu tư', 'Ban Dân tộc', 'Sở Y tế'],
  ...['Sở Giáo dục và Đào tạo', 'Sở Tài nguyên và Môi trường', 'Sở Công Thương', 'Sở Xây dựng'],
  ...['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Giao thông vận tải', 'Sở Du lịch'],
  ...['Sở Lao động - Thương binh và Xã hội', 'Sở Văn hóa và Thể thao', 'Sở Ngoại vụ'],
]);

/** Of fields in which nobody is surveyed: criteria whose row of the plan's table names an agency alone and none filled in. */
function ledAlone(agency: string): string[] {
  const filled = ['6.1.1', '2.1.1', '7.1.1'];
  const plan = utils.sheet_to_json<unknown[]>(read(PLAN).Sheets['Phụ lục I'] ?? {}, { header: 1 });
  return plan.flatMap((row) => {
    const [code = '', name = ''] = row.map((cell) => String(cell).replace(/\s+/g, ' ').trim());
    const isAsked = /^(?:2\.[123]|6\.[123]|7\.[1-4])\.\d+$/.test(code) && !filled.includes(code);
    // A full stop of the table's own is not one of the letter's.
    return isAsked && row[6] === agency ? [`${code} ${name.replace(/\.$/, '')}`] : [];
  });
}

const collectTab = (pane: FrameLocator) => pane.getByRole('tabpanel').filter({ visible: true });
const choose = (pane: FrameLocator, files: string[]) =>
  pane.locator('input[type=file]').first().setInputFiles(files);

test('a year: forms go out, come back from several programs, are collected round by round, and the others are reminded', async () => {
  const { page, pane, errors, strangers } = await open();
  await pane.getByRole('tab', { name: 'Phân công' }).click();
  const saving = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Xuất phiếu gửi 28 cơ quan' }).click();
  const archive = join(folder, 'forms.zip');
  await (await saving).saveAs(archive);
  const forms = unzipSync(readFileSync(archive));
  const filled = (name: string, how: Filled) =>
    fillIn(forms[`Phieu_${name}_2022.xlsx`] ?? new Uint8Array(), how);

  // Three agencies save with LibreOffice, one in the older format, one after it has deleted a row.
  const files: string[] = [];
  const [typed, saved] = ['typed', 'saved'].map((name) => join(folder, name));
  for (const one of [typed, saved]) mkdirSync(one ?? '');
  for (const [name, scores] of [
    ['SoNoiVu', { 'par:1.1': 1.5 }],
    ['VanPhongUBNDTinh', { 'par:3.1.1': 0.5 }],
    ['SoTaiChinh', { 'par:6.1.1': 1 }],
  ] as const) {
    const file = join(typed ?? '', `${name}.xlsx`);
    writeFileSync(file, await filled(name, { scores }));
    saveAgain(file, saved ?? '');
    files.push(join(saved ?? '', `${name}.xlsx`));
  }
  // Pasted over the validation: more than the maximum.
  const justice = await filled('SoTuPhap', { scores: { 'par:2.1.1': 1.5 } });
  files.push(join(folder, 'SoTuPhap.xls'));
  writeFileSync(
    files[3] ?? '',
    write(read(justice), { bookType: 'biff8', type: 'buffer' }) as Buffer,
  );
  files.push(join(folder, 'SoTTTT.xlsx'));
  writeFileSync(
    files[4] ?? '',
    await filled('SoThongTinVaTruyenThong', {
      scores: { 'par:7.1.1': 0.5 },
      deleted: ['par:7.1.4'],
    }),
  );

  await pane.getByRole('tab', { name: 'Tổng hợp kết quả' }).click();
  await pane.getByText('Theo dõi theo kỳ báo cáo').click();
  await pane.getByRole('button', { name: 'Lập bảng kỳ báo cáo' }).click();
  await confirm(pane);
  const rounds = pane.getByRole('combobox', { name: 'Kỳ báo cáo' });
  await rounds.selectOption('09 tháng năm 2022');
  await choose(pane, files);
  await pane.getByText('5 phiếu · 4 kết quả nhận được').waitFor();
  await pane.getByText('Đã nhận 5/25 phiếu').waitFor();
  await pane.getByText('Nội dung các cơ quan đã điền ở 5 dòng').waitFor();

  // The one doubt is settled in the pane.
  await pane.getByText('1 cần xem lại').click();
  await pane.getByText('cao hơn điểm tối đa 1').waitFor();
  await pane.getByRole('textbox', { name: 'Điểm khác' }).first().fill('0,75');
  await pane.getByRole('button', { name: 'Chọn', exact: true }).first().click();
  await pane.getByText('5 phiếu · 5 kết quả nhận được').waitFor();
  await pane.getByRole('button', { name: 'Ghi 5 kết quả' }).click();
  await confirm(pane);
  await pane.getByText('5 phiếu · 5 kết quả nhận được · bảng đã có 5').waitFor();
  await pane.getByRole('button', { name: 'Ghi trang tổng hợp' }).waitFor();
  expect(await textOf(page, 'Phụ lục I', 'H5')).toBe('Kết quả tự đánh giá năm 2022');

  // Who sent nothing is reminded, and who left something out.
  await pane.getByRole('button', { name: 'Sao chép nội dung đôn đốc' }).click();
  const reminder = await pane
    .getByRole('textbox', { name: 'Sao chép nội dung đôn đốc' })
    .inputValue();
  const letters = reminder.split('\n\n').map((letter) => {
    const [head = '', first = '', ...rest] = letter.split('\n');
    return { to: head.replace('Kính gửi: ', ''), first, rest };
  });
  const isSilent = ({ first }: { first: string }) => first.startsWith('Đến nay chưa nhận được');
  expect(new Set(letters.filter(isSilent).map(({ to }) => to))).toEqual(SILENT);
  // The others left something out.
  expect(new Set(letters.filter((one) => !isSilent(one)).map(({ to }) => to))).toEqual(ANSWERED);
  expect(letters).toHaveLength(SILENT.size + ANSWERED.size);
  for (const { first, rest } of letters) {
    expect(first).toContain('phiếu báo cáo kết quả cải cách hành chính kỳ 09 tháng năm 2022');
    expect(rest.filter((line) => /undefined|null|NaN|par:/.test(line))).toEqual([]);
  }
  // What each of them leads alone, as the plan's table has it.
  for (const { to, rest } of letters) {
    for (const title of ledAlone(to)) expect(rest.join('\n')).toContain(title);
  }
  if (PICTURES !== undefined) {
    mkdirSync(PICTURES, { recursive: true });
    await page.locator('#pane').evaluate((frame) => (frame.style.width = '320px'));
    await page.locator('#pane').screenshot({ path: join(PICTURES, 'year-320.png') });
  }

  // A second round: another score of one agency; the first keeps what it took.
  for (const file of files) {
    const name = file.split('/').pop() ?? '';
    await pane.getByRole('button', { name: `Bỏ tệp ${name}` }).click();
  }
  await rounds.selectOption('Năm 2022');
  const later = join(folder, 'SoNoiVu-nam.xlsx');
  writeFileSync(later, await filled('SoNoiVu', { scores: { 'par:1.1': 1.25 } }));
  await choose(pane, [later]);
  await pane.getByText('1 phiếu · 1 kết quả nhận được').waitFor();
  await pane.getByRole('button', { name: 'Ghi 1 kết quả' }).click();
  await confirm(pane);
  await pane.getByText('Kết quả các kỳ so với mục tiêu').click();
  await collectTab(pane)
    .getByText(/điểm mục tiêu của 5 tiêu chí đã ghi nhận/)
    .waitFor();
  await collectTab(pane)
    .getByText(/điểm mục tiêu của 1 tiêu chí đã ghi nhận/)
    .waitFor();
  const names = await inEngine(page, null, (engine) => engine.sheets.map(({ name }) => name));
  expect(names.filter((name) => /09 tháng|Năm 2022/.test(name))).toHaveLength(2);
  expect([errors, strangers]).toEqual([[], []]);
});
