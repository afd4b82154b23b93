/** A button of the add-in's ribbon group, as manifest.xml has it. */
export interface ManifestButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  /** The page that it opens in the pane, as from here: path and query. */
  page: string;
  /** Buttons of one id share a pane. */
  pane: string;
}

/** Reads the ribbon's buttons. */
export function manifestButtons(xml: string): ManifestButton[] {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const find = (parent: Element, name: string) =>
    [...parent.getElementsByTagName('*')].filter(({ localName }) => localName === name);
  const text = (id: string | null | undefined) => resource(manifest, id ?? '');
  return find(manifest.documentElement, 'Control').map((control) => {
    const resid = (name: string) => find(control, name)[0]?.getAttribute('resid');
    const icon = find(control, 'Image').find((image) => image.getAttribute('size') === '32');
    // Where the add-in is deployed is none of the workbench's: here it is served beside it.
    const fromHere = (address: string, parts: number) => address.split('/').slice(-parts).join('/');
    return {
      id: control.getAttribute('id') ?? '',
      label: text(resid('Label')),
      tip: text(resid('Description')),
      icon: fromHere(text(icon?.getAttribute('resid')), 2),
      page: fromHere(text(resid('SourceLocation')), 1),
      pane: find(control, 'TaskpaneId')[0]?.textContent ?? '',
    };
  });
}

function resource(manifest: Document, id: string): string {
  const entry = [...manifest.getElementsByTagName('*')].find(
    (element) => element.getAttribute('id') === id && element.hasAttribute('DefaultValue'),
  );
  return entry?.getAttribute('DefaultValue') ?? '';
}
