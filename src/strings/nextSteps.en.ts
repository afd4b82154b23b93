import { countEn } from './count';
import type { NextStepsStrings } from './nextSteps.vi';
import { counted } from './plural.en';

export const nextStepsEn: NextStepsStrings = {
  steps: 'Steps of the year',
  next: 'Next',
  step: {
    check: 'Check',
    recalculate: 'Recalculate',
    targets: 'Targets',
    assign: 'Assign',
    collect: 'Collect',
  },
  stepState: {
    errors: (errors, warnings) =>
      errors > 0
        ? `${counted(errors, 'error')}, ${countEn(warnings)} to look at`
        : warnings > 0
          ? `no errors, ${countEn(warnings)} to look at`
          : 'no errors',
    outdated: (count) =>
      count === 0 ? 'figures are right' : `${counted(count, 'cell')} to recalculate`,
    targets: (given, of) => `${countEn(given)} of ${countEn(of)} set`,
    forms: (made, of) => `${countEn(made)} of ${counted(of, 'sheet')} made`,
    answers: (answered, of) => `${countEn(answered)} of ${counted(of, 'sheet')} back`,
  },
  stepDo: {
    check: (errors) => `See ${counted(errors, 'error')}`,
    recalculate: 'Recalculate (preview)',
    targets: 'Set targets',
    assign: 'Make assignment sheets',
    collect: 'Collect from agencies',
  },
  stepDone: 'done',
  allDone: 'All steps of the year are done.',
};
