import { reportOf } from './reportSources';

test('[B1] what is counted as left to be looked at are errors and doubts, not how a cell was typed', () => {
  const { items, agencies } = reportOf();
  const counted = items.filter(({ findings }) => findings > 0);
  // C127: the maximum 7 that should be 1. Eight others were typed with a comma where their column has points.
  expect(counted.map(({ criterion, findings }) => [criterion.code, findings])).toEqual([
    ['7.1.9', 1],
  ]);
  // G10 names another agency with a typo; F121, C127.
  const [first] = agencies;
  expect([first?.agency, first?.findings]).toEqual(['Sở Thông tin và Truyền thông', 3]);
});
