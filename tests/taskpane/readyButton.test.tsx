/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import type { Theme } from '@fluentui/react-components';
import type { Session } from '../../src/app/session/session';
import type { FilePort } from '../../src/app/workbookPort';
import AssignTab from '../../src/taskpane/assign/AssignTab';
import CheckTab from '../../src/taskpane/check/CheckTab';
import { darkTheme } from '../../src/taskpane/darkTheme';
import { lightTheme } from '../../src/taskpane/lightTheme';
import { FilesProvider } from '../../src/taskpane/session/FilesContext';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { parSheet, read, workbook } from '../core/assign/tables';
import { drawn, open, press } from './doing';
import { choicesHeld } from './keptPane';

afterEach(cleanup);

const reading = read(
  workbook(
    parSheet('Phụ lục I', [
      ['1', 'Lĩnh vực', 3, 1, 2.75, 1.75, ''],
      ['1.1', 'Ban hành kế hoạch', 1, 0.5, 0.75, 0.25, 'Sở Nội vụ'],
      ['1.2', 'Tự kiểm tra', 1, 0.5, 1, 0.5, 'Sở Tư pháp'],
      ['1.3', 'Tuyên truyền', 1, 0, 1, 1, ''],
    ]),
  ),
);

const detailsOf = (title: HTMLElement): HTMLDetailsElement => {
  const details = title.closest('details');
  if (!details) throw new Error('it opens nothing');
  return details;
};

async function show(shown = reading, choices = choicesHeld()): Promise<void> {
  const session: Partial<Session> = {
    choices,
    getState: () => ({ reading: shown }) as unknown as ReturnType<Session['getState']>,
    subscribe: () => () => undefined,
  };
  await drawn(() =>
    render(
      <SessionProvider value={session as Session}>
        <FilesProvider value={{ way: 'download' } as FilePort}>
          <AssignTab reading={shown} />
        </FilesProvider>
      </SessionProvider>,
    ),
  );
}

const saidOf = (button: HTMLElement) =>
  document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? null;

test('what is chosen stands before what uses it, and each button says what it makes', async () => {
  await show();
  const steps = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(steps.slice(-3)).toEqual([
    'Phiếu giao việc',
    'Để theo dõi trong tệp này',
    'Để gửi cơ quan điền',
  ]);
  const choice = screen.getByText('Cơ quan nhận phiếu: 2/2');
  const [make, send] = [
    screen.getByRole('button', { name: 'Lập phiếu cho 2 cơ quan' }),
    screen.getByRole('button', { name: 'Xuất phiếu gửi 2 cơ quan' }),
  ];
  const isBefore = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  expect([isBefore(choice, make), isBefore(make, send)]).toEqual([true, true]);
  expect(screen.getByText(/^Thêm mỗi cơ quan một trang tính/)).toBeDefined();
  expect(screen.getByText(/^Mỗi cơ quan một tệp Excel, chỉ mở các ô cần điền/)).toBeDefined();
});

test('a button that cannot be pressed says what it waits for', async () => {
  await show();
  await open(detailsOf(await screen.findByText('1 tiêu chí chưa có cơ quan chủ trì')));
  const give = screen.getByRole<HTMLButtonElement>('button', {
    name: 'Giao 1 tiêu chí (xem trước)',
  });
  expect([give.disabled, saidOf(give)]).toEqual([true, 'Chọn cơ quan.']);
  await press(screen.getByText('Cơ quan nhận phiếu: 2/2'));
  await press(await screen.findByRole('checkbox', { name: 'Chọn tất cả' }));
  for (const name of ['Lập phiếu cho 0 cơ quan', 'Xuất phiếu gửi 0 cơ quan']) {
    const button = screen.getByRole<HTMLButtonElement>('button', { name });
    expect([button.disabled, saidOf(button)]).toEqual([true, 'Chọn ít nhất một cơ quan.']);
  }
  expect(screen.getByText('Đã bỏ chọn: Sở Nội vụ; Sở Tư pháp')).toBeDefined();
});

test('what is chosen can be read without opening it: who gets no form and why, what is filled in, how it goes out', async () => {
  const asking = read(
    workbook(
      parSheet('Phụ lục I', [
        ['1', 'Lĩnh vực', 3, 1, 2.75, 1.75, ''],
        ['1.1', 'Ban hành kế hoạch', 1, 0.5, 0.75, 0.25, 'Sở Nội vụ'],
        ['1.2', 'Tự kiểm tra', 1, 0.5, 1, 0.5, 'Sở Tư pháp'],
        ['1.3', 'Giám sát', 1, 0, 1, 1, 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
      ]),
    ),
  );
  const choices = choicesHeld();
  choices.change({ agencies: new Set(['Sở Tư pháp']) });
  await show(asking, choices);
  const noteOf = (title: string) =>
    screen.getByText(title).querySelector(':scope > span')?.textContent;
  expect(noteOf('Cơ quan nhận phiếu: 1/3')).toBe(
    'Chỉ đề nghị phối hợp, không lập phiếu: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh. Đã bỏ chọn: Sở Tư pháp',
  );
  expect(noteOf('Nội dung phiếu')).toBe(
    'Cơ quan điền tự đánh giá, tình trạng thực hiện, tài liệu kiểm chứng, giải pháp, thời hạn, ghi chú',
  );
  expect(noteOf('Hình thức văn bản giao')).toBe('Phụ lục kèm theo văn bản');
  await drawn(() => {
    choices.change({
      switches: { live: false, includeShared: false, inputs: ['score', 'note'] },
      paper: { form: 'signed', signedBy: 'viceChair' },
    });
  });
  expect(noteOf('Nội dung phiếu')).toBe(
    'Cơ quan điền tự đánh giá, ghi chú; không kèm tiêu chí giao chung; số liệu cố định',
  );
  expect(noteOf('Hình thức văn bản giao')).toBe(
    'Văn bản ký riêng: TM. UBND, KT. Chủ tịch, Phó Chủ tịch',
  );
  await open(detailsOf(screen.getByText('Cơ quan nhận phiếu: 1/3')));
  expect(await screen.findByText(/^Đề nghị phối hợp · chủ trì 1 PAR INDEX/)).toBeDefined();
});

/** @returns the contrast of two colours, by WCAG 2.2 */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/.exec(colour) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([
  ['light', lightTheme],
  ['dark', darkTheme],
] as const)('what cannot be pressed can be read: %s', (_, theme: Theme) => {
  const { colorNeutralForegroundDisabled: words, ...colours } = theme;
  expect(contrast('#000000', '#ffffff')).toBe(21);
  for (const behind of [colours.colorNeutralBackgroundDisabled, colours.colorNeutralBackground1])
    expect(contrast(words, behind)).toBeGreaterThanOrEqual(4.5);
});

test('where nobody leads anything, the buttons say so, and a table without findings has nothing to search', async () => {
  const nobody = read(workbook(parSheet('Phụ lục I', [['1', 'Lĩnh vực', 3, 1, 2.75, 1.75, '']])));
  const session = { choices: choicesHeld() } as Session;
  await drawn(() =>
    render(
      <SessionProvider value={session}>
        <FilesProvider value={{ way: 'download' } as FilePort}>
          <AssignTab reading={nobody} />
          <CheckTab reading={{ ...nobody, findings: [] }} />
        </FilesProvider>
      </SessionProvider>,
    ),
  );
  const make = screen.getByRole('button', { name: 'Lập phiếu cho 0 cơ quan' });
  expect(saidOf(make)).toBe('Bảng chưa ghi cơ quan chủ trì nào nên chưa lập được phiếu.');
  expect(screen.getByText('Không có nội dung nào cần xem.')).toBeDefined();
  expect(screen.queryByText(/0\/0 nội dung/)).toBeNull();
  expect(screen.queryByRole('searchbox', { name: 'Tìm mã, tên, cơ quan' })).toBeNull();
});
