import { CodeTree, type CodePlace } from '../../../src/core/read/codeTree';
import { parseCode } from '../../../src/core/read/codes';
import type { CellValue } from '../../../src/core/base/grid';
import { HEADING, read, written } from './printedTable';

/** The place of each code among those above it, as [parent's row, code]. */
function places(codes: readonly CellValue[]) {
  const placed = new Map<string, CodePlace>();
  const tree = new CodeTree(placed);
  const tokens = codes.map(parseCode);
  const ids: string[] = [];
  return tokens.map((token, at) => {
    const place = tree.place(token, tokens[at + 1] ?? null, typeof codes[at] === 'number');
    placed.set(place.id, place);
    ids.push(place.id);
    return [place.parent === null ? null : ids.indexOf(place.parent), place.code];
  });
}

const TREE = [null, 0, 1, 1, 0, null, 5];

describe('[C1] codes with words, letters and dashes', () => {
  test.each([
    [['TC1', 'TC1.1', 'TC1.1.1', 'TC1.1.2', 'TC1.2', 'TC2', 'TC2.1']],
    [['TC 1', 'TC 1.1', 'TC 1.1.1', 'TC 1.1.2', 'TC 1.2', 'TC 2', 'TC 2.1']],
    [
      [
        'Lĩnh vực 1',
        'Tiêu chí 1.1',
        'TCTP 1.1.1',
        'TCTP 1.1.2',
        'Tiêu chí 1.2',
        'Lĩnh vực 2',
        'Tiêu chí 2.1',
      ],
    ],
    [['Lĩnh vực 1', 'Tiêu chí 1', 'TCTP 1', 'TCTP 2', 'Tiêu chí 2', 'Lĩnh vực 2', 'Tiêu chí 1']],
    [['Phần A', 'Mục I', '1', '2', 'Mục II', 'Phần B', 'Mục I']],
    [['A', 'A1', 'A1.1', 'A1.2', 'A2', 'B', 'B1']],
    [['A', 'A.I', 'A.I.1', 'A.I.2', 'A.II', 'B', 'B.I']],
    [['I', 'I.1', 'I.1.a', 'I.1.b', 'I.2', 'II', 'II.1']],
    [['1', '1.1', '1.1a', '1.1b', '1.2', '2', '2.1']],
    [['1', '1-1', '1-1-1', '1-1-2', '1-2', '2', '2-1']],
    [['01', '01.01', '01.01.01', '01.01.02', '01.02', '02', '02.01']],
    // Days that Excel makes of 1.1, 1.1.1 …: as numbers, as text, and as it shows days of a month.
    [[1, 45658, '01/01/2001', '01/01/2002', 45689, 2, 45659]],
    [[1, '1-Jan', '1-1-1', '1-1-2', '1-Feb', 2, '2-Jan']],
    [[1, '01/01/2025', '1.1.1', '1.1.2', '02/01/2025', 2, '01/02/2025']],
  ])('%j', (codes) => {
    expect(places(codes).map(([parent]) => parent)).toEqual(TREE);
  });

  test('a slip between days: what Excel made a day of is said, with what was probably typed', () => {
    const { criteria, reading } = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      01/01/2025 | Kế hoạch | 3 | 2.5 | 2.5
      02/01/2025 | Kiểm tra | 2 | 1.5 | 2`);
    expect(criteria.map(({ code }) => code)).toEqual(['1', '1.1', '1.2']);
    const typos = reading.findings.filter(({ rule }) => rule === 'code-typo');
    expect(typos.map(({ expected }) => expected)).toEqual(['1.1', '1.2']);
    expect(written(reading)).toEqual([]);
  });

  test('a mended code keeps the words before it', () => {
    const { reading } = read(`${HEADING}
      TC1 | Chỉ đạo | 5 | 4 | 4.5
      TC11 | Kế hoạch | 3 | 2.5 | 2.5
      TC1.2 | Kiểm tra | 2 | 1.5 | 2`);
    const [typo] = reading.findings.filter(({ rule }) => rule === 'code-typo');
    expect(typo).toMatchObject({ expected: 'TC1.1', fix: { puts: 'code', code: 'TC1.1' } });
  });

  test('before the name, where codes have no column', () => {
    const { criteria, total } = read(`Tiêu chí | Điểm tối đa | Kết quả 2024 | Mục tiêu 2025
      Lĩnh vực 1: Chỉ đạo | 5 | 4 | 4.5
      Tiêu chí 1.1: Kế hoạch | 3 | 2.5 | 2.5
      Tiêu chí 1.2. Kiểm tra | 2 | 1.5 | 2
      Lĩnh vực 2: Thể chế | 3 | 2 | 3
      Tổng | 8 | 6 | 7.5`);
    expect(criteria.map(({ code }) => code)).toEqual(['1', '1.1', '1.2', '2']);
    expect(criteria.map(({ parent }) => parent?.code ?? null)).toEqual([null, '1', '1', null]);
    expect(total?.row).toBe(5);
  });

  test('[R8] alternatives behind a number and a letter', () => {
    const { rows, rowsPassedOver } = read(`${HEADING}
      1 | Chỉ đạo | 5 | 4 | 4.5
      1.1 | Kế hoạch | 3 | 2.5 | 2.5
      1.1a | Đơn vị có bộ phận một cửa | 3 | 2.5 | 2.5
      1.1b | Đơn vị khác | 3 | |
      1.2 | Kiểm tra | 2 | 1.5 | 2`);
    expect(rows).toEqual([1, 2, 5]);
    expect(rowsPassedOver.map(({ row }) => row)).toEqual([3, 4]);
  });
});
