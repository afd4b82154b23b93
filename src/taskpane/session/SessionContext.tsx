import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneChoices } from '../../app/session/paneChoices';
import type { Session } from '../../app/session/session';
import type { SessionState } from '../../app/session/sessionState';

const Context = createContext<Session | null>(null);

export const SessionProvider = Context.Provider;

/** The session that the pane works on. @throws outside of a SessionProvider: a mistake in the program */
export function useSession(): Session {
  const session = useContext(Context);
  if (!session) throw new Error('useSession needs a SessionProvider');
  return session;
}

export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}

/** One kind of the choices that outlive the pane: drawn again for that one only. */
export function useChoice<K extends keyof PaneChoices>(kind: K): PaneChoices[K] {
  const { choices } = useSession();
  return useSyncExternalStore(choices.subscribe, () => choices.get()[kind]);
}
