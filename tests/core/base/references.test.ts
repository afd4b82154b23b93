import { areaAddress } from '../../../src/core/base/grid';
import { referencesIn } from '../../../src/core/base/references';

test.each<[string, string[]]>([
  ['=SUM(D3:D4)', ['D3:D4']],
  ['=$D$3+d$4-E5', ['D3', 'D4', 'E5']],
  ["='PL1'!D3+PL1!D4:D5", ['PL1!D3', 'PL1!D4:D5']],
  ["='Phụ lục ''1'''!$D$3+Bảng_1.a!D4", ["Phụ lục '1'!D3", 'Bảng_1.a!D4']],
  ["=SUM('T1:T3'!D3,T1:T3!D4)", ['T1:T3!D3', 'T1:T3!D4']],
  ['=SUM(D:$D)/SUM(PL1!3:3)', ['D1:D1048576', 'PL1!A3:XFD3']],
  // Not one of these is a cell of this workbook.
  ['=LOG10(1E3)&"D3 ""D4"""', []],
  ['=Bảng[D3]+Điểm2021+_D4+D3.a+[1]PL1!D3', []],
  ["='[a.xlsx]PL1'!D3+[a.xlsx]PL1!D4", []],
  ['=D3:INDEX(E:E,2)', ['D3', 'E1:E1048576']],
  ['=OFFSET(D3,1,0)+IF(A1="x",B2#,C3%)', ['D3', 'A1', 'B2', 'C3']],
])('%s refers to %j', (formula, expected) => {
  const found = referencesIn(formula).map(({ sheet, area }) =>
    [...(sheet === null ? [] : [sheet]), areaAddress(area)].join('!'),
  );
  expect(found).toEqual(expected);
});
