import { lazy, Suspense } from 'react';
import { useSessionState } from '../session/SessionContext';
import { ErrorBoundary } from './ErrorBoundary';
import { Waiting } from './Waiting';

const loadPanel = () => import('./PreviewPanel');
const PreviewPanel = lazy(loadPanel);

/** What is about to be written, if anything. */
export function Preview() {
  const { preview } = useSessionState();
  if (!preview) return null;
  return (
    <ErrorBoundary>
      <Suspense fallback={<Waiting />}>
        <PreviewPanel preview={preview} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The scripts that a press of a button of the overview needs: its plan, and the preview of that. */
export const LOAD_PLANS: readonly (() => Promise<unknown>)[] = [
  () => import('../../app/jobs'),
  () => import('../../app/session/preparing'),
  loadPanel,
];
