import { createContext, useContext } from 'react';
import type { FilePort } from '../../app/workbookPort';

const Context = createContext<FilePort | null>(null);

export const FilesProvider = Context.Provider;

/** How files leave the pane. @throws outside of a FilesProvider: a mistake in the program */
export function useFiles(): FilePort {
  const files = useContext(Context);
  if (!files) throw new Error('useFiles needs a FilesProvider');
  return files;
}
