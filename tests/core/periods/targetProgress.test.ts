import type { KeptReport } from '../../../src/core/periods/periodSheet';
import { targetProgress } from '../../../src/core/periods/targetProgress';
import { decimal } from '../targets/tables';

const report = (key: string, recorded: number | null, target: number | null): KeptReport => ({
  ...{ id: key, key, label: '', agency: 'A', score: '', from: '', recorded, target },
  texts: { status: '', evidence: '', measures: '', deadline: '', note: '' },
});

test('[T8] what was taken stands against the targets of the same criteria, each once', () => {
  const reports = [
    report('par:1.1', 0.1, 0.5),
    report('par:1.2', 0.2, 1),
    // A second agency on the same criterion.
    report('par:1.2', 0.2, 1),
    // Not taken; without a target; a percentage; no criterion.
    report('par:1.3', null, 1),
    report('par:1.4', 1, null),
    report('sipas:I/1', 95, 96),
    report('task:II', 1, 1),
  ];
  expect(targetProgress({ period: 'K', reports })).toEqual({
    period: 'K',
    criteria: 2,
    got: decimal(0.3),
    target: decimal(1.5),
  });
});
