import { useState } from 'react';
import { readingTask } from '../../app/check';
import { inSlices } from '../../app/inSlices';
import type { FilesRead } from '../../app/returned';
import { useUnreadableWords } from './unreadableWords';
import { type OfferedSet, offeredSets } from '../matching/offeredSets';

/** Tables to match with, of files that were dropped. */
export interface DroppedTables {
  files: readonly OfferedSet[];
  /** Files of which nothing could be taken, each with its reason. */
  failed: readonly string[];
  setFiles: (files: readonly OfferedSet[]) => void;
  /** Reads the tables of files; a file of the same name gives way. @returns all that are there then, and the new ones */
  take: (batch: FilesRead) => Promise<{ all: readonly OfferedSet[]; dropped: OfferedSet[] }>;
}

/** @param noneIn what is said of a file that holds no such table */
export function useDroppedSets(noneIn: (file: string) => string): DroppedTables {
  const unreadable = useUnreadableWords();
  const [files, setFiles] = useState<readonly OfferedSet[]>([]);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const take: DroppedTables['take'] = async ({ read, failed: unread }) => {
    const said = unread.map(({ file, why }) => unreadable(file, why));
    let all = files;
    for (const { file, snapshot } of read) {
      const found = await inSlices(readingTask(snapshot));
      const offered = found?.ok ? offeredSets(found.value, file) : [];
      if (offered.length === 0) said.push(noneIn(file));
      else all = [...all.filter((one) => one.file !== file), ...offered];
    }
    setFiles(all);
    setFailed(said);
    return { all, dropped: all.filter((one) => !files.includes(one)) };
  };
  return { files, failed, setFiles, take };
}
