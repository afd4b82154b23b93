import { decimalFromNumber } from '../../../src/core/base/decimal';
import { INDEX_TRAITS, type IndexTraits } from '../../../src/core/table/indexTraits';

/** An index that nobody has: its entry, as a newcomer would write it. */
const MADE_UP: IndexTraits = {
  rollup: 'mean',
  unit: 'percent',
  ceiling: decimalFromNumber(100),
  name: 'DỊCH VỤ SỐ',
  title: 'Chỉ số dịch vụ số (DVS)',
  words: /dịch vụ số/,
  scoredIn: { index: 'par', words: /dịch vụ số/ },
  order: 2,
};

Object.assign(INDEX_TRAITS, { made: MADE_UP });
