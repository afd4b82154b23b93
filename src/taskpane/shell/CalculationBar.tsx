import { lazy, Suspense } from 'react';
import { useSessionState } from '../session/SessionContext';
import { ErrorBoundary } from './ErrorBoundary';

/** Few workbooks are calculated by hand. */
const CalculationNotice = lazy(() => import('./CalculationNotice'));

/** Where formulas wait to be calculated, that they do. */
export function CalculationBar() {
  const { reading } = useSessionState();
  const calculation = reading?.snapshot.calculation;
  if (calculation?.isManual !== true || calculation.isDone) return null;
  return (
    <ErrorBoundary>
      <Suspense fallback={null}>
        <CalculationNotice />
      </Suspense>
    </ErrorBoundary>
  );
}
