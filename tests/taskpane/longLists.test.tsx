/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useCallback } from 'react';
import type { Task } from '../../src/core/base/task';
import { Disclosure } from '../../src/taskpane/shell/Disclosure';
import { useInSlices } from '../../src/taskpane/shell/useInSlices';
import { usePaged } from '../../src/taskpane/shell/usePaged';

afterEach(cleanup);

const numbers = (count: number) => Array.from({ length: count }, (_, nth) => nth);

function Lines({ items }: { items: readonly number[] }) {
  const { shown, more } = usePaged(items, 25);
  return (
    <>
      <ul>
        {shown.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {more}
    </>
  );
}

const lines = () => screen.queryAllByRole('listitem').length;

describe('a list that may be very long', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** @returns how many lines each drawing has, until no more follow */
  function drawings(): number[] {
    const seen = [lines()];
    for (;;) {
      act(() => {
        jest.advanceTimersToNextTimer();
      });
      if (lines() === seen.at(-1)) return seen;
      seen.push(lines());
    }
  }

  test('is drawn a few lines at a time, up to a page', () => {
    render(<Lines items={numbers(1000)} />);
    expect(drawings()).toEqual([10, 20, 25]);
    fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 975' }));
    const page = drawings();
    expect(page.at(-1)).toBe(125);
    expect(page.every((count, nth) => count - (page[nth - 1] ?? count) <= 10)).toBe(true);
  });

  test('keeps what is drawn when another reading makes it shorter and longer', () => {
    const { rerender } = render(<Lines items={numbers(24)} />);
    expect(drawings().at(-1)).toBe(24);
    rerender(<Lines items={numbers(20)} />);
    expect(lines()).toBe(20);
    rerender(<Lines items={numbers(25)} />);
    expect(lines()).toBe(25);
  });
});

test('what can be opened is drawn when it is first opened, and stays', async () => {
  const { container } = render(
    <Disclosure title="Tùy chọn">
      <p>Bên trong</p>
    </Disclosure>,
  );
  expect(screen.queryByText('Bên trong')).toBeNull();
  // Without it office.js, which follows the Tab key in Excel on the web, passes it over.
  expect(container.querySelector('summary')?.getAttribute('tabindex')).toBe('0');
  fireEvent.click(screen.getByText('Tùy chọn'));
  await screen.findByText('Bên trong');
  fireEvent.click(screen.getByText('Tùy chọn'));
  expect(container.querySelector('details')?.open).toBe(false);
  expect(screen.queryByText('Bên trong')).not.toBeNull();
});

describe('work in pieces', () => {
  function Doubled({ value, make }: { value: number; make: (value: number) => Task<number> }) {
    const result = useInSlices(useCallback(() => make(value), [make, value]));
    return <p>{result ? `${result.value} ${result.isCurrent ? 'now' : 'before'}` : 'none'}</p>;
  }
  const said = () => screen.getByText(/./).textContent;

  test('its newest result is there until the next, and says that it is of before', async () => {
    const double = function* (value: number): Task<number> {
      yield;
      return value * 2;
    };
    const { rerender } = render(<Doubled value={1} make={double} />);
    expect(said()).toBe('none');
    await screen.findByText('2 now');
    rerender(<Doubled value={5} make={double} />);
    expect(said()).toBe('2 before');
    await screen.findByText('10 now');
  });

  test('an error in it is thrown where React looks for errors', async () => {
    const wrong = function* (): Task<number> {
      yield;
      throw new Error('a bad row');
    };
    const quiet = (['warn', 'error'] as const).map((kind) =>
      jest.spyOn(console, kind).mockImplementation(() => undefined),
    );
    const thrown = new Promise((resolve) => {
      window.addEventListener('error', (event) => {
        event.preventDefault();
        resolve(event.message);
      });
    });
    render(<Doubled value={1} make={wrong} />);
    expect(await thrown).toContain('a bad row');
    for (const one of quiet) one.mockRestore();
  });
});
