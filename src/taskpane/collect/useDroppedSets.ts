import { useState } from 'react';
import { readingTask } from '../../app/check';
import { inSlices } from '../../app/inSlices';
import type { FilesRead } from '../../app/returned';
import { useChoice, useSession } from '../session/SessionContext';
import { useUnreadableWords } from './unreadableWords';
import { type OfferedSet, offeredSets } from '../matching/offeredSets';

/** Tables to match with, of files that were dropped. */
export interface DroppedTables {
  files: readonly OfferedSet[];
  /** Names of those that were dropped before the pane was loaded anew. */
  toDrop: readonly string[];
  /** Files of which nothing could be taken, each with its reason. */
  failed: readonly string[];
  remove: (file: string) => void;
  /** Those that are to be dropped are not wanted any more. */
  forget: () => void;
  /** Reads the tables of files; a file of the same name gives way. @returns all that are there then, and the new ones */
  take: (batch: FilesRead) => Promise<{ all: readonly OfferedSet[]; dropped: OfferedSet[] }>;
}

/**
 * @param kind where their names are kept
 * @param noneIn what is said of a file that holds no such table
 */
export function useDroppedSets(
  kind: 'setFiles' | 'scoreFiles',
  noneIn: (file: string) => string,
): DroppedTables {
  const { change, get } = useSession().choices;
  const names = useChoice(kind);
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
    change({ [kind]: [...new Set([...get()[kind], ...namesOf(all)])] });
    setFailed(said);
    return { all, dropped: all.filter((one) => !files.includes(one)) };
  };
  const remove = (file: string) => {
    setFiles(files.filter((one) => one.file !== file));
    change({ [kind]: get()[kind].filter((name) => name !== file) });
  };
  const forget = () => {
    change({ [kind]: namesOf(files) });
  };
  const toDrop = names.filter((name) => !namesOf(files).includes(name));
  return { files, toDrop, failed, remove, forget, take };
}

export function namesOf(files: readonly OfferedSet[]): string[] {
  return [...new Set(files.flatMap(({ file }) => file ?? []))];
}
