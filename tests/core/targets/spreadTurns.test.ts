import type { Appendix } from '../../../src/core/table/appendix';
import type { SpreadWish } from '../../../src/core/targets/spreadWish';
import { EVENLY, FEW, PAR, reach } from './reach';
import { decimal, table } from './tables';

test('only the chosen fields are raised', () => {
  const { proposal, whatIf } = reach(table('par', PAR), 4, { ...EVENLY, within: '2' });
  expect(proposal.edits.map(({ id }) => id)).toEqual(['2.1']);
  expect(whatIf.total).toBe(decimal(4));
});

test('only what one of the agencies leads is raised: its own, and what it leads from above', () => {
  const raised = (...agencies: string[]) =>
    reach(table('par', PAR), 7, { ...EVENLY, agencies: new Set(agencies) }).proposal.edits.map(
      ({ id }) => id,
    );
  expect(raised('Sở Nội vụ')).toEqual(['1.1']);
  expect(raised('Sở Tài chính')).toEqual(['1.2']);
  expect(raised('Sở Nội vụ', 'Sở Tài chính')).toEqual(['1.1', '1.2']);
  expect(raised('Sở Khác')).toEqual([]);
});

test('[K8] what is locked stays, a field with all that is in it; what is missing then is said', () => {
  const locked = (id: string) => ({ ...FEW, turns: new Map([[id, 'locked']] as const) });
  for (const id of ['2.1', '2']) {
    const { proposal } = reach(table('par', PAR), 5.1, locked(id));
    expect(proposal.edits).toEqual([{ id: '1.1', before: decimal(1), after: decimal(2) }]);
    expect(proposal).toMatchObject({ leftOver: decimal(0.3655), limit: 'steps' });
  }
  expect(reach(table('par', PAR), 5.1, locked('1')).proposal.edits.map(({ id }) => id)).toEqual([
    '2.1',
  ]);
});

test('[K8] what goes first takes all that it can; the others make up the rest', () => {
  const first = (id: string) => ({ ...FEW, turns: new Map([[id, 'first']] as const) });
  expect(reach(table('par', PAR), 4.2345, first('1.2')).proposal.edits).toEqual([
    { id: '1.2', before: decimal(1.5), after: decimal(2) },
  ]);
  expect(reach(table('par', PAR), 5.1, first('1')).proposal.edits).toEqual([
    { id: '1.1', before: decimal(1), after: decimal(2) },
    { id: '2.1', before: decimal(0.2345), after: decimal(0.6) },
  ]);
});

test('[K8] a survey is nothing to decide: its criteria are locked until they are freed', () => {
  const appendix = table('par', PAR);
  const surveyed = appendix.byId.get('2.1');
  if (!surveyed) throw new Error('no 2.1');
  surveyed.name = 'Kết quả điều tra xã hội học';
  const raised = (turns: SpreadWish['turns']) =>
    reach(appendix, 5.1, { ...FEW, turns }).proposal.edits.map(({ id }) => id);
  expect(raised(new Map())).toEqual(['1.1']);
  // What is chosen for its field is not chosen for the survey.
  expect(raised(new Map([['2', 'first']]))).toEqual(['1.1']);
  expect(raised(new Map([['2.1', 'free']]))).toEqual(['2.1']);
});

test('[K8] a criterion in whose family nobody knows the maxima is not raised, and is named', () => {
  const place = { sheet: 'Bảng', row: 0, column: 0 };
  const doubt = { scope: [{ field: 'max', family: '2' }], place, evidence: [], answers: [] };
  const appendix = table('par', PAR);
  const { proposal } = reach(
    { ...appendix, doubts: [{ ...doubt, id: 'x', question: { about: 'rollup' } }] } as Appendix,
    5.1,
    FEW,
  );
  expect(proposal.edits.map(({ id }) => id)).toEqual(['1.1']);
  expect(proposal.leftOut.doubtful).toEqual(['2.1', '2.2']);
});
