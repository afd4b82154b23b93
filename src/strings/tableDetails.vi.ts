import { countVi } from './count';
/** Words of where a table’s points are: they come with it. */
export const tableDetailsVi = {
  atMax: (count: number) => `${countVi(count)} đạt tối đa`,
  withRoom: (count: number) => `${countVi(count)} còn dư địa`,
  /** Thứ hạng của tỉnh ở lĩnh vực, như bảng ghi. */
  rank: (from: string, to: string, of: string) =>
    `xếp thứ ${from} → ${to}${of === '' ? '' : `/${of}`}`,
  result: (result: string) => `kết quả ${result}`,
  /** @param isOfFields nhóm tiêu chí nếu không phải lĩnh vực */
  rises: (from: string, to: string, isOfFields: boolean) =>
    `Từ ${from} đến ${to}: tăng/giảm theo ${isOfFields ? 'lĩnh vực' : 'nhóm'}`,
  unchanged: (count: number) => `${countVi(count)} lĩnh vực giữ nguyên`,
  rest: 'Điểm thưởng, điểm trừ và phần khác',
  agencies: 'Cơ quan cần tăng nhiều điểm nhất',
  agencyNote: (criteria: number, room: string) =>
    `${countVi(criteria)} tiêu chí chủ trì · còn dư địa ${room}`,
  agencyShared: 'Tiêu chí do nhiều cơ quan cùng chủ trì được tính cho từng cơ quan.',
  results: (isOfFields: boolean) => `Kết quả theo ${isOfFields ? 'lĩnh vực' : 'nhóm'}`,
  resultOf: (given: number, of: number) => `${countVi(given)}/${countVi(of)} tiêu chí có kết quả`,
  resultBelow: (below: number) => (below === 0 ? 'đều đạt' : `${countVi(below)} chưa đạt`),
  room: 'Tiêu chí còn nhiều dư địa nhất',
  roomUnits: { points: 'điểm', percent: 'điểm phần trăm' },
};

export type TableDetailsStrings = typeof tableDetailsVi;
