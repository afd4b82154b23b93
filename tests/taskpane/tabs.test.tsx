/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Tabs, type TabName } from '../../src/taskpane/shell/Tabs';

afterEach(cleanup);

function Pane() {
  const [tab, setTab] = useState<TabName>('targets');
  return (
    <>
      <Tabs selected={tab} onSelect={setTab} />
      <button type="button">sau</button>
    </>
  );
}

const tabs = () => screen.getAllByRole('tab');
const nameOf = (tab: Element | null | undefined) =>
  tab?.getAttribute('aria-label') ?? tab?.textContent;
const selected = () => nameOf(screen.getByRole('tab', { selected: true }));
const focused = () => nameOf(document.activeElement);
/** Where the Tab key stops. */
const stops = () =>
  tabs()
    .filter((tab) => tab.tabIndex === 0)
    .map(nameOf);
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
};
const focus = (element: HTMLElement | undefined) => act(() => element?.focus());

test('five tabs in a list, the one that is shown selected and the only stop of the Tab key', () => {
  render(<Pane />);
  expect(screen.getByRole('tablist').children).toHaveLength(5);
  expect([tabs().length, selected(), stops()]).toEqual([5, 'Mục tiêu', ['Mục tiêu']]);
});

test('a long name is shown short, in one line, and said in full', () => {
  render(<Pane />);
  const last = screen.getByRole('tab', { name: 'Tổng hợp kết quả' });
  expect([last.textContent, last.title]).toEqual(['Tổng hợp', 'Tổng hợp kết quả']);
  expect(tabs().map(({ textContent }) => (textContent ?? '').length <= 9)).not.toContain(false);
});

test('arrows go round, Home and End to the ends; nothing is shown before it is chosen', () => {
  render(<Pane />);
  focus(tabs()[2]);
  const seen = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => {
    press(key);
    return focused();
  });
  expect(seen).toEqual([
    'Phân công',
    'Tổng hợp kết quả',
    'Tổng quan',
    'Tổng hợp kết quả',
    'Tổng quan',
    'Tổng hợp kết quả',
  ]);
  expect(selected()).toBe('Mục tiêu');
  expect(stops()).toEqual(['Tổng hợp kết quả']);
  fireEvent.click(document.activeElement ?? document.body);
  expect(selected()).toBe('Tổng hợp kết quả');
});

test('a list that was left is entered again at the tab that is shown', () => {
  render(<Pane />);
  focus(tabs()[2]);
  press('Home');
  focus(screen.getByRole('button', { name: 'sau' }));
  expect(stops()).toEqual(['Mục tiêu']);
});

test('other keys stay the page’s', () => {
  render(<Pane />);
  focus(tabs()[2]);
  expect(fireEvent.keyDown(tabs()[2] ?? document.body, { key: 'ArrowDown' })).toBe(true);
  expect(fireEvent.keyDown(tabs()[2] ?? document.body, { key: 'ArrowLeft' })).toBe(false);
});
