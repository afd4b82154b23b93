import { useEffect } from 'react';
import { useSessionState } from '../session/SessionContext';

/**
 * While something is written or undone, a button of the ribbon would load the pane anew and leave the work half-done:
 * the browser asks first. What was cut off all the same is named by the next pane, and can be undone there.
 */
export function useStayAsked(): void {
  const { progress } = useSessionState();
  const isWriting = progress !== null && progress.task !== 'plan';
  useEffect(() => {
    if (!isWriting) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Older browsers ask only where a value is set.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isWriting]);
}
