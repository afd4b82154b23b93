/**
 * What the system says against writing somewhere: there is no such folder, a file stands in a folder's place or a folder
 * in a file's, nobody lets it, the disk
 * is full or only to be read, the name is too long, links lead in a circle; or something else.
 */
export type Unwritable =
  | 'no-folder'
  | 'is-file'
  | 'is-folder'
  | 'not-allowed'
  | 'no-space'
  | 'read-only'
  | 'too-long'
  | 'circle'
  | 'other';

const OF_CODES: Readonly<Record<string, Unwritable>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EEXIST: 'is-file',
  EISDIR: 'is-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EROFS: 'read-only',
  ENAMETOOLONG: 'too-long',
  ELOOP: 'circle',
};

/** @param error of the file system */
export function unwritable(error: unknown): Unwritable {
  return OF_CODES[(error as NodeJS.ErrnoException).code ?? ''] ?? 'other';
}
