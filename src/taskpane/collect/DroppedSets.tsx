import type { FilesRead } from '../../app/returned';
import { FilesToDrop } from './FilesToDrop';
import { ReturnedFiles } from './ReturnedFiles';
import { type DroppedTables, namesOf } from './useDroppedSets';

interface DroppedSetsProps {
  label: string;
  dropped: DroppedTables;
  onFiles: (batch: FilesRead) => void;
}

/** Files with tables to match with, where they are dropped, taken away again, or refused. */
export function DroppedSets({ label, dropped, onFiles }: DroppedSetsProps) {
  const { files, toDrop, failed, remove, forget } = dropped;
  return (
    <>
      <ReturnedFiles label={label} files={namesOf(files)} onRemove={remove} onFiles={onFiles} />
      <FilesToDrop names={toDrop} onForget={forget} />
      {failed.map((text) => (
        <p key={text} role="alert">
          {text}
        </p>
      ))}
    </>
  );
}
