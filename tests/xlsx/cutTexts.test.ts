import { read, write } from '@e965/xlsx';
import { formFilesTask } from '../../src/app/formFiles';
import { returnedTask } from '../../src/app/returned';
import { defaultAssignOptions } from '../../src/core/assign/assignOptions';
import { finish } from '../../src/core/base/task';
import { readInOneGo } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { planReading } from '../core/assign/planReading';

test('a program that cuts long texts, and so the record of what was printed, makes no remarks of a form’s own words', async () => {
  const reading = planReading();
  const [form] = finish(formFilesTask(reading, defaultAssignOptions)).forms;
  const [model] = form?.sheets ?? [];
  if (!form || !model) throw new Error('no form');
  const values = model.values.map((row) =>
    row[0] === 'par:1.1' ? row.map((cell, column) => (column === 7 ? 1.5 : cell)) : row,
  );
  const bytes = finish(writeWorkbook([{ ...model, values }]));
  // It keeps 255 letters of a text.
  const cut = write(read(bytes), { bookType: 'biff8', type: 'buffer' }) as Buffer;
  const file = await readInOneGo(cut);
  if (!file.ok) throw new Error(file.unreadable.why);
  const { snapshot } = file.content;
  const { reports } = finish(returnedTask(reading, [{ file: form.file, snapshot }]));
  expect(reports.map(({ key, score, texts }) => [key, score, texts.note])).toEqual([
    ['par:1.1', 1.5, ''],
  ]);
});
