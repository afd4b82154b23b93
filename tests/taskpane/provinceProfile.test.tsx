/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { Reading } from '../../src/app/reading';
import { directorySheet } from '../../src/core/directory/directorySheet';
import { ProvinceProfile } from '../../src/taskpane/directory/ProvinceProfile';
import { gridOf } from '../core/agencies/modelGrid';
import { parSheet, read, workbook } from '../core/assign/tables';
import { sheetOf } from '../snapshot';

afterEach(cleanup);

const TABLE = parSheet('Phụ lục I', [
  ['1', 'Cải cách', 1, 0, 1, 1, ''],
  ['1.1', 'Kế hoạch', 1, 0, 1, 1, 'Sở Nội vụ'],
]);

function show({ snapshot, directory }: Pick<Reading, 'snapshot' | 'directory'>) {
  render(
    <ProvinceProfile snapshot={snapshot} agencies={directory.agencies} onEdit={() => undefined} />,
  );
}

test('[S14] a department that would join no collective cannot be chosen, and it is said why', async () => {
  const one = { aliases: [], isCollective: false, members: [] };
  const kept = {
    agencies: [
      ...['Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp', 'Sở Tài chính'].map((name) => ({ ...one, name })),
      { ...one, name: 'Khối Một', isCollective: true, members: ['Sở Y tế', 'Sở Nội vụ'] },
      { ...one, name: 'Khối Hai', isCollective: true, members: ['Sở Tư pháp', 'Sở Tài chính'] },
    ],
  };
  const { directory, ...reading } = read(workbook(TABLE, gridOf(directorySheet(kept))));
  // The shipped collectives were taken off.
  const agencies = directory.agencies.filter(
    ({ name, isCollective }) => !isCollective || name.startsWith('Khối'),
  );
  show({ ...reading, directory: { agencies } });
  fireEvent.click(screen.getByText('Hồ sơ tỉnh, thành phố'));
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Sở Ngoại vụ' });
  expect(box.disabled).toBe(true);
  const why = document.getElementById(box.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toMatch(/^Chưa chọn được .*Sở Ngoại vụ.*: danh bạ không có tập thể nào/);
});

test.each([
  ['UBND thành phố Cần Thơ', 'Thành phố Cần Thơ (trực thuộc Trung ương)'],
  ['UBND TP. HCM', 'Thành phố Hồ Chí Minh (trực thuộc Trung ương)'],
  ['UBND thành phố Hạ Long', 'Thành phố Hạ Long'],
  ['UBND tỉnh Quảng Ninh', 'Tỉnh Quảng Ninh'],
])('[S15] whose workbook it is, by its titles: %s', (issuer, said) => {
  const rows = [[`Kèm theo Kế hoạch số 1/KH-UBND ngày 10/02/2026 của ${issuer}`], ...TABLE.values];
  show(read(workbook(sheetOf('Phụ lục I', rows))));
  expect(screen.getByText(said)).toBeTruthy();
});
