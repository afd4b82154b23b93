import { readingOf } from '../../src/app/check';
import { auditStorage } from '../../src/core/audit/storage';
import { finish } from '../../src/core/base/task';
import { tableOf } from '../bench/tables';
import { openSheets } from '../workbench/bench';
import { counted } from './workCounter';

/** What is done after each edit of a long table, all slices together; the clock's measure is a row of `npm run bench`. */
const ROWS = 10_000;
const FIELDS = 91;

test('after an edit of one cell a long table is looked through for formulas, and not laid out anew', async () => {
  const bench = await openSheets({ Bảng: tableOf(ROWS).values });
  try {
    const read = await bench.port.read({});
    if (!read.ok) throw new Error(read.problem.code);
    bench.engine.batch('user', () => bench.engine.sheets[0]?.cells.setValue(3, 4, 0.07));
    counted.begin();
    const fresh = await bench.port.refresh(read.value, [{ sheet: 'Bảng', address: 'E4' }]);
    expect(counted.total()).toBeLessThan(18 * ROWS);
    expect(fresh).toMatchObject({ ok: true });
  } finally {
    bench.close();
  }
});

test('how its figures are written is judged once for each text, of which it holds few', () => {
  const reading = readingOf({ sheets: [tableOf(ROWS)], isStructureProtected: false });
  if (!reading.ok) throw new Error(reading.problem.code);
  const [table] = reading.value.tables;
  if (!table) throw new Error('no table');
  counted.begin();
  const found = finish(auditStorage(table.appendix));
  // Four columns of text, and a comma beside a dot in every row but the fields': one of each 111 rows.
  expect(found).toHaveLength(4 + ROWS - FIELDS);
  expect(counted.total()).toBeLessThan(42 * ROWS);
});
