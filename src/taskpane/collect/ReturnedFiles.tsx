import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import { type FilesProgress, type FilesRead, readReturnedFiles } from '../../app/returned';
import { WorkbookReader } from '../../app/workbookReader';
import { noteStyle } from '../shell/noteStyle';
import { startWorker } from './startWorker';
import { useCollectWords } from './collectWords';

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
  formats: { ...noteStyle, display: 'block', marginBottom: 0 },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  files: { listStyleType: 'none', margin: 0, padding: 0 },
  file: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  input: { position: 'absolute', width: '1px', height: '1px', opacity: 0 },
});

interface ReturnedFilesProps {
  /** Names of those that were read. */
  files: readonly string[];
  onRemove: (file: string) => void;
  onFiles: (batch: FilesRead) => void;
  /** What is to be dropped; absent: what agencies sent back. */
  label?: string;
}

/** The formats that are read; a file's content decides, whatever its name says. */
const ACCEPTED = '.xlsx,.xlsm,.xltx,.xls,.xlsb,.ods,.csv';
/** The same as they are shown. */
const FORMATS = ACCEPTED.replaceAll(',', ', ');

/** Where returned files, or others to be read, are dropped or chosen. They are read here, and kept nowhere. */
export function ReturnedFiles({ files, onRemove, onFiles, label }: ReturnedFilesProps) {
  const styles = useStyles();
  const input = useId();
  const words = useCollectWords();
  const [isOver, setIsOver] = useState(false);
  const [progress, setProgress] = useState<FilesProgress | null>(null);
  const [reader] = useState(() => new WorkbookReader(startWorker));
  useEffect(
    () => () => {
      reader.stop();
    },
    [reader],
  );
  const read = async (chosen: FileList | null) => {
    // The list empties itself when something else is chosen.
    const all = [...(chosen ?? [])];
    if (all.length === 0) return;
    const batch = await readReturnedFiles(all, reader, setProgress);
    setProgress(null);
    onFiles(batch);
  };
  return (
    <>
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
        {progress ? words.readingFiles(progress.nth, progress.all) : (label ?? words.drop)}
        {/* The name of the field is what is done with it; which files it takes describes it. */}
        <span id={`${input}formats`} className={styles.formats} aria-hidden>
          {FORMATS}
        </span>
        <input
          id={input}
          className={styles.input}
          aria-describedby={`${input}formats`}
          type="file"
          accept={ACCEPTED}
          multiple
          onChange={(event) => {
            // The same file may be chosen again once it was taken away.
            void read(event.target.files).then(() => {
              event.target.value = '';
            });
          }}
        />
      </label>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file} className={styles.file}>
              <span className={styles.name}>{file}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.removeFile(file)}
                onClick={() => {
                  onRemove(file);
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
