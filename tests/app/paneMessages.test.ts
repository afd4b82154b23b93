import { hearButtons, tellPane } from '../../src/app/paneMessages';

test('a button is heard by the pane of its workbook, and by no other', async () => {
  const heard: string[] = [];
  const stops = ['a.xlsx', 'b.xlsx'].map((workbook) =>
    hearButtons(workbook, (text) => heard.push(`${workbook}: ${text}`)),
  );
  expect(await tellPane('a.xlsx', 'Đã ghi 37 ô')).toBe(true);
  expect(await tellPane('c.xlsx', 'Đã ghi 5 ô')).toBe(false);
  expect(heard).toEqual(['a.xlsx: Đã ghi 37 ô']);
  for (const stop of stops) stop();
  expect(await tellPane('a.xlsx', 'Đã ghi 1 ô')).toBe(false);
});
