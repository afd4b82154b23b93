import { useEffect, useMemo, useState } from 'react';
import type { LoggedCell } from '../../app/workbookPort';
import type { Outcome } from '../../core/base/outcome';
import { problemMessage } from '../../strings/problemMessage';
import { plannedFigures } from '../../core/plan/plannedFigure';
import { useSession, useSessionState } from '../session/SessionContext';
import { useWords } from '../session/WordsContext';
import { CellChangeLine } from '../shell/CellChangeLine';
import { CheckLines } from '../shell/CheckList';
import { Waiting } from '../shell/Waiting';
import { useLogWords } from './logWords';

/** Which cells a write changed: what stood there before and after it, at the addresses of then. */
export function LoggedCells({ id }: { id: string }) {
  const { log } = useSession();
  const { strings } = useWords();
  const words = useLogWords();
  const { reading } = useSessionState();
  const figureOf = useMemo(() => reading && plannedFigures(reading.tables), [reading]);
  // How a figure came about then is not known from the tables of now.
  const isChange = (cell: LoggedCell) => figureOf?.(cell)?.isChange === true;
  const [found, setFound] = useState<Outcome<LoggedCell[]> | null>(null);
  useEffect(() => {
    let isDropped = false;
    void log.contentsOf(id).then((contents) => {
      if (!isDropped) setFound(contents);
    });
    return () => {
      isDropped = true;
    };
  }, [log, id]);
  if (!found) return <Waiting />;
  if (!found.ok) return <p>{problemMessage(found.problem, strings)}</p>;
  if (found.value.length === 0) return <p>{words.noCells}</p>;
  return (
    <CheckLines
      lines={found.value}
      keyOf={({ sheet, row, column }) => `${row}:${column}:${sheet}`}
      shown={10}
    >
      {(cell) => <CellChangeLine change={cell} name={null} figure={{ isChange: isChange(cell) }} />}
    </CheckLines>
  );
}
