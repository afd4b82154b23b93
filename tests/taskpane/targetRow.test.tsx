/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import { trialPlaces } from '../../src/core/overview/trialPlaces';
import { TargetRow } from '../../src/taskpane/targets/TargetRow';
import { decimal, table } from '../core/targets/tables';
import { trialOf } from './trialOf';

afterEach(cleanup);

test('a parent that tried targets lift above its maximum says so', () => {
  const appendix = table('par', [
    ['1', 1, 0.5, 0.5],
    ['1.1', 0.5, 0.25, 0.25],
    ['1.2', 0.5, 0.25, 0.25],
  ]);
  const { read, trial } = trialOf(appendix);
  const [parent] = appendix.criteria;
  if (!parent) throw new Error('no criteria');
  const row = { trial, table: read, criterion: parent, isOpen: true, onToggle: () => undefined };
  render(
    <TargetRow
      {...row}
      step={decimal(0.01)}
      placesOf={trialPlaces(read)}
      title={null}
      decimals={0}
    />,
  );
  const isMarked = () => screen.queryByText(/cao hơn tối đa 1$/) !== null;
  act(() => {
    trial.set('1.1', decimal(0.75));
  });
  expect(isMarked()).toBe(false);
  act(() => {
    trial.set('1.2', decimal(0.5));
  });
  expect(isMarked()).toBe(true);
});
