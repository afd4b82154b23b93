import type { FilesRead } from '../../app/returned';
import type { ReturnedResult } from '../../core/collect/returned';
import { useCollectWords } from './collectWords';
import { useUnreadableWords } from './unreadableWords';

interface ReadNotesProps {
  /** Of the files that were dropped last. */
  batch: Pick<FilesRead, 'failed' | 'oldFonts'>;
  returned: ReturnedResult;
}

/** What could not be read, file by file and sheet by sheet. */
export function ReadNotes({ batch, returned }: ReadNotesProps) {
  const words = useCollectWords();
  const unreadable = useUnreadableWords();
  return (
    <>
      {batch.failed.map(({ file, why }) => (
        <p key={file}>{unreadable(file, why)}</p>
      ))}
      {batch.oldFonts.length > 0 && <p>{words.oldFonts(batch.oldFonts)}</p>}
      {returned.filesWithout.length > 0 && <p>{words.without(returned.filesWithout)}</p>}
      {returned.unread.map(({ sheet, file, why }) => (
        <p key={`${file ?? ''}${sheet}`}>
          {words.unread[why](file === null ? sheet : `${sheet} (${file})`)}
        </p>
      ))}
      {returned.sheets
        .filter(({ isUnreadable }) => isUnreadable)
        .map(({ sheet, file }) => (
          <p key={`${file ?? ''}${sheet}`}>{words.headingsLost(sheet)}</p>
        ))}
    </>
  );
}
