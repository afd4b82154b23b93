import { element } from './element';
import { SAMPLE_NAMES, sampleFile } from './samples';
import type { PageWords } from './words';

/** The files to try the add-in on. @param open of a workbook, by its address; a returned file is saved, to be dropped on the pane */
export function sampleMenu(words: PageWords, open: (file: string) => void): void {
  const menu = element('samples');
  for (const sample of SAMPLE_NAMES) {
    const { name, shows } = words.sample[sample];
    const entry = document.createElement(sample === 'returned' ? 'a' : 'button');
    const explanation = document.createElement('small');
    explanation.textContent = shows;
    entry.append(name, explanation);
    if (entry instanceof HTMLAnchorElement) {
      entry.href = sampleFile(sample);
      entry.download = '';
    }
    entry.addEventListener('click', () => {
      menu.closest('details')?.removeAttribute('open');
      if (sample !== 'returned') open(sampleFile(sample));
    });
    menu.append(entry);
  }
}
