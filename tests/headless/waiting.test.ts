import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layout, type LayoutCell } from '../../seeds/layouts/layout';
import { makeLayout } from '../../seeds/layouts/makeLayout';
import { headless } from '../../src/workbench/headless/command';

const folder = mkdtempSync(join(tmpdir(), 'waiting-'));
const at = (name: string) => join(folder, name);

interface Report {
  changes: { sheet: string; cell: string }[];
  left: { sheet: string; cell: string; why: string }[];
}

/** What is written of figures, and what is left because it follows. */
async function recalculated(input: string, write: string, output: string) {
  const status = await headless(
    [
      at(input),
      '--report',
      at('r.json'),
      '--out',
      at(output),
      '--write',
      write,
      '--changes',
      'all',
    ],
    { say: () => undefined, warn: () => undefined },
  );
  expect(status).toBe(0);
  const { changes, left } = JSON.parse(readFileSync(at('r.json'), 'utf8')) as Report;
  const nameOf = ({ sheet, cell }: { sheet: string; cell: string }) => `${sheet}!${cell}`;
  return {
    written: changes.map(nameOf).filter((cell) => cell !== 'PAR!G2'),
    follows: left.filter(({ why }) => why === 'follows').map(nameOf),
  };
}

/** D3 of the second table takes its figure from C2 of the first, which shows 84 where its parts have the mean 92. */
const following = (sum: LayoutCell): { name: string; rows: LayoutCell[][] }[] => [
  {
    name: 'SIPAS',
    rows: [
      ['TT', 'Tiêu chí', 'Kết quả SIPAS năm 2021', 'Mục tiêu năm 2022'],
      ['I', 'Nhóm', 84, 93],
      ['1', 'Mục một', 90, 92],
      ['2', 'Mục hai', 94, 94],
    ],
  },
  {
    name: 'PAR',
    rows: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2021', 'Mục tiêu năm 2022'],
      ['1', 'Lĩnh vực', 20, sum, 19],
      ['1.1', 'a', 10, { formula: 'SIPAS!C2/100*10', result: 8.4 }, 10],
      ['1.2', 'b', 10, 1, 9],
    ],
  },
];

const rounded = { formula: 'ROUND(D3+D4,0)', result: 9 };

test.each([
  { write: 'values', sum: 9 },
  { write: 'formulas', sum: 9 },
  { write: 'values', sum: rounded },
  { write: 'formulas', sum: rounded },
])(
  '[W10] %j: all that is written at once is true, and what waits is named once and written by the next run',
  async ({ write, sum }) => {
    writeFileSync(at('in.xlsx'), await makeLayout(layout('following', '', ...following(sum))));
    const first = await recalculated('in.xlsx', write, 'first.xlsx');
    expect(first.written).toContain('SIPAS!C2');
    expect(first.written).not.toContain('PAR!D2');
    expect(first.follows).toEqual(['PAR!D3', 'PAR!D2']);
    const second = await recalculated('first.xlsx', write, 'second.xlsx');
    expect(second).toEqual({ written: ['PAR!D2'], follows: [] });
    expect((await recalculated('second.xlsx', write, 'third.xlsx')).written).toEqual([]);
  },
);
