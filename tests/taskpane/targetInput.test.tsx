/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { toNumber } from '../../src/core/base/decimal';
import { TargetInput } from '../../src/taskpane/targets/TargetInput';
import { decimal, table } from '../core/targets/tables';
import { trialOf } from './trialOf';

const STEP = decimal(0.01);

/** The field of a leaf whose maximum is 0,5 and whose target is 0,4. */
function open() {
  const appendix = table('par', [
    ['1', 2, 1, 1.4],
    ['1.1', 0.5, 0.25, 0.4],
    ['1.2', 1.5, 0.75, 1],
  ]);
  const { trial } = trialOf(appendix);
  const criterion = appendix.criteria[1];
  if (!criterion) throw new Error('no leaf');
  function Field() {
    const target = useSyncExternalStore(trial.subscribe, () => trial.whatIf.target('1.1'));
    return criterion ? (
      <TargetInput trial={trial} criterion={criterion} target={target} step={STEP} />
    ) : null;
  }
  const { container } = render(<Field />);
  const input = screen.getByRole<HTMLInputElement>('textbox');
  return {
    trial,
    input,
    type: (value: string) => fireEvent.change(input, { target: { value } }),
    said: () => container.querySelector('span')?.textContent ?? '',
    target: () => toNumber(trial.whatIf.target('1.1') ?? decimal(-1)),
  };
}

afterEach(cleanup);

test.each([
  ['abc', /không phải là số/],
  ['-', /không phải là số/],
  ['-3', /nhỏ hơn 0/],
  ['99999999999999999999', /số quá lớn/],
  ['0,1234567891', /số quá lớn hoặc quá nhiều/],
  ['tăng 0,1', /mức tăng/],
  ['+0,1', /mức tăng/],
  ['75%', /không phải phần trăm/],
])('"%s" is not taken, and stays with the reason when the field is left', (text, reason) => {
  const { input, type, said, target } = open();
  type(text);
  fireEvent.blur(input);
  expect(input.value).toBe(text);
  expect(said()).toMatch(reason);
  expect(said()).toContain('vẫn dùng 0,4');
  expect(target()).toBe(0.4);
});

test('a number on its way is taken as far as it is, without a word', () => {
  const { input, type, said, target } = open();
  for (const [text, value] of [
    ['0', 0],
    ['0,', 0],
    ['0,5', 0.5],
  ] as const) {
    type(text);
    expect(input.value).toBe(text);
    expect(said()).not.toContain('Chưa nhận');
    expect(target()).toBe(value);
  }
});

test('what was refused goes when the target is changed elsewhere', () => {
  const { trial, input, type } = open();
  type('abc');
  act(() => {
    trial.set('1.1', decimal(0.45));
  });
  expect(input.value).toBe('0,45');
});

test('a bound is taken as a bound, and shows as one', () => {
  const { trial, input, type } = open();
  type('>0,45');
  fireEvent.blur(input);
  expect(trial.whatIf.relation('1.1')).toBe('>');
  expect(input.value).toBe('>0,45');
  act(() => {
    trial.change((whatIf) => whatIf.reset());
  });
  expect(input.value).toBe('0,4');
});
