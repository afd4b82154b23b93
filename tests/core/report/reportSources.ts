import { finish } from '../../../src/core/base/task';
import { dueDay } from '../../../src/core/periods/dueDay';
import { leaderReport, type ReportSources } from '../../../src/core/report/leaderReport';
import { planReading } from '../assign/planReading';

export const reading = planReading();
const { tables, findings, assignments } = reading;

/** What is known of the published plan on a day after its deadline. */
export const sources = (more: Partial<ReportSources> = {}): ReportSources => ({
  ...{ tables, year: 2022, findings, assignments },
  period: { name: 'Năm 2022', due: dueDay('trước ngày 16/9/2022') },
  progress: [],
  groups: [],
  deadlines: new Map(),
  today: '2022-10-01',
  ...more,
});
export const reportOf = (more?: Partial<ReportSources>) => {
  const report = finish(leaderReport(sources(more)));
  if (!report) throw new Error('no report');
  return report;
};
