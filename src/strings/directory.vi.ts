import { countVi } from './count';
import type { Agency } from '../core/agencies/agency';
import type { DirectoryEdit } from '../core/agencies/directoryEdits';
import { officialDay } from './officialDay';

const edited = (edit: DirectoryEdit): string => {
  switch (edit.is) {
    case 'add':
      return `Thêm ${edit.name}`;
    case 'rename':
      return `Đổi tên ${edit.name} thành ${edit.to}`;
    case 'replace':
      return `${edit.name}: không còn từ ${officialDay(edit.day)}, nay là ${edit.by}`;
    case 'merge':
      return `Gộp ${edit.name} vào ${edit.into}`;
    case 'alias':
      return edit.isIts
        ? `“${edit.alias}” là tên khác của ${edit.name}`
        : `“${edit.alias}” không còn là tên khác của ${edit.name}`;
    case 'member':
      return edit.belongs
        ? `${edit.name}: thêm ${edit.member}`
        : `${edit.name}: bớt ${edit.member}`;
    case 'there':
      return edit.isThere ? `Có ${edit.name}` : `Không có ${edit.name}`;
    case 'list':
      return `${edit.name}: thêm ${countVi(edit.members.length)} thành viên`;
    case 'times':
      return `Thời gian hoạt động của ${edit.name}`;
  }
};

const about = ({ members, from, until, successor }: Agency): string[] => [
  ...(members.length > 0 ? [`gồm ${countVi(members.length)} cơ quan`] : []),
  ...(from === undefined ? [] : [`từ ${officialDay(from)}`]),
  ...(until === undefined ? [] : [`không còn từ ${officialDay(until)}`]),
  ...(successor === undefined ? [] : [`nay là ${successor}`]),
];

/** Words of the directory in the pane, and of criteria for which nobody answers; loaded with the tab of assignment. */
export const directoryVi = {
  title: 'Danh bạ cơ quan',
  intro:
    'Sửa ở đây hoặc sửa trực tiếp trên trang tính “Danh bạ cơ quan”, hai nơi cùng một nội dung. Thay đổi chỉ được ghi sau khi xem trước.',
  province: 'Hồ sơ tỉnh, thành phố',
  provinceNote:
    'Các nội dung riêng của tỉnh, thành phố, lưu trong tệp: tên lấy theo cơ quan ban hành, hoặc theo tên bảng; các cơ quan lấy theo danh bạ.',
  /** @param kind "tỉnh" hoặc "thành phố" */
  place: (kind: string, name: string) =>
    kind === 'thành phố' ? `Thành phố ${name}` : `Tỉnh ${name}`,
  city: (name: string) => `Thành phố ${name} (trực thuộc Trung ương)`,
  noPlace: 'Chưa rõ tên tỉnh, thành phố: ghi cơ quan ban hành ở mục “Hình thức văn bản giao”.',
  someHave: 'Các sở không phải nơi nào cũng có. Hiện có:',
  /** Vì sao không chọn được. */
  joinsNone: (names: readonly string[]) =>
    `Chưa chọn được ${names.join('; ')}: danh bạ không có tập thể nào gồm phần lớn các sở. Mở mục của từng tập thể bên dưới để thêm thành viên.`,
  search: 'Tìm cơ quan, gõ không dấu cũng được',
  count: (shown: number, of: number) => `${countVi(shown)}/${countVi(of)} mục`,
  about,
  newName: 'Tên cơ quan mới',
  add: 'Thêm cơ quan',
  isKnown: (name: string) => `Danh bạ đã có tên này: ${name}.`,
  unreadDay: (text: string) =>
    `Không đọc được ngày “${text}” ghi trên trang danh bạ: hãy nhập lại.`,
  name: 'Tên chính thức',
  rename: 'Đổi tên',
  aliases: 'Tên gọi khác',
  newAlias: 'Thêm tên gọi khác',
  addAlias: 'Thêm tên',
  removeAlias: (alias: string) => `Bỏ tên “${alias}”`,
  from: 'Hoạt động từ ngày',
  until: 'Không còn từ ngày',
  dayExample: '01/3/2025',
  dayWrong: 'Nhập ngày dạng 01/3/2025, hoặc để trống.',
  saveTimes: 'Đổi ngày',
  successor: 'Nay là',
  replace: 'Thay bằng cơ quan này',
  mergeInto: 'Gộp vào',
  merge: 'Gộp',
  choose: 'Chọn cơ quan',
  members: (count: number) => `Thành viên (${countVi(count)})`,
  unmatched: 'Giữ nguyên, chưa có cơ quan nào tên như vậy',
  removeMember: (name: string) => `Bớt ${name}`,
  addMember: 'Thêm thành viên',
  pasteLabel: 'Dán danh sách, mỗi dòng một xã, phường hoặc đặc khu',
  pasted: (count: number) => `Thêm ${countVi(count)} địa phương`,
  unclear: (lines: readonly string[]) =>
    `Chưa rõ là xã, phường hay đặc khu (${countVi(lines.length)} dòng), sẽ không thêm: ${lines.slice(0, 5).join('; ')}${lines.length > 5 ? '; …' : ''}`,
  repeated: (names: readonly string[]) => `Ghi hai lần: ${names.slice(0, 5).join('; ')}`,
  pending: (count: number) => `${countVi(count)} thay đổi chưa ghi`,
  edited,
  takeBack: (text: string) => `Bỏ thay đổi: ${text}`,
  write: 'Xem trước và ghi vào danh bạ',
  unanswered: (count: number) => `${countVi(count)} tiêu chí chưa có cơ quan chủ trì`,
  unansweredNote: 'Chưa nằm trong phiếu nào',
  /** Ô chủ trì của bảng ghi gì; rỗng: để trống. */
  cellSays: (text: string) => (text === '' ? 'Bảng để trống ô chủ trì' : `Bảng ghi: ${text}`),
  criteria: (names: readonly string[]) =>
    names.slice(0, 3).join('; ') +
    (names.length > 3 ? ` và ${countVi(names.length - 3)} tiêu chí khác` : ''),
  allUnanswered: 'Chọn tất cả tiêu chí chưa giao',
  giveTo: 'Giao cho',
  chooseFirst: 'Chọn cơ quan.',
  giveFirst: 'Đánh dấu tiêu chí, chọn cơ quan.',
  give: (count: number) =>
    count === 0 ? 'Giao (xem trước)' : `Giao ${countVi(count)} tiêu chí (xem trước)`,
};

export type DirectoryStrings = typeof directoryVi;
