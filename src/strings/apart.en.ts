import type { ApartWords } from './apart';

export const apartEn: ApartWords = {
  press: 'the press and publishing',
  vocational: 'vocational education',
  welfare: 'social protection and children',
  poverty: 'poverty reduction',
};
