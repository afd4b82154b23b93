import { appraisalEn } from '../../src/strings/appraisal.en';
import { appraisalVi } from '../../src/strings/appraisal.vi';
import { collectEn } from '../../src/strings/collect.en';
import { collectVi } from '../../src/strings/collect.vi';

const SHARED = ['not-a-score', 'percent', 'fraction', 'over-max', 'below-zero'] as const;

test.each([
  ['Vietnamese', collectVi, appraisalVi],
  ['English', collectEn, appraisalEn],
])('one doubt has one wording in %s, whoever gave the score', (_, collected, appraised) => {
  for (const why of SHARED) {
    expect(collected.doubts[why]('1,5')).toBe(appraised.whys[why]('1,5'));
  }
});
