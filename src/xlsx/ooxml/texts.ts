import type { Task } from '../../core/base/task';
import { walkXml } from '../xml/walkXml';

/** Gathers the text of runs (`<t>`) within an element; pronunciation aids are no part of it. */
export class RunText {
  text = '';
  #hasNone = true;

  start(): void {
    this.text = '';
    this.#hasNone = true;
  }

  /** Whether no run was met, as opposed to runs without characters. */
  get hasNone(): boolean {
    return this.#hasNone;
  }

  open(name: string): 'skip' | undefined {
    return name === 'rPh' || name === 'extLst' ? 'skip' : undefined;
  }

  close(name: string, text: string): void {
    if (name !== 't') return;
    this.text += text;
    this.#hasNone = false;
  }
}

/** @returns the texts that cells refer to by number */
export function* readSharedTexts(xml: string): Task<string[]> {
  const texts: string[] = [];
  const runs = new RunText();
  yield* walkXml(xml, {
    open: (name) => {
      if (name === 'si') runs.start();
      return runs.open(name);
    },
    close: (name, text) => {
      runs.close(name, text);
      if (name === 'si') texts.push(unescapeText(runs.text));
    },
  });
  return texts;
}

/** Characters that XML cannot hold are kept as "_x000D_", and an underscore before such letters as "_x005F_". */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
