import { lazy, Suspense } from 'react';
import type { Session } from '../../app/session/session';
import { ErrorBoundary } from './ErrorBoundary';
import { Waiting } from './Waiting';

export const loadNoTable = () => import('./NoTable');
const NoTable = lazy(loadNoTable);

/** What is shown in place of a table: loaded when it is wanted, because most workbooks have one. */
export function NothingRead({ session }: { session: Session }) {
  return (
    <ErrorBoundary>
      <Suspense fallback={<Waiting />}>
        <NoTable session={session} />
      </Suspense>
    </ErrorBoundary>
  );
}
