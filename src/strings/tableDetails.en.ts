import { countEn } from './count';
import { counted } from './plural.en';
import type { TableDetailsStrings } from './tableDetails.vi';

export const tableDetailsEn: TableDetailsStrings = {
  atMax: (count) => `${countEn(count)} at maximum`,
  withRoom: (count) => `${countEn(count)} with room left`,
  rank: (from, to, of) => `rank ${from} → ${to}${of === '' ? '' : ` of ${of}`}`,
  result: (result) => `result ${result}`,
  rises: (from, to, isOfFields) =>
    `From ${from} to ${to}, ${isOfFields ? 'field by field' : 'group by group'}`,
  unchanged: (count) => `${counted(count, 'field')} unchanged`,
  rest: 'Bonus, penalty and other points',
  agencies: 'Agencies with most points to gain',
  agencyNote: (criteria, room) =>
    `Leads ${counted(criteria, 'criterion', 'criteria')} · ${room} of room`,
  agencyShared: 'Criteria that several agencies lead together count for each of them.',
  results: (isOfFields) => `Results by ${isOfFields ? 'field' : 'group'}`,
  resultOf: (given, of) =>
    `${countEn(given)} of ${counted(of, 'criterion', 'criteria')} with a result`,
  resultBelow: (below) => (below === 0 ? 'all reached' : `${countEn(below)} below target`),
  room: 'Criteria with most room left',
  roomUnits: { points: 'points', percent: 'percentage points' },
};
