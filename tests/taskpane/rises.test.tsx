/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import { readingOf } from '../../src/app/check';
import { Session } from '../../src/app/session/session';
import type { WorkbookPort } from '../../src/app/workbookPort';
import { contributionsOf } from '../../src/core/overview/contributions';
import { shownFigures } from '../../src/core/overview/shownFigure';
import { Rises } from '../../src/taskpane/overview/Rises';
import { SessionProvider } from '../../src/taskpane/session/SessionContext';
import { tableOf } from '../bench/tables';
import { workbookOf } from '../snapshot';

afterEach(cleanup);

test('of very many fields that raise the total the first are drawn, a few at a time', async () => {
  const reading = readingOf(workbookOf(tableOf(5_000)));
  const [table] = reading.ok ? reading.value.tables : [];
  const contributions = table ? contributionsOf(table) : null;
  if (!table || !contributions) throw new Error('no table');
  expect(contributions.fields.length).toBeGreaterThan(40);
  const show = shownFigures(table.appendix, table.computed);
  render(
    <SessionProvider value={new Session({} as WorkbookPort)}>
      <Rises table={table} contributions={contributions} show={show} />
    </SessionProvider>,
  );
  expect(screen.getAllByRole('listitem').length).toBeLessThanOrEqual(11);
  await screen.findByRole('button', { name: /^Xem thêm/ });
});
