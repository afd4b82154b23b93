/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import type { Session } from '../../src/app/session/session';
import { finish } from '../../src/core/base/task';
import { criteriaByRef } from '../../src/core/assign/criteriaByRef';
import { type Placements, placeRows } from '../../src/core/collect/placements';
import { reminderText } from '../../src/core/collect/reminder';
import type { Decisions, Settled } from '../../src/core/collect/settlement';
import { settledDoubts } from '../../src/core/localities/settledDoubts';
import { readReturned } from '../../src/core/collect/returned';
import { localityScores, NO_LOCALITY_CHOICES } from '../../src/core/localities/localityScores';
import type { LocalityRule } from '../../src/core/localities/wholeOfLocalities';
import LocalityResults from '../../src/taskpane/collect/LocalityResults';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { parSheet, read, sheet, workbook } from '../core/assign/tables';
import { ruled } from '../core/localities/ruled';
import { agencySheet } from '../core/collect/agencySheets';

afterEach(cleanup);

const COMMUNES = ['UBND xã A', 'UBND xã B', 'UBND phường B'];
const reading = read(
  workbook(
    parSheet('Phụ lục I', [
      ['1', 'Cải cách', 2, 1, 2, 1, ''],
      ['1.1', 'Tiêu chí 1.1', 2, 1, 2, 1, 'UBND cấp xã'],
      ['', 'Điểm = (b/a) x điểm tối đa', '', '', '', '', ''],
    ]),
    sheet('Danh bạ cơ quan', [
      ['cchc:1:directory:'],
      ['', 'TT', 'Tên chính thức', 'Tên gọi khác', 'Là tập thể', 'Gồm những cơ quan'],
      ['', 1, 'UBND cấp xã', '', '', COMMUNES.join('; ')],
    ]),
  ),
);
const criteria = finish(criteriaByRef(reading.tables));

type Given = number | string | [score: number, declared: string];

/** @param scores of the communes, in their order */
function show(...scores: Given[]) {
  const files = scores.map((given, nth) => {
    const [score, declared] = Array.isArray(given) ? given : [given, ''];
    const grid = agencySheet(COMMUNES[nth] ?? '', [['par:1.1', score, '', '', '', declared]]);
    const headings = grid.values[1];
    if (headings) headings[7] = 'Số liệu kê khai (b/a)';
    return { file: `${nth}.xlsx`, snapshot: workbook(grid) };
  });
  const { sheets } = finish(readReturned(files, reading.tables));
  function Panel() {
    const [choices, setChoices] = useState(NO_LOCALITY_CHOICES);
    const [decisions, setDecisions] = useState<Decisions>(new Map());
    const [placements, setPlacements] = useState<Placements>(new Map());
    const placed = finish(placeRows(sheets, placements, criteria));
    const found = finish(localityScores(reading, criteria, placed.sheets, choices));
    const { tables, answers } = found;
    return (
      <>
        <LocalityResults
          tables={tables}
          choices={choices}
          decisions={decisions}
          onChange={setChoices}
          onDecide={(row, decision) => setDecisions(new Map(decisions).set(row, decision))}
          onPlace={(row, placement) => setPlacements(new Map(placements).set(row, placement))}
        />
        <output>{answers.flatMap(({ rows }) => rows.map(({ score }) => score.text)).join()}</output>
        <q>{remindersOf(finish(settledDoubts(tables, decisions)))}</q>
      </>
    );
  }
  render(
    <SessionProvider value={{} as Session}>
      <Panel />
    </SessionProvider>,
  );
}

const remindersOf = (settled: readonly Settled[]) =>
  reminderText([], settled, new Map(), ' năm 2022');
const said = () => screen.getByText(/^\d+\/\d+ địa phương đã có điểm/).textContent;
const answer = () => document.querySelector('output')?.textContent;
const choose = (value: string) =>
  fireEvent.change(screen.getByLabelText('Cách tính: 1.1 Tiêu chí 1.1'), { target: { value } });

describe('[L2] the answers of localities in the pane', () => {
  test('make no result before a rule is chosen, and then the one of that rule', () => {
    show(2, 1, 0.5);
    expect([said(), answer()]).toEqual(['3/3 địa phương đã có điểm · từ 0,5 đến 2', '']);
    choose('mean');
    expect(said()).toMatch(/kết quả chung 1,1667$/);
    expect(answer()).toBe('1,1667');
    choose('reached');
    expect(answer()).toBe('0,6667');
  });

  test('[L1] of some are taken for all only where a person says so; doubtful ones are listed', () => {
    show(2, 5);
    choose('mean');
    expect(answer()).toBe('');
    expect(screen.queryByText('1 điểm chưa rõ, chưa tính vào kết quả chung')).not.toBeNull();
    expect(screen.queryByText('2 địa phương chưa có điểm')).not.toBeNull();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(answer()).toBe('2');
  });

  test('[T5] a doubtful one is settled with a score, left alone, or asked about', async () => {
    show(2, 5, 'tốt');
    choose('mean');
    fireEvent.click(screen.getByText('2 điểm chưa rõ, chưa tính vào kết quả chung'));
    const [own] = await screen.findAllByRole('textbox', { name: 'Điểm khác' });
    if (!own) throw new Error('no field for a score');
    fireEvent.change(own, { target: { value: '1' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Chọn' })[0] as HTMLElement);
    expect(said()).toMatch(/^2\/3 địa phương đã có điểm · từ 1 đến 2 · kết quả chung 1,5$/);
    fireEvent.click(screen.getByRole('button', { name: 'Đề nghị bổ sung, giải trình' }));
    expect(screen.queryByText(/điểm chưa rõ/)).toBeNull();
    expect(document.querySelector('q')?.textContent).toContain(
      'Kính gửi: UBND phường B\nĐề nghị quý cơ quan bổ sung, giải trình nội dung đã ghi:\n- 1.1 Tiêu chí 1.1: “tốt”',
    );
  });

  test('[T11] of a score that its numbers contradict both can be chosen, with the reason; so can what was meant', async () => {
    show([0.5, '45/50'], '15', 2);
    choose('mean');
    fireEvent.click(screen.getByText('2 điểm chưa rõ, chưa tính vào kết quả chung'));
    // 45/50 of 2 points; Excel took the decimal mark of 1.5 for thousands.
    await screen.findByText(
      'số liệu kê khai 45/50 cho 1,8 điểm, phiếu ghi 0,5; có thể là 0,5 hoặc 1,8',
    );
    expect(screen.queryByText('cao hơn điểm tối đa 2; có thể là 1,5')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Chọn 1,8' }));
    fireEvent.click(screen.getByRole('button', { name: 'Chọn 1,5' }));
    expect(screen.queryByText(/điểm chưa rõ/)).toBeNull();
    // (1,8 + 1,5 + 2) / 3
    expect(answer()).toBe('1,7667');
  });

  test('[W15] a rule that their sheet says is no choice any more: it is corrected there', () => {
    const { tables } = finish(
      localityScores(reading, criteria, [], {
        rules: ruled(reading.tables, { 'par:1.1': 'mean' }),
        partly: new Map(),
      }),
    );
    const kept: unknown[] = [];
    const shown = (keptRule: LocalityRule) => (
      <SessionProvider value={{} as Session}>
        <LocalityResults
          tables={tables.map((table) => ({
            ...table,
            criteria: table.criteria.map((one) => ({ ...one, keptRule })),
          }))}
          choices={{ rules: ruled(reading.tables, { 'par:1.1': 'mean' }), partly: new Map() }}
          decisions={new Map()}
          onDecide={() => undefined}
          onPlace={() => undefined}
          onChange={({ rules }) => kept.push([...rules])}
        />
      </SessionProvider>
    );
    const { rerender } = render(shown('sum'));
    expect(kept).toEqual([]);
    rerender(shown('mean'));
    expect(kept).toEqual([[]]);
  });
});
