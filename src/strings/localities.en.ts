import { countEn } from './count';
import type { LocalitiesStrings } from './localities.vi';
import { counted } from './plural.en';

export const localitiesEn: LocalitiesStrings = {
  title: (group, index) => `Results of ${group} (${index})`,
  note: 'Choose for each criterion how the scores make one. Each locality’s scores and rank go to a table of their own when results are written.',
  rule: (criterion) => `Rule: ${criterion}`,
  chooseRule: 'Choose a rule',
  rules: {
    mean: 'Mean of the localities',
    sum: 'Sum of the localities',
    reached: 'Maximum × share of localities that reached it',
  },
  given: (count, of) =>
    `${countEn(count)} of ${counted(of, 'locality', 'localities')} with a score`,
  between: (least, most) => `from ${least} to ${most}`,
  result: (figure) => `result ${figure}`,
  partly: (count, of) => `Take the result of ${countEn(count)} of ${countEn(of)}`,
  doubtful: (count) => `${counted(count, 'doubtful score')}, not counted`,
  doubt: (agency, printed, file) => `${agency}: “${printed}” (${file})`,
  doubtNote:
    'Type the right score, leave it alone, or ask the locality to explain it. The table of their results can be corrected, too.',
  searchDoubts: 'Search localities',
  missing: (count) => `${counted(count, 'locality', 'localities')} without a score`,
  ranking: 'Ranking of localities',
  ranked: (place, name, total) => `${place === null ? '–' : countEn(place)}. ${name}: ${total}`,
};
