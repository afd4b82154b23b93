import { element } from './element';

/** What is asked before something is lost. */
export interface Question {
  text: string;
  items?: readonly string[];
  yes: string;
  no: string;
}

/** Asks in the page's own dialog. @returns whether it was agreed to; Esc is no */
export function ask({ text, items = [], yes, no }: Question): Promise<boolean> {
  const dialog = element<HTMLDialogElement>('question');
  // A file dropped while another question stands.
  if (dialog.open) return Promise.resolve(false);
  element('question-text').textContent = text;
  element('question-items').replaceChildren(
    ...items.map((item) => {
      const line = document.createElement('li');
      line.textContent = item;
      return line;
    }),
  );
  element('yes').textContent = yes;
  element('no').textContent = no;
  dialog.returnValue = 'no';
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true });
    dialog.showModal();
  });
}
