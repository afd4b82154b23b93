import { cleanup } from '@testing-library/react';
import { ChoicesNow } from '../../src/app/session/choicesNow';
import type { KeepingHost } from '../../src/app/session/keeping';
import { Session } from '../../src/app/session/session';
import type { WorkbookPort } from '../../src/app/workbookPort';
import type { WorkbookSnapshot } from '../../src/core/base/grid';
import { success } from '../../src/core/base/outcome';
import { drawn } from './doing';

/** What panes before have kept in a workbook. */
export interface Settings {
  kept: string | null;
}

/** A pane's session on a workbook that keeps what panes before it have kept. */
export async function openPane(snapshot: WorkbookSnapshot, settings: Settings): Promise<Session> {
  const port: Partial<WorkbookPort> = {
    read: async () => success(snapshot),
    recover: async () => success([]),
    lastWrite: async () => success(null),
    watch: async () => success(async () => undefined),
    watchSelection: async () => success(async () => undefined),
    keptChoices: async () => success(settings.kept),
    keepChoices: async (text) => {
      settings.kept = text;
      return success(undefined);
    },
    writes: async () => success([]),
  };
  const session = new Session(port as WorkbookPort);
  await session.start();
  return session;
}

/** Waits until something is so; what a pane that is shown does meanwhile is drawn at the end. */
export const until = (isSo: () => boolean): Promise<void> =>
  drawn(async () => {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
  });

/** The pane goes, whatever it keeps. */
export const stop = (session: Session): Promise<void> => drawn(() => session.stop());

/** The pane goes, once what it keeps is kept. */
export async function leave(session: Session, settings: Settings): Promise<void> {
  const before = settings.kept;
  await drawn(() => session.choices.leave());
  await until(() => settings.kept !== before);
  await stop(session);
  cleanup();
}

/** Choices of a pane that keeps none in its workbook. */
export const choicesHeld = (): ChoicesNow => new ChoicesNow({} as KeepingHost);

/** A file that came back, or another one; jsdom's give no bytes. */
export function fileNamed(name: string): File {
  const bytes = Uint8Array.from('TT;X\n1;x', (letter) => letter.charCodeAt(0));
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer });
}
