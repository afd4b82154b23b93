import { formFilesTask } from '../../../src/app/formFiles';
import { defaultAssignOptions } from '../../../src/core/assign/assignOptions';
import { finish } from '../../../src/core/base/task';
import { planReading } from './planReading';

const NAME = 2;

test('[G14] of a task’s lines those that name the agency are bold on its form, and no others', () => {
  const reading = planReading();
  const { forms } = finish(formFilesTask(reading, defaultAssignOptions));
  const linesOf = (agency: string) => {
    const [model] = forms.find((form) => form.agency === agency)?.sheets ?? [];
    const isBold = (row: number) =>
      model?.styles.some(
        ({ area, style }) =>
          style.bold === true && area.row === row && area.rows === 1 && area.column === NAME,
      );
    // Lines of tasks begin with a dash, and have no code.
    const lines = (model?.values ?? []).flatMap((cells, row) => {
      const text = String(cells[NAME]);
      return cells[NAME - 1] === '' && text.startsWith('-') ? [{ text, isBold: isBold(row) }] : [];
    });
    return {
      bold: lines.flatMap((line) => (line.isBold ? [line.text] : [])),
      others: lines.flatMap((line) => (line.isBold ? [] : [line.text])),
    };
  };
  for (const [agency, count] of [
    ['Sở Tư pháp', 2],
    ['Sở Thông tin và Truyền thông', 2],
    ['UBND cấp huyện', 2],
  ] as const) {
    const { bold, others } = linesOf(agency);
    expect([agency, bold.length]).toEqual([agency, count]);
    expect(bold.filter((text) => !text.includes(agency))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((text) => text.includes(agency))).toEqual([]);
  }
});
