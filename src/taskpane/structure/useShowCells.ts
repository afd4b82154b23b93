import { useEffect, useRef } from 'react';
import type { Area } from '../../core/base/grid';
import { useSession } from '../session/SessionContext';

/** A pointer that only passes by shows nothing. */
const WAIT_MILLISECONDS = 150;

/** @returns handlers for an element: while it is pointed at or has the focus, its cells are shown in the grid */
export function useShowCells(): (
  sheet: string,
  area: Area,
) => { onMouseEnter: () => void; onMouseLeave: () => void; onFocus: () => void } {
  const session = useSession();
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stop = () => {
    if (waiting.current !== null) clearTimeout(waiting.current);
  };
  useEffect(() => stop, []);
  return (sheet, area) => {
    const show = () => {
      stop();
      waiting.current = setTimeout(() => void session.select(sheet, area), WAIT_MILLISECONDS);
    };
    return { onMouseEnter: show, onMouseLeave: stop, onFocus: show };
  };
}
