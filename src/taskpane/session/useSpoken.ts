import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Session } from '../../app/session/session';
import { type Said, stringsFor } from '../../strings/stringsFor';
import { type Words, wordsOf } from './WordsContext';

/**
 * The words that the pane speaks: in the language that was chosen in this workbook, as soon as that is known and its words
 * have come.
 *
 * @param begun what is spoken until then, and where nobody has chosen
 */
export function useSpoken({ choices }: Session, begun: Said): Words {
  const chosen = useSyncExternalStore(choices.subscribe, () => choices.get().language);
  const [said, setSaid] = useState(begun);
  useEffect(() => {
    let isOld = false;
    if (chosen === null) return;
    void stringsFor(chosen).then((loaded) => {
      if (!isOld) setSaid(loaded);
    });
    return () => {
      isOld = true;
    };
  }, [chosen]);
  useEffect(() => {
    document.documentElement.lang = said.language;
  }, [said]);
  return useMemo(() => wordsOf(said), [said]);
}
