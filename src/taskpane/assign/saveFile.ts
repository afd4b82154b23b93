/** How long the browser may take to begin saving before the bytes are given up. */
const SECONDS_KEPT = 60;

/** Has the browser save a file, where it can. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, SECONDS_KEPT * 1000);
}
