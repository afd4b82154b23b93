/** What speaks against a score, in the same words whoever gave it: an agency, the ministry or the council. */
export const scoreDoubtsVi = {
  'not-a-score': () => 'không phải là điểm số',
  percent: () => 'ghi bằng tỷ lệ phần trăm, bảng này chấm bằng điểm',
  fraction: () => 'nhỏ hơn 1%, có thể đã ghi dạng số thập phân (0,95 thay cho 95%)',
  'over-max': (max: string) => `cao hơn điểm tối đa ${max}`,
  'below-zero': () => 'nhỏ hơn 0',
};

export type ScoreDoubtsStrings = typeof scoreDoubtsVi;
