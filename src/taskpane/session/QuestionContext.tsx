import { createContext, useContext } from 'react';

/** Leads to the question of a doubt, by its id; null where nothing asks. */
export type OnQuestion = (doubtId: string) => void;

const Context = createContext<OnQuestion | null>(null);

export const QuestionProvider = Context.Provider;

export function useQuestion(): OnQuestion | null {
  return useContext(Context);
}
