import { directoryInTime } from '../../../src/core/agencies/agencyTime';
import { planTime } from '../../../src/core/agencies/planTime';

describe('[S9] the time of a plan', () => {
  test.each([
    [2026, '2026-02-03', '2026-02-03'],
    ['the year before', '2025-11-20', '2025-11-20'],
    ['two years before', '2024-11-20', '2026-01-01'],
    ['the year after', '2027-01-05', '2026-01-01'],
  ])('of 2026, its document of %s', (_, issued, day) => {
    expect(planTime(2026, issued)).toEqual({ day, lastDay: '2026-12-31' });
  });

  test('an agency has ended where the first day without it is in the plan’s year, the last one too', () => {
    const until = (day: string) => {
      const agency = { name: 'Sở A', aliases: [], isCollective: false, members: [], until: day };
      const time = { day: '2025-01-01', lastDay: '2025-12-31' };
      return directoryInTime({ agencies: [agency] }, time).ended('Sở A') !== null;
    };
    expect([until('2025-12-31'), until('2026-01-01')]).toEqual([true, false]);
  });
});
