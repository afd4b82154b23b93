import { documentFacts } from '../../../src/core/assign/documentFacts';
import { ZERO } from '../../../src/core/base/decimal';
import type { CellValue } from '../../../src/core/base/grid';
import { finish } from '../../../src/core/base/task';
import { FINDINGS, FORM } from '../../../src/core/report/reportColumns';
import { reportPlan } from '../../../src/core/report/reportPlan';
import { reportSheet } from '../../../src/core/report/reportSheet';
import { EXACT } from '../../../src/core/table/open';
import { parSheet, read, workbook } from '../assign/tables';
import { reading, reportOf, sources } from './reportSources';

const { tables } = reading;

test('[B1] of fields without a result nothing is said of what is reached; a chart shows no noughts', () => {
  const report = reportOf();
  const [first] = report.fields;
  if (!first) throw new Error('no field');
  const counts = { leaves: 7, below: 0, waiting: 0, points: ZERO, targets: ZERO };
  const open = { points: EXACT, targets: EXACT };
  const results = new Map(
    report.fields.map((criterion) => [
      criterion.id,
      criterion === first
        ? { ...counts, open, criterion, given: 2, compared: 2 }
        : { ...counts, open, criterion, given: 0, compared: 0 },
    ]),
  );
  const facts = documentFacts(reading.snapshot, tables, 2022);
  const { values, styles } = reportSheet('Báo cáo', { ...report, results }, tables, facts);
  const reached = (key: string) => {
    const row = values.findIndex(([its]) => its === key);
    const format = styles.filter(({ area }) => area.row === row && area.column === FORM).at(-1);
    return [values[row]?.[FORM], values[row]?.[FINDINGS], format?.style.numberFormat];
  };
  expect(reached('entry:field 1')).toEqual([2, 0, '0;-0;"–"']);
  expect(reached('entry:field 2')).toEqual(['', '', '0;-0;"–"']);
});

test('[B1] its heading says of which plan it speaks, and of which day', () => {
  const [write] = finish(reportPlan(reading.snapshot, sources({ today: '2023-01-12' }))).sheets;
  const texts = write?.model.values.flat() ?? [];
  expect(texts).toContain(
    'Tình hình thực hiện Chỉ số cải cách hành chính (PAR INDEX)\ntheo kế hoạch năm 2022',
  );
  expect(texts).toContain('(Số liệu đến ngày 12/01/2023, so sánh với năm 2021)');
});

test('[B1] where nothing misses its target, or nothing can be compared, the list says so', () => {
  const textsOf = (base: CellValue, target: CellValue) => {
    const its = read(workbook(parSheet('S', [['1', 'Thể chế', 4, base, target, '', 'Sở Nội vụ']])));
    const plan = reportPlan(its.snapshot, sources({ tables: its.tables, findings: its.findings }));
    return finish(plan).sheets[0]?.model.values.flat() ?? [];
  };
  expect(textsOf(3, 3)).toContain('Không có tiêu chí thành phần nào thấp hơn mục tiêu.');
  expect(textsOf('', '')).toContain('Chưa có đủ mục tiêu và kết quả để so sánh.');
});
