/**
 * What the add-in and its packages use that the oldest engines it is built for (Safari 15, Chrome 90; see ENGINES in
 * webpack.config.js) have not yet. Every entry, pages and workers alike, imports this before anything else. A test of what is
 * built finds members that are newer still and not here.
 */

/** As Array.prototype.at does: a negative index counts from the end, what is beyond is undefined. */
function at<T>(this: ArrayLike<T>, index?: number): T | undefined {
  const place = Math.trunc(Number(index)) || 0;
  return this[place < 0 ? this.length + place : place];
}

/** As Object.hasOwn does. @throws TypeError for null and undefined */
function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}

/** Gives an object a member that it lacks, as built-in ones are: it can be replaced, and no loop comes upon it. */
function give(object: object, name: string, value: unknown): void {
  if (name in object) return;
  Object.defineProperty(object, name, { value, writable: true, configurable: true });
}

for (const sequence of [Array, String, Object.getPrototypeOf(Uint8Array) as typeof Uint8Array]) {
  give(sequence.prototype, 'at', at);
}
give(Object, 'hasOwn', hasOwn);
