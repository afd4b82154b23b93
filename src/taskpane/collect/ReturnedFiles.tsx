import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { readXlsx } from '../../app/readXlsx';
import type { ReturnedSource } from '../../core/collect/returned';
import { useWords } from '../session/WordsContext';

const useStyles = makeStyles({
  drop: {
    display: 'block',
    padding: tokens.spacingHorizontalM,
    textAlign: 'center',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    marginBottom: tokens.spacingVerticalS,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  input: { position: 'absolute', width: '1px', height: '1px', opacity: 0 },
});

interface ReturnedFilesProps {
  count: number;
  /** @param failed names of files that could not be read */
  onFiles: (read: ReturnedSource[], failed: string[]) => void;
}

/** Where returned .xlsx files are dropped or chosen. They are read here, and kept nowhere. */
export function ReturnedFiles({ count, onFiles }: ReturnedFilesProps) {
  const styles = useStyles();
  const input = useId();
  const { collect: words } = useWords().strings;
  const [isOver, setIsOver] = useState(false);
  const read = async (files: FileList | null) => {
    if (!files || files.length === 0) return;
    const sources: ReturnedSource[] = [];
    const failed: string[] = [];
    for (const file of files) {
      const workbook = readXlsx(new Uint8Array(await file.arrayBuffer()));
      if (workbook.ok) sources.push({ file: file.name, snapshot: workbook.value });
      else failed.push(file.name);
    }
    onFiles(sources, failed);
  };
  return (
    <label
      htmlFor={input}
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void read(event.dataTransfer.files);
      }}
    >
      {words.drop}
      {count > 0 && ` (${words.files(count)})`}
      <input
        id={input}
        className={styles.input}
        type="file"
        accept=".xlsx"
        multiple
        onChange={(event) => {
          void read(event.target.files);
        }}
      />
    </label>
  );
}
