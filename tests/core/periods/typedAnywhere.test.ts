import { finish } from '../../../src/core/base/task';
import type { AgencyProgress } from '../../../src/core/periods/agencyProgress';
import { dueDay } from '../../../src/core/periods/dueDay';
import { periodWrite } from '../../../src/core/periods/periodSheet';
import { progressWrite } from '../../../src/core/periods/progressSheet';
import { gridOf } from '../agencies/modelGrid';
import { workbook } from '../collect/agencySheets';
import { A, B, criteria, reports } from '../collect/resultsOf';
import { expectPreserved } from '../ownSheets/expectPreserved';
import type { SheetGrid } from '../../../src/core/base/grid';

const TODAY = '2025-09-20';

test('[T8] whatever is typed into whatever cell of a round’s sheet stands on it when it is made again', () => {
  const given = reports(
    ['a.xlsx', A, [['par:1.1', 0.25, 'BC 1/BC-SNV']]],
    ['b.xlsx', B, [['par:1.2', 0.5]]],
  );
  const setting = { period: '9 tháng', criteria, recorded: new Map(), today: TODAY };
  const write = (...sheets: SheetGrid[]) =>
    finish(periodWrite(workbook(...sheets), given, setting));
  expectPreserved(gridOf(write().model), write);
});

test('[T7] and of the sheet that follows the agencies’ reports', () => {
  const of = (agency: string): AgencyProgress => ({
    ...{ agency, state: 'lacking', isLate: false, owed: 4, missing: ['par:1'], asked: 0 },
    isUnreadable: false,
  });
  const notes = {
    period: { name: '9 tháng', closes: dueDay(''), due: dueDay('15/9/2025'), who: '' },
    progress: [of('Sở A'), of('Sở B')],
    sent: new Set(['Sở A']),
    today: TODAY,
  };
  const write = (...sheets: SheetGrid[]) => finish(progressWrite(workbook(...sheets), notes));
  expectPreserved(gridOf(write().model), write);
});
