/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import type { Session } from '../../src/app/session/session';
import DirectoryPanel from '../../src/taskpane/directory/DirectoryPanel';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { read, workbook } from '../core/assign/tables';
import { sheetOf } from '../snapshot';
import { choicesHeld } from './keptPane';

afterEach(cleanup);

const [SPORTS, TOURISM] = ['Sở Văn hóa và Thể thao', 'Sở Du lịch'];
/** A plan of after the reorganisation: nothing says yet that its province has these two. */
const PLAN = sheetOf('Phụ lục I', [
  ['PAR INDEX'],
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2025', 'Mục tiêu năm 2026', 'Cơ quan chủ trì'],
  ['1', 'Cải cách', 1, 0, 1, ''],
  ['1.1', 'Kế hoạch', 1, 0, 1, 'Các sở, ban, ngành'],
]);

test.each<[string, [name: string, isThere: boolean][], string[]]>([
  [
    'the second takes the first back',
    [
      [SPORTS, true],
      [TOURISM, false],
    ],
    [],
  ],
  [
    'the first says what is so',
    [
      [TOURISM, false],
      [SPORTS, true],
    ],
    [`Có ${SPORTS}`],
  ],
  [
    'both say the same',
    [
      [SPORTS, true],
      [TOURISM, true],
    ],
    [`Có ${TOURISM}`],
  ],
  ['one of them alone was kept', [[SPORTS, true]], [`Có ${SPORTS}`]],
])(
  '[S14] of departments that a province has together the newest kept word counts: %s',
  (_, kept, shown) => {
    const choices = choicesHeld();
    choices.change({
      directory: kept.map(([name, isThere]) => ({ is: 'there', name, isThere })),
    });
    render(
      <SessionProvider value={{ choices } as Partial<Session> as Session}>
        <DirectoryPanel reading={read(workbook(PLAN))} />
      </SessionProvider>,
    );
    const pending = screen.queryAllByText(/^(?:Có|Không có) Sở/);
    expect(pending.map(({ textContent }) => textContent)).toEqual(shown);
  },
);
