import type { AreaTask, Duty } from './assignment';

/** Keys of area tasks and duties for the hidden first column: by code and words, never by position (SPEC G9). */
export function taskKey({ code, area, text }: AreaTask): string {
  return `task:${code || shortHash(area + text)}`;
}

export function dutyKey({ code, text }: Duty): string {
  return `duty:${code}:${shortHash(text)}`;
}

/** FNV-1a: the same words always give the same few characters. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
