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

/** Reads the ribbon's buttons. @param language two letters; texts without an override are in the default language */
export function manifestButtons(xml: string, language: string): ManifestButton[] {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const find = (parent: Element, name: string) =>
    [...parent.getElementsByTagName('*')].filter(({ localName }) => localName === name);
  const text = (id: string | null | undefined) => resource(manifest, id ?? '', language);
  return find(manifest.documentElement, 'Control').map((control) => {
    const resid = (name: string) => find(control, name)[0]?.getAttribute('resid');
    const icon = find(control, 'Image').find((image) => image.getAttribute('size') === '32');
    // What stands before the last slash is where the add-in is deployed; here it is served beside the workbench.
    const address = text(resid('SourceLocation'));
    return {
      id: control.getAttribute('id') ?? '',
      label: text(resid('Label')),
      tip: text(resid('Description')),
      icon: new URL(text(icon?.getAttribute('resid'))).pathname,
      page: address.slice(address.lastIndexOf('/') + 1),
      pane: find(control, 'TaskpaneId')[0]?.textContent ?? '',
    };
  });
}

function resource(manifest: Document, id: string, language: string): string {
  const entry = [...manifest.getElementsByTagName('*')].find(
    (element) => element.getAttribute('id') === id && element.hasAttribute('DefaultValue'),
  );
  const override = [...(entry?.children ?? [])].find((child) =>
    (child.getAttribute('Locale') ?? '').startsWith(language),
  );
  return override?.getAttribute('Value') ?? entry?.getAttribute('DefaultValue') ?? '';
}
