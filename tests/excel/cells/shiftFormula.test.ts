import { shiftFormula } from '../../../src/excel/cells/shiftFormula';

test.each([
  ['=AND(N("CCHC")=0,$F5<$G5)', '=AND(N("CCHC")=0,$F20<$G20)'],
  ['=A$1+$A1+$A$1+A1', '=C$1+$A16+$A$1+C16'],
  ['="A1"&LOG10(B2)&\'Sheet A1\'!B2', '="A1"&LOG10(D17)&\'Sheet A1\'!D17'],
  ['=A1*1E5+ĐIỂM1+ĐM1.A1', '=C16*1E5+ĐIỂM1+ĐM1.A1'],
])('%s, fifteen rows and two columns further, is %s', (formula, shifted) => {
  expect(shiftFormula(formula, 15, 2)).toBe(shifted);
});
