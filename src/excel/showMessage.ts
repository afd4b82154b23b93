/**
 * Says what a ribbon button did, in a small window of our own origin: a button without a pane has no other place
 * to speak, and cells are the user's. The text goes in the address, behind "#", which is never sent anywhere.
 */
export function showMessage(text: string): Promise<void> {
  const address = new URL('message.html', window.location.href);
  address.hash = encodeURIComponent(text);
  const size = { height: 20, width: 25, displayInIframe: true };
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, size, () => {
      resolve();
    });
  });
}
