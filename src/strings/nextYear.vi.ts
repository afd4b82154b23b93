import { countVi } from './count';
import { apartVi } from './apart.vi';
import type { Fate } from '../core/nextYear/matching';
import type { AwaitedSet } from '../core/nextYear/nextYearTable';
import type { Basis, Remark, TargetRule } from '../core/nextYear/nextYear';
import type { RescaledBase } from '../core/nextYear/rescaled';
import type { OtherRow } from '../core/table/appendix';

const basis = (year: string, from: Basis): string => {
  if (from.is === 'target') {
    return `Điểm năm ${year} lấy từ mục tiêu năm ${year}, vì bảng chưa có kết quả. Dưới bảng mới có ghi chú điều này.`;
  }
  if (from.source === 'selfAssessed') {
    return `Điểm năm ${year} lấy từ điểm tự đánh giá, chưa qua thẩm định. Dưới bảng mới có ghi chú điều này.`;
  }
  return from.source === 'appraised'
    ? `Điểm năm ${year} lấy từ điểm thẩm định.`
    : `Điểm năm ${year} lấy từ kết quả trong bảng.`;
};

/** Words of the panel that makes next year's plan; loaded with it. */
export const nextYearVi = {
  intro: (year: string, before: string) =>
    `Lập phụ lục năm ${year} thành trang tính mới, dựa trên phụ lục năm ${before}. Các trang hiện có giữ nguyên.`,
  year: 'Lập cho năm',
  yearWrong: (planned: string) => `Nhập một năm sau năm ${planned}.`,
  targets: (year: string) => `Mục tiêu năm ${year}`,
  rules: (before: string): Record<TargetRule['is'], string> => ({
    empty: 'Để trống',
    'last-year': `Giữ mục tiêu năm ${before}`,
    maximum: 'Bằng điểm tối đa',
    share: 'Tăng thêm một phần dư địa',
  }),
  percent: 'Tăng thêm bao nhiêu phần trăm dư địa',
  percentWrong: 'Nhập một số lớn hơn 0, không quá 100.',
  set: 'Bộ tiêu chí',
  sameSet: (before: string) => `Như năm ${before}`,
  inFile: (sheet: string, file: string) => `${sheet} (tệp ${file})`,
  setAwaited: {
    gone: (set: string) =>
      `Không còn thấy bộ tiêu chí đã chọn: “${set}”. Hãy chọn lại bộ tiêu chí trước khi lập phụ lục mới.`,
    planned: (set: string) =>
      `Trang “${set}” đã chọn làm bộ tiêu chí nay là phụ lục của chính kế hoạch năm trước. Hãy chọn lại bộ tiêu chí trước khi lập phụ lục mới.`,
    'not-dropped': (_: string, file: string) =>
      `Bộ tiêu chí đã chọn ở trong tệp ${file}, chưa được thả lại. Hãy thả lại tệp này hoặc chọn bộ tiêu chí khác trước khi lập phụ lục mới.`,
  } satisfies Record<AwaitedSet['why'], (set: string, file: string) => string>,
  dropSet: 'Thả tệp bộ tiêu chí mới vào đây hoặc bấm để chọn',
  noSetIn: (file: string) => `Không thấy bảng tiêu chí trong tệp ${file}.`,
  becomes: (sheet: string, now: string) => `${sheet} → ${now}`,
  basis,
  unanswered: 'Cần trả lời các câu hỏi sau trước khi lập phụ lục mới:',
  matched: (same: number, of: number) =>
    `${countVi(same)}/${countVi(of)} tiêu chí giữ nguyên mã và tên.`,
  unsure: (count: number) => `${countVi(count)} tiêu chí có thể trùng nhau, cần xác nhận`,
  fates: {
    same: (count: number) => `${countVi(count)} tiêu chí giữ nguyên`,
    recoded: (count: number) => `${countVi(count)} tiêu chí đổi mã`,
    renamed: (count: number) => `${countVi(count)} tiêu chí đổi tên`,
    moved: (count: number) => `${countVi(count)} tiêu chí chuyển sang mục khác`,
    'moved-renamed': (count: number) =>
      `${countVi(count)} tiêu chí đổi tên và chuyển sang mục khác`,
  } satisfies Record<Fate, (count: number) => string>,
  byHand: (count: number) => `${countVi(count)} tiêu chí ghép thủ công`,
  matchNote:
    'Bỏ chọn nếu hai bên không phải cùng một tiêu chí; khi đó tiêu chí mới chưa có điểm năm trước.',
  added: (count: number) => `${countVi(count)} tiêu chí mới`,
  isNew: 'Tiêu chí mới',
  pair: (title: string) => `Tiêu chí năm trước của ${title}`,
  dropped: (count: number) => `${countVi(count)} tiêu chí không còn`,
  maxima: (count: number) => `${countVi(count)} tiêu chí đổi điểm tối đa`,
  maximum: (before: string, now: string) => `tối đa ${before} → ${now}`,
  lastScore: (score: string) => `điểm năm trước ${score}`,
  rescaledOf: (title: string) => `Điểm năm trước của ${title}`,
  rescaled: {
    'as-is': 'Giữ điểm năm trước',
    scaled: 'Quy đổi theo điểm tối đa mới',
    blank: 'Để trống',
  } satisfies Record<RescaledBase, string>,
  wholes: (count: number) => `${countVi(count)} mục có điểm tính lại khác số đã ghi`,
  total: 'Tổng điểm',
  remarks: {
    'base-from-target': (count: number) =>
      `${countVi(count)} tiêu chí chưa có kết quả: lấy mục tiêu`,
    'base-new': (count: number) => `${countVi(count)} tiêu chí mới chưa có điểm năm trước`,
    'base-bound': (count: number) =>
      `${countVi(count)} tiêu chí để trống điểm năm trước: bảng chỉ ghi mức phải đạt (>, ≥), không ghi điểm`,
    'base-missing': (count: number) =>
      `${countVi(count)} tiêu chí để trống điểm năm trước: bảng không có số`,
    'base-above-max': (count: number) =>
      `${countVi(count)} tiêu chí để trống điểm năm trước: chưa rõ theo điểm tối đa mới là bao nhiêu`,
    'base-published': (count: number) =>
      `${countVi(count)} mục giữ điểm đã ghi của năm trước: có tiêu chí chưa có điểm`,
    'base-unknown': (count: number) =>
      `${countVi(count)} mục chưa có điểm năm trước: có tiêu chí chưa có điểm và tiêu chí chuyển mục`,
    'target-max-unknown': (count: number) =>
      `${countVi(count)} tiêu chí để trống mục tiêu: điểm tối đa còn chưa rõ`,
    'target-base-unknown': (count: number) =>
      `${countVi(count)} tiêu chí để trống mục tiêu: chưa có điểm năm trước`,
    'target-above-max': (count: number) =>
      `${countVi(count)} tiêu chí để trống mục tiêu: mục tiêu năm trước cao hơn điểm tối đa mới`,
  } satisfies Record<Remark, (count: number) => string>,
  ended: (count: number) => `${countVi(count)} cơ quan không còn, ghi tên cơ quan thay thế`,
  endedAsked: (count: number) =>
    `Còn ${countVi(count)} cơ quan chưa rõ cơ quan thay thế: hãy chọn.`,
  works: apartVi,
  /** @param others việc nào do cơ quan nào */
  apart: (others: string) => `Riêng ${others}: xem từng tiêu chí.`,
  replaces: (name: string) => `Thay cho ${name}`,
  chooseAgency: 'Chọn cơ quan…',
  keepName: 'Giữ tên cũ',
  fullName: (name: string) => `Tên đầy đủ, ví dụ: ${name} II`,
  codes: (count: number) => `${countVi(count)} mã ghi sai được ghi lại cho đúng`,
  agencies: (count: number) => `${countVi(count)} ô ghi tên cơ quan thay đổi`,
  withoutLead: (count: number) => `${countVi(count)} tiêu chí chưa có cơ quan chủ trì`,
  texts: (count: number) => `${countVi(count)} tiêu đề đổi năm`,
  kept: (count: number) => `${countVi(count)} nơi khác có ghi năm, giữ nguyên: cần xem lại`,
  left: (count: number) => `${countVi(count)} cột, dòng không chuyển nội dung sang`,
  leftColumn: (heading: string) => `Cột “${heading}”: chỉ giữ tiêu đề`,
  leftRows: {
    rule: 'hướng dẫn chấm điểm',
    heading: 'tiêu đề mục',
    subtotal: 'dòng cộng',
    bonus: 'điểm thưởng, điểm trừ',
    'column-numbers': 'số thứ tự cột',
    header: 'tiêu đề lặp lại',
    index: 'dòng chỉ số',
    rank: 'dòng xếp hạng',
    note: 'ghi chú',
  } satisfies Record<OtherRow, string>,
  leftRow: (row: number, what: string) => `Dòng ${String(row)}: ${what}`,
  make: (sheets: number) => `Xem trước ${countVi(sheets)} trang tính mới`,
};

export type NextYearStrings = typeof nextYearVi;
