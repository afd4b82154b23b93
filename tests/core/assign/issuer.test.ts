import { readingOf } from '../../../src/app/check';
import { choicesWrite, keptChoices } from '../../../src/core/assign/choicesSheet';
import { documentFacts } from '../../../src/core/assign/documentFacts';
import { DEFAULT_CHOICES } from '../../../src/core/assign/formChoices';
import { SheetNames } from '../../../src/core/assign/agencySheetNames';
import { assignersLetterhead, reportersLetterhead } from '../../../src/core/assign/letterhead';
import { defaultAssignOptions } from '../../../src/core/assign/assignOptions';
import { reportForms } from '../../../src/core/assign/reportForms';
import { finish } from '../../../src/core/base/task';
import { HEADER } from '../../../seeds/layouts/layout';
import { sheetOf, workbookOf } from '../../snapshot';
import { gridOf } from '../agencies/modelGrid';

/** Titles that name no province. */
const NAMELESS = workbookOf(
  sheetOf('S', [HEADER, ['1', 'Lĩnh vực', 10, 5, 6, 1, ''], ['1.1', 'a', 10, 5, 6, 1, 'Sở Y tế']]),
);

const facts = (issuer: string) => documentFacts(NAMELESS, [], 2025, { ...DEFAULT_CHOICES, issuer });

describe('[G13] the issuing body that somebody names', () => {
  test.each([
    ['Ủy ban nhân dân tỉnh Quảng Ninh', 'TỈNH QUẢNG NINH', 'Quảng Ninh'],
    ['UBND tỉnh Bà Rịa - Vũng Tàu', 'TỈNH BÀ RỊA - VŨNG TÀU', 'Bà Rịa - Vũng Tàu'],
    ['Uỷ ban nhân dân TP. Huế', 'THÀNH PHỐ HUẾ', 'Huế'],
    ['UBND tp.Huế', 'THÀNH PHỐ HUẾ', 'Huế'],
    ['UBND thành phố Đà Nẵng', 'THÀNH PHỐ ĐÀ NẴNG', 'Đà Nẵng'],
    ['tỉnh Đắk Lắk', 'TỈNH ĐẮK LẮK', 'Đắk Lắk'],
    ['UBND Cao Bằng', 'CAO BẰNG', 'Cao Bằng'],
  ])('%s', (said, second, place) => {
    expect([facts(said).issuer, facts(said).place]).toEqual([['ỦY BAN NHÂN DÂN', second], place]);
  });

  test('another body stands alone; where the document is dated is said by nobody then', () => {
    const { issuer, place } = facts('Ban Chỉ đạo cải cách hành chính tỉnh');
    expect([issuer, place]).toEqual([['', 'BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH'], '……………']);
    expect(facts('Tỉnh ủy Quảng Ninh').issuer).toEqual(['', 'TỈNH ỦY QUẢNG NINH']);
    // A department is below the people's committee, whoever issues the plan.
    const below = reportersLetterhead('Sở Y tế', facts('Ban Chỉ đạo')).above;
    expect(below).toBe('ỦY BAN NHÂN DÂN\nTỈNH ……………');
  });

  test('a place that is said wins on both papers; nothing said leaves it to the titles', () => {
    const named = documentFacts(NAMELESS, [], 2025, {
      ...DEFAULT_CHOICES,
      issuer: 'UBND tỉnh Quảng Ninh',
      place: 'Hạ Long',
    });
    const papers = [assignersLetterhead(named), reportersLetterhead('Sở Y tế', named)];
    for (const { placeAndDate } of papers) expect(placeAndDate).toMatch(/^Hạ Long, ngày /);
    expect(papers.map(({ above, issuer }) => [above, issuer])).toEqual([
      ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NINH'],
      ['ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NINH', 'SỞ Y TẾ'],
    ]);
    expect([facts('').issuer[1], facts('').place]).toEqual(['TỈNH ……………', '……………']);
  });
});

test('[G13] the issuing body is kept in the workbook, beside what is kept there already', () => {
  const names = () => new SheetNames(NAMELESS);
  const said = { ...DEFAULT_CHOICES, number: '12/TB-UBND', issuer: 'UBND tỉnh Quảng Ninh' };
  const write = choicesWrite(NAMELESS, said, names());
  if (!write) throw new Error('nothing is kept');
  const kept = { ...NAMELESS, sheets: [...NAMELESS.sheets, gridOf(write.model)] };
  expect(keptChoices(kept)).toEqual(said);
  expect(choicesWrite(kept, said, names())).toBeNull();
});

test('[G13] files that go out have the issuing body and the place that were chosen', () => {
  const reading = readingOf(NAMELESS);
  if (!reading.ok) throw new Error(reading.problem.code);
  const choices = { ...DEFAULT_CHOICES, issuer: 'UBND tỉnh Quảng Ninh' };
  const forms = finish(reportForms(reading.value, { ...defaultAssignOptions, choices }));
  const cells = forms.flatMap(({ model }) => model.values.flat());
  expect(cells).toContain('ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NINH');
  expect(cells.some((cell) => String(cell).startsWith('Quảng Ninh, ngày'))).toBe(true);
});
