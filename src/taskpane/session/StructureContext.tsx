import { createContext, useContext } from 'react';

/** Where "Cách đọc bảng" is opened at. */
export interface StructureAt {
  /** The question that it leads to; null: the tables as a whole. */
  doubt: string | null;
}

type Open = (at: StructureAt) => void;

const Context = createContext<Open>(() => undefined);

export const StructureProvider = Context.Provider;

/** @returns shows how the tables were understood */
export function useOpenStructure(): Open {
  return useContext(Context);
}
