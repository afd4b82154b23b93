import { strFromU8, unzipSync } from 'fflate';
import { planWithEverything } from '../headless/planWithEverything';
import { openBytes, openSheets, type Bench } from './bench';

let bench: Bench;
beforeEach(async () => {
  bench = await openSheets({
    'Số liệu': [
      ['Lĩnh vực', 'Mục tiêu'],
      ['1', 8.5],
      ['2', 10],
    ],
    Khác: [['x']],
  });
});
afterEach(() => bench.close());

/** As the add-in makes one, by Microsoft's client. */
async function makeChart(): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Số liệu');
  const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B3'), 'Columns');
  chart.name = 'Của tôi & "em"';
  chart.title.text = 'Mục tiêu <2022>';
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange('A2:A3'));
  series.name = 'Mục tiêu';
  series.format.fill.setSolidColor('#2F75B5');
  chart.setPosition('D2', 'H9');
  await context.sync();
}

const looks = ({ engine }: Bench, name = 'Số liệu') =>
  engine.sheets
    .find((one) => one.name === name)
    ?.charts.all()
    .map(({ look }) => look) ?? [];

const WANTED = {
  name: 'Của tôi & "em"',
  title: 'Mục tiêu <2022>',
  isHorizontal: true,
  place: { row: 1, column: 3, rows: 8, columns: 5 },
  series: [
    {
      name: 'Mục tiêu',
      values: { row: 1, column: 1, rows: 2, columns: 1 },
      categories: { row: 1, column: 0, rows: 2, columns: 1 },
      color: '#2F75B5',
    },
  ],
};

test('a chart is made, saved and read again as it was', async () => {
  await makeChart();
  expect(looks(bench)).toMatchObject([WANTED]);
  const again = await openBytes(await bench.save());
  expect(looks(again)).toEqual(looks(bench));
});

test('it goes with its sheet: under another name, and onto a copy', async () => {
  await makeChart();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Số liệu');
  sheet.name = 'Số liệu 2022';
  sheet.copy('End').name = 'Bản sao';
  await context.sync();
  const again = await openBytes(await bench.save());
  expect(looks(again, 'Số liệu 2022')).toMatchObject([WANTED]);
  expect(looks(again, 'Bản sao')).toMatchObject([WANTED]);
});

test('one that is deleted is gone; of a protected sheet none can be', async () => {
  await makeChart();
  const remove = async () => {
    const context = new Excel.RequestContext();
    const { charts } = context.workbook.worksheets.getItem('Số liệu');
    charts.getItem('Của tôi & "em"').delete();
    await context.sync();
  };
  const [sheet] = bench.engine.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.isProtected = true;
  await expect(remove()).rejects.toMatchObject({ code: 'AccessDenied' });
  sheet.isProtected = false;
  await remove();
  expect(looks(bench)).toEqual([]);
  await expect(remove()).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('rows do not move under a chart: what it is drawn from would be lost', async () => {
  await makeChart();
  const [sheet] = bench.engine.sheets;
  expect(() => sheet?.cells.insertRows(0, 1)).toThrow(/charts/);
});

test('every chart and picture of a drawing has a number of its own', async () => {
  const given = await openBytes(planWithEverything());
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Phụ lục I');
  for (const name of ['Trong $1', 'Ngoài']) {
    sheet.charts.add('ColumnClustered', sheet.getRange('D6:D13'), 'Columns').name = name;
  }
  await context.sync();
  const parts = unzipSync(await given.save());
  const drawings = Object.entries(parts).filter(([name]) =>
    /drawings\/drawing\d+\.xml$/.test(name),
  );
  expect(drawings).toHaveLength(1);
  const objects = drawings.flatMap(([, xml]) => [
    ...strFromU8(xml).matchAll(/<xdr:cNvPr id="(\d+)" name="([^"]*)"/g),
  ]);
  const names = objects.map(([, , name]) => name);
  expect(names).toHaveLength(4);
  expect(names).toEqual(expect.arrayContaining(['Biểu đồ 1', 'Ngoài', 'Trong $1']));
  expect(new Set(objects.map(([, id]) => id)).size).toBe(4);
});
