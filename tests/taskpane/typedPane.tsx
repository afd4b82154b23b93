import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Reading } from '../../src/app/reading';
import { Session } from '../../src/app/session/session';
import type { SheetChange, WorkbookPort } from '../../src/app/workbookPort';
import type { WorkbookSnapshot } from '../../src/core/base/grid';
import { success } from '../../src/core/base/outcome';
import { SessionProvider, useSessionState } from '../../src/taskpane/session/SessionContext';
import { drawn } from './doing';

/** What somebody types: the workbook before and after, and where. */
interface Typing {
  before: WorkbookSnapshot;
  after: WorkbookSnapshot;
  edited: readonly { sheet: string; address: string }[];
}

/** A pane on a workbook into which somebody types; what is read of that waits to be answered. */
export async function typedPane(
  { before, after, edited }: Typing,
  show: (reading: Reading) => ReactNode,
) {
  let hear: (changes: SheetChange[]) => void = () => undefined;
  const answers: (() => void)[] = [];
  const port: Partial<WorkbookPort> = {
    read: async () => success(before),
    recover: async () => success([]),
    keptChoices: async () => success(null),
    keepChoices: async () => success(undefined),
    lastWrite: async () => success(null),
    watch: async (listener) => {
      hear = listener;
      return success(async () => undefined);
    },
    watchSelection: async () => success(async () => undefined),
    refresh: () => new Promise((resolve) => answers.push(() => resolve(success(after)))),
  };
  const session = new Session(port as WorkbookPort);
  await session.start();
  await drawn(() =>
    render(
      <SessionProvider value={session}>
        <Pane show={show} />
      </SessionProvider>,
    ),
  );
  return {
    session,
    type: () => {
      hear(edited.map((one) => ({ is: 'edited', ...one })));
    },
    read: () => drawn(() => answers.shift()?.()),
  };
}

function Pane({ show }: { show: (reading: Reading) => ReactNode }) {
  const { reading } = useSessionState();
  return reading && show(reading);
}
