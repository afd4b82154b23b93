/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { AllTick, CheckGroup, CheckLines } from '../../src/taskpane/shell/CheckList';

afterEach(cleanup);

const nameOf = (line: string) => line;

function Group({ lines }: { lines: readonly string[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(lines));
  const onTick = (keys: readonly string[], isTicked: boolean) => {
    const others = [...ticked].filter((key) => !keys.includes(key));
    setTicked(new Set(isTicked ? [...others, ...keys] : others));
  };
  const isWhole = ticked.size === lines.length;
  const ticks = { nameOf, isTicked: (key: string) => ticked.has(key), isWhole, onTick };
  return (
    <>
      <CheckGroup title="Nhóm" lines={lines} keyOf={nameOf} ticks={ticks} isOpen>
        {(line) => <span>dòng {line}</span>}
      </CheckGroup>
      <AllTick lines={lines} keyOf={nameOf} ticks={ticks} name="Tất cả" isLabelled />
      <output>{[...ticked].length}</output>
    </>
  );
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const chosen = () => screen.getByRole('status').textContent;

test('a group is one for a screen reader; its tick and each line’s have names', () => {
  render(<Group lines={['một', 'hai']} />);
  const group = screen.getByRole('group', { name: 'Nhóm' });
  const names = within(group)
    .getAllByRole('checkbox')
    .map((one) => one.getAttribute('aria-label'));
  expect(names).toEqual(['Nhóm', 'một', 'hai']);
  expect(within(group).getAllByRole('listitem')).toHaveLength(2);
});

test('a line left out makes the group’s tick mixed; that tick takes all in, then leaves all out', () => {
  render(<Group lines={['một', 'hai', 'ba']} />);
  fireEvent.click(box('hai'));
  expect(chosen()).toBe('2');
  expect(box('Nhóm').indeterminate).toBe(true);
  fireEvent.click(box('Nhóm'));
  expect(chosen()).toBe('3');
  fireEvent.click(box('Tất cả'));
  expect(chosen()).toBe('0');
  expect(box('Nhóm').checked).toBe(false);
  expect(box('Nhóm').indeterminate).toBe(false);
});

test('a group’s tick is that of lines that are not drawn, too', () => {
  render(<Group lines={Array.from({ length: 500 }, (_, nth) => `dòng ${nth}`)} />);
  fireEvent.click(box('Nhóm'));
  expect(chosen()).toBe('0');
});

test('lines without a choice have no ticks', () => {
  render(
    <CheckLines lines={['một']} keyOf={nameOf}>
      {(line) => line}
    </CheckLines>,
  );
  expect(screen.getByRole('listitem').textContent).toBe('một');
  expect(screen.queryByRole('checkbox')).toBeNull();
});
