import type { FilesRead } from '../../app/returned';
import { ReturnedFiles } from './ReturnedFiles';
import type { OfferedSet } from '../matching/offeredSets';

interface DroppedSetsProps {
  label: string;
  files: readonly OfferedSet[];
  /** Files of which nothing could be taken, each with its reason. */
  failed: readonly string[];
  onChange: (files: OfferedSet[]) => void;
  onFiles: (batch: FilesRead) => void;
}

/** Files with tables to match with, where they are dropped, taken away again, or refused. */
export function DroppedSets({ label, files, failed, onChange, onFiles }: DroppedSetsProps) {
  return (
    <>
      <ReturnedFiles
        label={label}
        files={[...new Set(files.flatMap(({ file }) => file ?? []))]}
        onRemove={(gone) => {
          onChange(files.filter(({ file }) => file !== gone));
        }}
        onFiles={onFiles}
      />
      {failed.map((text) => (
        <p key={text} role="alert">
          {text}
        </p>
      ))}
    </>
  );
}
