import { countVi } from './count';
import type { LocalityRule } from '../core/localities/wholeOfLocalities';

/** Words for the answers of many localities; loaded where a workbook has some. */
export const localitiesVi = {
  title: (group: string, index: string) => `Kết quả của ${group} (${index})`,
  note: 'Chọn cách tính kết quả chung cho từng tiêu chí. Điểm của từng địa phương và thứ hạng được ghi vào một bảng riêng cùng lúc với kết quả.',
  rule: (criterion: string) => `Cách tính: ${criterion}`,
  chooseRule: 'Chọn cách tính',
  rules: {
    mean: 'Trung bình các địa phương',
    sum: 'Tổng các địa phương',
    reached: 'Điểm tối đa × tỷ lệ địa phương đạt điểm tối đa',
  } satisfies Record<LocalityRule, string> as Record<LocalityRule, string>,
  given: (count: number, of: number) => `${countVi(count)}/${countVi(of)} địa phương đã có điểm`,
  between: (least: string, most: string) => `từ ${least} đến ${most}`,
  result: (figure: string) => `kết quả chung ${figure}`,
  partly: (count: number, of: number) =>
    `Tính kết quả theo ${countVi(count)}/${countVi(of)} địa phương đã có điểm`,
  doubtful: (count: number) => `${countVi(count)} điểm chưa rõ, chưa tính vào kết quả chung`,
  doubt: (agency: string, printed: string, file: string) => `${agency}: “${printed}” (${file})`,
  doubtNote:
    'Ghi điểm đúng, bỏ qua hoặc đề nghị địa phương giải trình. Cũng có thể sửa trực tiếp trên bảng kết quả của các địa phương.',
  searchDoubts: 'Tìm địa phương',
  missing: (count: number) => `${countVi(count)} địa phương chưa có điểm`,
  ranking: 'Xếp hạng địa phương',
  ranked: (place: number | null, name: string, total: string) =>
    `${place === null ? '–' : countVi(place)}. ${name}: ${total}`,
};

export type LocalitiesStrings = typeof localitiesVi;
