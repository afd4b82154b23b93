import {
  qualifiedFormula,
  referencesOf,
  unqualifiedFormula,
  withoutReferences,
} from '../../../src/excel/cells/plainFormula';

const SHEET = "Phụ lục 'I'";

test.each([
  ['=D6+D24', "='Phụ lục ''I'''!D6+'Phụ lục ''I'''!D24"],
  ['=SUM($D$6:D24, 1.5)*50%', "=SUM('Phụ lục ''I'''!$D$6:D24, 1.5)*50%"],
  ['=IF(D6="A1",TRUE,Nhap!B2)', `=IF('Phụ lục ''I'''!D6="A1",TRUE,'Nhap'!B2)`],
  ["='Nhập liệu'!B2/50", "='Nhập liệu'!B2/50"],
  ['=LOG10(D6)&"""D6"""', `=LOG10('Phụ lục ''I'''!D6)&"""D6"""`],
  ['=ROUND(1E3*D6,-2)', "=ROUND(1E3*'Phụ lục ''I'''!D6,-2)"],
])(
  '%s is said with the sheet before each reference, and without it again',
  (formula, qualified) => {
    expect(qualifiedFormula(formula, SHEET)).toBe(qualified);
    const back = unqualifiedFormula(qualified, SHEET);
    expect(back?.replace("'Nhap'", 'Nhap')).toBe(formula);
  },
);

test.each([
  '=SUM(A:A)',
  '=SUM(2:3)',
  '=SUM(Bảng1[Điểm])',
  '=D6#',
  '=Tổng+1',
  '=Jan:Dec!A1',
  "='Jan:Dec'!A1",
  '=[1]Sheet1!A1',
  "='C:\\tệp\\[a.xlsx]Sheet1'!A1",
  '=INDIRECT("A1")',
  '=OFFSET(A1,1,0)',
  '=ROW()',
  '=D6:INDEX(D:D,9)',
  '=INDEX(D1:D9,2):D9',
  '=@D6:D9',
  '=SUM({1,2})',
  '=#REF!+D6',
  '=XFE1+1',
  '=LET(x,D6,x*2)',
  `=${'D6+'.repeat(2000)}1`,
])('%s refers to more than plain cells and ranges', (formula) => {
  expect(qualifiedFormula(formula, SHEET)).toBeNull();
});

test('what refers to something that is gone has no former text', () => {
  expect(unqualifiedFormula("='Phụ lục I'!#REF!+1", 'Phụ lục I')).toBeNull();
});

test('references are told with their sheets', () => {
  expect(referencesOf("=SUM(D3:D4)+'Nhập liệu'!$B$2", SHEET)).toEqual([
    { sheet: SHEET, row: 2, column: 3, rows: 2, columns: 1 },
    { sheet: 'Nhập liệu', row: 1, column: 1, rows: 1, columns: 1 },
  ]);
});

test('a formula without its references is the same wherever they have moved', () => {
  const shapes = (formulas: string[]) => new Set(formulas.map(withoutReferences));
  const same = ["=SUM('Nhập liệu'!A:A)-A1", '=SUM(Khác!$C:D)-B7', '=SUM(#REF!A:A)-#REF!'];
  expect(shapes([...same, '=SUM(2:3)-Khác!A1:B2'])).toEqual(new Set(['=SUM(?)-?']));
  expect(shapes(['=A1+1', '=A1+2', '=A1-1', '=A1&"A1"', '=A1&"A2"']).size).toBe(5);
});
