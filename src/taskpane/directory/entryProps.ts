import type { Agency } from '../../core/agencies/agency';
import type { DirectoryEdit } from '../../core/agencies/directoryEdits';

/** What every part of an agency's entry gets. */
export interface EntryProps {
  agency: Agency;
  /** All of the directory. */
  agencies: readonly Agency[];
  onEdit: (edit: DirectoryEdit) => void;
}
