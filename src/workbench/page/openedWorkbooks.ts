import { element } from './element';
import type { OpenFile } from './openFile';
import type { PageWords } from './words';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What of the address says which workbook such a page has, and what it is called. */
const [ADDRESS, NAME] = ['workbook', 'name'];

/**
 * Lists the workbooks that the add-in opens: Excel gives each a window of its own, and so does this page, when it is asked
 * to. They are there as long as this page is.
 *
 * @returns takes one, as a file in base64
 */
export function openedWorkbooks(words: PageWords): (file: string) => void {
  const [menu, list] = [element('opened-menu'), element('opened')];
  return (file) => {
    const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
    const name = words.opened.name(list.childElementCount + 1);
    const link = document.createElement('a');
    const address = new URL(window.location.href);
    address.searchParams.set(ADDRESS, URL.createObjectURL(new Blob([bytes], { type: WORKBOOK })));
    address.searchParams.set(NAME, `${name}.xlsx`);
    link.href = address.href;
    link.target = '_blank';
    link.textContent = name;
    list.append(link);
    menu.hidden = false;
    element('opened-title').textContent = words.opened.title(list.childElementCount);
  };
}

/** @returns the workbook that this page was opened for; null where it was for none, "gone" where that is there no more */
export async function givenWorkbook(search: string): Promise<OpenFile | 'gone' | null> {
  const asked = new URLSearchParams(search);
  const [address, name] = [asked.get(ADDRESS), asked.get(NAME)];
  // Nothing else is opened by an address: a link must not bring a workbook along.
  if (address === null || name === null || !address.startsWith(`blob:${window.location.origin}/`))
    return null;
  const answer = await fetch(address).catch(() => null);
  return answer?.ok ? { bytes: new Uint8Array(await answer.arrayBuffer()), name } : 'gone';
}
