import fc from 'fast-check';
import { normaliseText } from '../../../src/core/base/text';
import { createAgencyReader } from '../../../src/core/agencies/agencyReader';
import { defaultDirectory } from '../../../src/core/agencies/defaultDirectory';
import { runs } from '../../whole';

const read = createAgencyReader(defaultDirectory);
const names = (text: string) => read(text).map(({ name }) => name);

describe('a cell of agencies', () => {
  it.each([
    ['VP UBND tỉnh', ['Văn phòng UBND tỉnh']],
    ['Sở KHCN', ['Sở Khoa học và Công nghệ']],
    ['Sở KH&ĐT', ['Sở Kế hoạch và Đầu tư']],
    ['Sở LĐ-TB&XH, Sở GD & ĐT', ['Sở Lao động - Thương binh và Xã hội', 'Sở Giáo dục và Đào tạo']],
    ['Trung tâm PV HCC tỉnh', ['Trung tâm Phục vụ hành chính công tỉnh']],
    ['Uỷ ban nhân dân cấp huyện', ['UBND cấp huyện']],
    ['UBND các huyện, thị xã, thành phố', ['UBND cấp huyện']],
    ['Các cơ quan đơn vị địa phương', ['Các cơ quan, đơn vị, địa phương']],
    ['Sở Văn hoá và Thể thao', ['Sở Văn hóa và Thể thao']],
    ['S\u1edf\u00A0N\u1ed9i v\u1ee5', ['Sở Nội vụ']],
    ['Sở Nội vụ'.normalize('NFD'), ['Sở Nội vụ']],
  ])('[S1] knows %j whatever its spelling, by name or alias', (text, expected) => {
    expect([names(text), read(text).every(({ how }) => how === 'known')]).toEqual([expected, true]);
  });

  it.each([
    ['Sở NNMT; Sở NN&MT; Sở NN-MT', ['Sở Nông nghiệp và Môi trường']],
    ['UBND các phường, xã', ['UBND cấp xã']],
    ['UBND xã, phường, đặc khu', ['UBND cấp xã']],
    ['Ủy ban nhân dân các phường, xã, đặc khu', ['UBND cấp xã']],
    ['UBND các quận, huyện, thị xã, thành phố', ['UBND cấp huyện']],
    ['Các ngành, sở, ban', ['Các sở, ban, ngành']],
    ['Các sở, ban, ngành, đoàn thể tỉnh', ['Các sở, ban, ngành']],
    ['Các sở, ban, ngành; UBND các xã, phường', ['Các sở, ban, ngành', 'UBND cấp xã']],
    ['Các sở, ngành, UBND các phường, xã', ['Các sở, ban, ngành', 'UBND cấp xã']],
    [
      'Các sở, ban, ngành và các cơ quan, đơn vị có liên quan',
      ['Các sở, ban, ngành', 'Các cơ quan, đơn vị có liên quan'],
    ],
    ['Giám đốc, Thủ trưởng các sở, ban, ngành', ['Các sở, ban, ngành']],
    ['Chủ tịch UBND các xã, phường, đặc khu', ['UBND cấp xã']],
    ['Toàn bộ các sở, ban, ngành', ['Các sở, ban, ngành']],
    ['Tất cả các sở, ban, ngành; toàn thể các xã, phường', ['Các sở, ban, ngành', 'UBND cấp xã']],
    ['Người đứng đầu các cơ quan, đơn vị', ['Các cơ quan, đơn vị']],
    ['Giám đốc Sở Nội vụ; Chánh Thanh tra tỉnh', ['Sở Nội vụ', 'Thanh tra tỉnh']],
    ['Kho bạc Nhà nước khu vực XII', ['Kho bạc Nhà nước khu vực XII']],
    ['KBNN khu vực II', ['Kho bạc Nhà nước khu vực II']],
  ])('[S11] knows %j by the kinds that it names, in any order', (text, expected) => {
    expect([...new Set(names(text))]).toEqual(expected);
    expect(read(text).every(({ how }) => how === 'known')).toBe(true);
  });

  it.each(['Các phòng, ban, ngành', 'Sở Nội vụ, ban, ngành', 'phường; đặc khu', 'Sở Y tế, xã'])(
    '[S11] never takes a bare kind in %j for an agency',
    (text) => {
      const bare = ['ban', 'ngành', 'phường', 'xã', 'đặc khu', 'ban, ngành'];
      expect(names(text).filter((name) => bare.includes(name))).toEqual([]);
    },
  );

  it('[S1] reads text that is composed otherwise, or has other spaces, as the same agencies', () => {
    const text = 'Các sở, ban, ngành; Giám đốc Sở Nội vụ và UBND các xã, phường';
    const expected = names(text);
    const soft = text.replace('phường', 'phư\u00ADờng');
    for (const other of [text.normalize('NFD'), text.replaceAll(' ', '\u00A0'), soft]) {
      expect(names(other)).toEqual(expected);
    }
  });

  it.each([
    ['Sở Hoa và Quả', null],
    ['Sở NNTM', null],
    ['UBND huyện Ba Chẽ', null],
    ['Sở Khoa học Công nghệ và Môi trường', 'Sở Khoa học và Công nghệ'],
  ])('[S4] offers for %j only what deserves it', (text, suggestion) => {
    expect(read(text)).toMatchObject([{ how: 'unknown', suggestion }]);
  });

  it('[S1] never takes an accent for decoration', () => {
    expect(read('So Noi vu')[0]).toMatchObject({ how: 'unknown', name: 'So Noi vu' });
  });

  it.each([
    ['Sở Nội vụ tỉnh Quảng Ninh', 'Sở Nội vụ'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Ninh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Các sở, ban, ngành của tỉnh', 'Các sở, ban, ngành'],
    ['Sở Y tế (chủ trì)', 'Sở Y tế'],
  ])('[S2] passes over what adds nothing to who is meant: %j', (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });

  it.each([
    ['Sở Nội vụ; Sở Tài chính;', ['Sở Nội vụ', 'Sở Tài chính']],
    ['- Sở Nội vụ\n- Sở KH&ĐT', ['Sở Nội vụ', 'Sở Kế hoạch và Đầu tư']],
    ['Sở Nội vụ và Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['Sở TT&TT/VP UBND tỉnh', ['Sở Thông tin và Truyền thông', 'Văn phòng UBND tỉnh']],
    ['1. Sở Y tế 2. Sở Nội vụ', ['Sở Y tế', 'Sở Nội vụ']],
    ['Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế', ['Sở Nội vụ', 'Sở Y tế']],
    [
      'Văn phòng UBND tỉnh, Sở Nội vụ, Sở Thông tin và Truyền thông, Sở KHCN',
      [
        'Văn phòng UBND tỉnh',
        'Sở Nội vụ',
        'Sở Thông tin và Truyền thông',
        'Sở Khoa học và Công nghệ',
      ],
    ],
  ])('[S3] splits %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Sở Thông tin\nvà Truyền thông', ['Sở Thông tin và Truyền thông']],
    ['Sở Nội vụ; các sở, ngành, địa phương', ['Sở Nội vụ', 'Các sở, ngành, địa phương']],
    [
      'Sở Khoa học và Công nghệ, các cơ quan, đơn vị, địa phương',
      ['Sở Khoa học và Công nghệ', 'Các cơ quan, đơn vị, địa phương'],
    ],
    [
      'Các sở, ban, ngành, UBND các huyện, thị xã, thành phố; UBND cấp xã',
      ['Các sở, ban, ngành', 'UBND cấp huyện', 'UBND cấp xã'],
    ],
    ['UBND cấp huyện, cấp xã', ['UBND cấp huyện', 'UBND cấp xã']],
  ])('[S3] keeps names whole that hold commas or "và": %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Văn phòng UBDN tỉnh', 'Văn phòng UBND tỉnh'],
    ['Sỏ Tài chính', 'Sở Tài chính'],
    ['Trung tâm Truyền thông tinh', 'Trung tâm Truyền thông tỉnh'],
    ['UBND cấp huyên', 'UBND cấp huyện'],
  ])('[S4] takes %j for one slip away from the name it means', (text, name) => {
    expect(read(text)).toEqual([{ printed: text, name, how: 'typo', suggestion: null }]);
  });

  it('[S4] does not guess between two names, nor across digits', () => {
    const entry = (name: string) => ({ name, aliases: [], isCollective: false, members: [] });
    const reader = createAgencyReader({
      agencies: [entry('Trường số 1'), entry('Phòng Ba'), entry('Phòng Bu')],
    });
    expect(reader('Trường số 2; Phòng Bo').map(({ how }) => how)).toEqual(['unknown', 'unknown']);
  });

  it('[S4] keeps an unknown name whole and offers the nearest known one', () => {
    expect(read('Sở Nội vụ, Sở Nông nghiệp và Thủy sản, Công ty X và Y')).toEqual([
      { printed: 'Sở Nội vụ', name: 'Sở Nội vụ', how: 'known', suggestion: null },
      {
        printed: 'Sở Nông nghiệp và Thủy sản',
        name: 'Sở Nông nghiệp và Thủy sản',
        how: 'unknown',
        suggestion: 'Sở Nông nghiệp và Phát triển nông thôn',
      },
      { printed: 'Công ty X và Y', name: 'Công ty X và Y', how: 'unknown', suggestion: null },
    ]);
  });

  it('[S5] reads a list under one head', () => {
    expect(names('Các sở: Nội vụ, Tài chính, Kế hoạch và Đầu tư và Tư pháp')).toEqual([
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Kế hoạch và Đầu tư',
      'Sở Tư pháp',
    ]);
  });

  it.each([
    ['Sở Nội vụ - Cơ quan Thường trực cải cách hành chính của tỉnh', ['Sở Nội vụ']],
    [
      'Sở Nội vụ đối với công tác tổ chức bộ máy. Các sở, ngành thực hiện các quy định về phân cấp do tỉnh, Chính phủ ban hành.',
      ['Sở Nội vụ', 'Các sở, ban, ngành'],
    ],
    [
      '- Sở Nội vụ phối hợp với Văn phòng UBND tỉnh và các sở, ngành liên quan kiểm tra công vụ, kiểm tra CCHC.',
      ['Sở Nội vụ', 'Văn phòng UBND tỉnh', 'Các cơ quan, đơn vị có liên quan'],
    ],
  ])('[S5] leaves out what is said of an agency after its name: %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('[S5] takes only the known names from an aside', () => {
    const text =
      'Sở Nội vụ.\n* Riêng việc thực hiện các nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao do Văn phòng UBND tỉnh chủ trì.';
    expect(names(text)).toEqual(['Sở Nội vụ', 'Văn phòng UBND tỉnh']);
  });

  it('never throws, and quotes only what stands in the cell', () => {
    const piece = fc.constantFrom(
      'Sở',
      'Nội vụ',
      ' và ',
      ', ',
      '; ',
      '\n- ',
      '(',
      ')',
      'UBND',
      ' ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (cell) => {
        for (const { printed, name } of read(cell)) {
          expect(normaliseText(cell)).toContain(printed);
          expect(name).not.toBe('');
        }
      }),
      runs(100),
    );
  });

  it('comes to an end with a text of 32,767 characters, whatever stands in it', () => {
    read(' '.repeat(7999) + 'x');
    read('Sở A và B, '.repeat(700));
    read('(,'.repeat(3900));
    expect(read(`=${'x'.repeat(32766)}`)).toHaveLength(1);
  });
});
