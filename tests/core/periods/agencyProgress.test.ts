import { finish } from '../../../src/core/base/task';
import { reportsOf } from '../../../src/core/collect/reports';
import { readReturned, type Returned } from '../../../src/core/collect/returned';
import {
  type AgencyProgress,
  type Round,
  roundProgress,
  sheetsOfRound,
} from '../../../src/core/periods/agencyProgress';
import { roundGaps } from '../../../src/core/periods/roundGaps';
import type { KeptPeriod } from '../../../src/core/periods/periodSheet';
import { scored, table } from '../targets/tables';
import { agencySheet, type Filled, workbook } from '../collect/agencySheets';
import { criteriaByRef } from '../../../src/core/assign/criteriaByRef';

const A = 'Sở Nội vụ';
const B = 'Sở Tài chính';
const tables = [
  scored(
    table('par', [
      ['1', 2, 1, 2],
      ['1.1', 1, 0.5, 1, [A]],
      ['1.2', 1, 0.5, 1, [A]],
    ]),
  ),
];
const criteria = finish(criteriaByRef(tables));
const nameOf = (name: string) => (name === 'SNV' ? A : name);

const sheetsIn = (file: string | null, ...filled: [string, Filled[]][]) =>
  finish(
    readReturned(
      [{ file, snapshot: workbook(...filled.map(([agency, rows]) => agencySheet(agency, rows))) }],
      tables,
    ),
  ).sheets;
const reportsIn = (sheets: readonly Returned[]) => finish(reportsOf(sheets, criteria, nameOf));

/** Of agency A, which owes two scores, and B, which owes none. */
function progress(sheets: readonly Returned[], more: Partial<Round> = {}) {
  const [a, b] = roundProgress({
    agencies: [A, B],
    owed: new Map([[A, ['par:1.1', 'par:1.2']]]),
    sheets,
    reports: reportsIn(sheets),
    kept: undefined,
    settled: [],
    accepted: [],
    noted: new Map(),
    due: '2025-09-15',
    today: '2025-09-10',
    nameOf,
    ...more,
  });
  if (!a || !b) throw new Error('two agencies');
  return { a, b };
}

const noted = (sent: string, received: string | null) =>
  new Map([['sở nội vụ', { sent, received }]]);

test('[T7] an agency to which nothing went, one whose form is out, and one whose day is over', () => {
  expect(progress([]).a).toMatchObject({ state: 'not-sent', isLate: false, owed: 2 });
  const sent = { noted: noted('01/9/2025', null) };
  expect(progress([], sent).a).toMatchObject({ state: 'sent', isLate: false });
  expect(progress([], { ...sent, today: '2025-09-15' }).a.isLate).toBe(false);
  expect(progress([], { ...sent, today: '2025-09-16' }).a).toMatchObject({
    state: 'sent',
    isLate: true,
  });
  expect(progress([], { due: null, today: '2099-01-01' }).a.isLate).toBe(false);
});

test('[T7] a form is received once every criterion of its own has a score or a state', () => {
  const half = sheetsIn('a.xlsx', [
    'SNV',
    [
      ['par:1.1', 0.5],
      ['par:1.2', ''],
    ],
  ]);
  expect(progress(half).a).toMatchObject({ state: 'lacking', missing: ['par:1.2'] });
  const whole = sheetsIn('a.xlsx', [
    'SNV',
    [
      ['par:1.1', 0.5],
      ['par:1.2', 0],
    ],
  ]);
  expect(progress(whole).a).toMatchObject({ state: 'received', missing: [] });
  // What it only supports is not its own.
  const other = sheetsIn('a.xlsx', [
    'SNV',
    [
      ['par:1.1', 0.5],
      ['support:par:1.1', '', 'BC 1'],
    ],
  ]);
  expect(progress(other).a.missing).toEqual(['par:1.2']);
});

test('[T7] a blank sheet of the workbook is no report, a blank file is one that lacks all', () => {
  const rows: Filled[] = [
    ['par:1.1', ''],
    ['par:1.2', ''],
  ];
  expect(progress(sheetsIn(null, [A, rows])).a.state).toBe('not-sent');
  expect(progress(sheetsIn('a.xlsx', [A, rows])).a).toMatchObject({
    state: 'lacking',
    missing: ['par:1.1', 'par:1.2'],
  });
});

test('[T7] what the round keeps from before counts, and what it was asked to explain is lacking', () => {
  const kept: KeptPeriod = {
    period: 'K',
    reports: reportsIn(sheetsIn('a.xlsx', [A, [['par:1.1', 0.5]]])).map((report) => ({
      ...report,
      recorded: null,
      target: null,
    })),
  };
  const rest = sheetsIn('b.xlsx', [A, [['par:1.2', 1]]]);
  expect(progress(rest, { kept }).a.state).toBe('received');
  const [claim] = rest.flatMap((sheet) =>
    sheet.rows.map((row) => ({
      ...row,
      agency: 'SNV',
      file: 'b.xlsx',
      sheet: A,
      declared: null,
      numbers: '',
    })),
  );
  if (!claim) throw new Error('no claim');
  const asked = { key: 'par:1.2', claims: [claim], is: 'asked', label: '', why: [null] } as const;
  expect(progress(rest, { kept, settled: [{ ...asked, claims: [claim] }] }).a).toMatchObject({
    state: 'lacking',
    asked: 1,
  });
});

test('[T7] who owes no score is received with whatever it reports', () => {
  expect(progress(sheetsIn('b.xlsx', [B, [['par:1.1', '', 'BC 2']]])).b).toMatchObject({
    state: 'received',
    owed: 0,
  });
  expect(progress([]).b.state).toBe('not-sent');
});

test('[T7] a doubt that somebody settled with a score is an answer, if it is of this round', () => {
  const sheets = sheetsIn('a.xlsx', [A, [['par:1.1', 0.5]]]);
  const [row] = sheets[0]?.rows ?? [];
  if (!row) throw new Error('no row');
  const taken = (file: string) => ({
    accepted: [
      {
        ref: 'par:1.2',
        claims: [{ ...row, agency: A, file, sheet: A, declared: null, numbers: '' }],
      },
    ],
  });
  expect(progress(sheets, taken('a.xlsx')).a.missing).toEqual([]);
  expect(progress(sheets, taken('old.xlsx')).a.missing).toEqual(['par:1.2']);
});

test('[T7] a day noted by hand makes a form received or lacking, and late by that day', () => {
  const whole = sheetsIn('a.xlsx', [
    A,
    [
      ['par:1.1', 1],
      ['par:1.2', 1],
    ],
  ]);
  const later = { today: '2025-12-01' };
  expect(progress(whole, { ...later, noted: noted('', '2025-09-15') }).a.isLate).toBe(false);
  expect(progress(whole, { ...later, noted: noted('', '2025-09-16') }).a.isLate).toBe(true);
  expect(progress([], { noted: noted('', '2025-09-12') }).a).toMatchObject({
    state: 'lacking',
    isLate: false,
  });
});

test('[T8] what stands in the workbook since an earlier round is no report of this one, until something differs', () => {
  const before = sheetsIn(null, [
    A,
    [
      ['par:1.1', 0.5, 'BC 1'],
      ['par:1.2', 1],
    ],
  ]);
  const kept = {
    period: '06 tháng',
    reports: reportsIn(before).map((one) => ({ ...one, recorded: null, target: null })),
  };
  const reportsOn = (sheet: Returned) => reportsIn([sheet]);
  expect(sheetsOfRound(before, [kept], reportsOn)).toMatchObject({
    counted: [],
    unchanged: [{ sheet: { agency: A }, since: '06 tháng' }],
  });
  const more = sheetsIn(null, [
    A,
    [
      ['par:1.1', 0.5, 'BC 1; BC 2'],
      ['par:1.2', 1],
    ],
  ]);
  expect(sheetsOfRound(more, [kept], reportsOn)).toMatchObject({
    counted: [{ agency: A }],
    unchanged: [],
  });
  // A file is sent on purpose.
  const file = sheetsIn('a.xlsx', [
    A,
    [
      ['par:1.1', 0.5, 'BC 1'],
      ['par:1.2', 1],
    ],
  ]);
  expect(sheetsOfRound(file, [kept], reportsOn).unchanged).toEqual([]);
});

test('[T7] reminded are those who sent nothing, then those who left something out; nobody who is through', () => {
  const of = (agency: string, state: AgencyProgress['state'], missing: string[]) => ({
    ...{ agency, state, missing, isLate: false, owed: 3, asked: 0, isUnreadable: false },
  });
  expect(
    roundGaps([
      of('A', 'received', []),
      of('B', 'lacking', ['par:1']),
      of('C', 'lacking', []),
      of('D', 'sent', ['par:1', 'par:2']),
      of('E', 'not-sent', []),
    ]),
  ).toEqual([
    { agency: 'D', why: 'no-sheet', refs: ['par:1', 'par:2'] },
    { agency: 'E', why: 'no-sheet', refs: [] },
    { agency: 'B', why: 'left-blank', refs: ['par:1'] },
  ]);
});
