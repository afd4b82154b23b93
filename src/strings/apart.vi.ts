import type { ApartWords } from './apart';

export const apartVi: ApartWords = {
  press: 'báo chí, xuất bản',
  vocational: 'giáo dục nghề nghiệp',
  welfare: 'bảo trợ xã hội, trẻ em',
  poverty: 'giảm nghèo',
};
