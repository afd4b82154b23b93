import type { Language } from '../core/base/language';

/** What help says of one tab: the three steps that matter there. */
type TabSteps = readonly [string, string, string];

export interface Guide {
  title: string;
  close: string;
  tabs: Record<'overview' | 'check' | 'targets' | 'assign' | 'collect', TabSteps>;
  guide: string;
  /** The page for those who fill forms in. */
  forAgencies: string;
  about: string;
  version: (version: string) => string;
  /** What the add-in may touch, and what it may not. */
  touches: readonly string[];
  /** Of the choice between languages, which are named in themselves. */
  language: string;
  languageNote: string;
  fieldCheck: string;
  fieldCheckNote: string;
}

const vi: Guide = {
  title: 'Ba bước ở thẻ này',
  close: 'Đóng trợ giúp',
  tabs: {
    overview: [
      'Đọc điểm, mục tiêu và mức tăng của từng chỉ số; bấm tên lĩnh vực để đến đúng dòng trong bảng.',
      'Xem “Các bước trong năm”: bước đang làm được tô nền, kèm một nút để làm tiếp.',
      'Bấm “Sao chép tóm tắt” để lấy nội dung gửi lãnh đạo.',
    ],
    check: [
      'Xem từ “Lỗi” trước: bấm vào nội dung để đến đúng ô trong bảng.',
      'Bấm “Sửa” ở từng nội dung, hoặc “Sửa … mục” để xem trước tất cả.',
      'Bỏ chọn những dòng chưa chắc, rồi bấm nút ghi. Ghi xong vẫn hoàn tác được.',
    ],
    targets: [
      'Sửa mục tiêu của tiêu chí; điểm lĩnh vực và điểm tổng tự tính theo, chưa ghi gì vào bảng.',
      'Cần đạt một mức điểm: mở “Phân bổ để đạt điểm đề ra” để xem phương án.',
      'Lưu phương án để so sánh; khi thống nhất, bấm “Ghi vào cột mục tiêu”.',
    ],
    assign: [
      'Ghi nhận các tên chưa có trong danh bạ, giao tiêu chí chưa có cơ quan chủ trì; rồi chọn cơ quan nhận phiếu, chọn cột để cơ quan điền.',
      'Lập phiếu: mỗi cơ quan một trang tính trong tệp Excel này, để rà soát và theo dõi.',
      'Xuất phiếu: mỗi cơ quan một tệp Excel riêng để gửi đi; không cần lập phiếu trong tệp trước.',
    ],
    collect: [
      'Thả các tệp cơ quan gửi về vào ngăn; phiếu trong tệp Excel này được đọc sẵn.',
      'Xem số liệu chưa thống nhất và số liệu cần xem lại, chọn số đúng.',
      'Ghi kết quả vào phụ lục; xem cơ quan nào chưa gửi, sao chép nội dung đôn đốc.',
    ],
  },
  guide: 'Hướng dẫn sử dụng',
  forAgencies: 'Cách điền phiếu (gửi cơ quan)',
  about: 'Giới thiệu',
  version: (version) => `Điểm CCHC, phiên bản ${version}`,
  touches: [
    'Chỉ đọc tệp Excel đang mở và những tệp cơ quan gửi về được thả vào ngăn.',
    'Chỉ ghi những gì phần xem trước nêu ra và được chọn; mỗi lần ghi đều hoàn tác được.',
    'Không gửi gì ra ngoài máy chủ đặt phần bổ trợ, không lưu gì trong trình duyệt.',
  ],
  language: 'Ngôn ngữ',
  languageNote: 'Được giữ trong tệp Excel này.',
  fieldCheck: 'Kiểm tra Excel trên máy này',
  fieldCheckNote:
    'Thử những gì phần bổ trợ cần ở Excel, trên hai trang tính tạm, rồi xóa hai trang đó. Nên mở một tệp Excel trống để thử.',
};

const en: Guide = {
  title: 'Three steps on this tab',
  close: 'Close help',
  tabs: {
    overview: [
      'Read the score, the target and the rise of each index; a field’s name leads to its row in the grid.',
      'See “Steps of the year”: the step to be done next is marked, with a button that does it.',
      'Press “Copy summary” for a text to send on.',
    ],
    check: [
      'Begin with the errors: a press on one leads to its cell.',
      'Press “Fix” beside a finding, or fix all that can be fixed, after a preview.',
      'Leave out what you are not certain of, then write. It can be undone.',
    ],
    targets: [
      'Change targets of criteria; fields and the total follow, and nothing is written yet.',
      'To reach a score, open “Spread to reach a score” and look at the proposal.',
      'Save scenarios to compare them; then write to the target column.',
    ],
    assign: [
      'Look at names that the directory does not hold, and say who they are.',
      'Choose agencies, and the columns that they fill in.',
      'Make sheets in this workbook to follow the work, or export a file for each agency: neither waits for the other.',
    ],
    collect: [
      'Drop the files that agencies sent back; sheets of this workbook are read already.',
      'Look at figures that disagree or are doubtful, and choose the right ones.',
      'Write the results; see who has sent nothing, and copy the reminder.',
    ],
  },
  guide: 'How to use it (Vietnamese)',
  forAgencies: 'How to fill in a form (Vietnamese, for agencies)',
  about: 'About',
  version: (version) => `PAR scores, version ${version}`,
  touches: [
    'It reads the open workbook, and returned files that are dropped on the pane; nothing else.',
    'It writes only what a preview shows and is chosen there; every write can be undone.',
    'It sends nothing anywhere but to its own server, and keeps nothing in the browser.',
  ],
  language: 'Language',
  languageNote: 'Kept in this workbook.',
  fieldCheck: 'Check Excel on this computer',
  fieldCheckNote:
    'Tries what the add-in needs of Excel on two sheets of its own, and deletes them. Best done in an empty workbook.',
};

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** The help of the pane: loaded when somebody asks for it, and so no part of the words that it begins with. */
export function guideIn(language: Language): Guide {
  return language === 'en' ? en : vi;
}
