import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The add-in's id in manifest.xml, by which a workbook knows whose settings they are. */
const ADDIN_ID = '5b7e0d0c-4a0f-4f0b-9c1e-2f6a8d3b9e71';
const VERSION = '1.0.0.0';

const PANES = 'xl/webextensions/taskpanes.xml';
const PANES_RELATIONS = 'xl/webextensions/_rels/taskpanes.xml.rels';
const EXTENSION = /^xl\/webextensions\/webextension[^/]*\.xml$/;
const OWN_EXTENSION = 'xl/webextensions/webextension1.xml';
const RELATIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const NAMESPACE = 'http://schemas.microsoft.com/office/webextensions';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What add-ins keep in a workbook's settings, by key, as JSON ([MS-OWEXML], CT_OsfWebExtension). */
export type Settings = Map<string, string>;

/** @returns what a file holds of the add-in's settings */
export function settingsIn(file: Uint8Array): Settings {
  const settings: Settings = new Map();
  const parts = unzipSync(file, { filter: ({ name }) => EXTENSION.test(name) });
  for (const part of Object.values(parts)) {
    const xml = strFromU8(part);
    if (!xml.includes(`id="${ADDIN_ID}"`)) continue;
    for (const [, name = '', value = ''] of xml.matchAll(
      /<we:property name="([^"]*)" value="([^"]*)"/g,
    )) {
      settings.set(unescaped(name), unescaped(value));
    }
  }
  return settings;
}

/** @returns the file with the add-in's settings in it; the same bytes where there are none */
export function withSettings(file: Uint8Array, settings: Settings): Uint8Array {
  if (settings.size === 0) return file;
  const parts: Zippable = unzipSync(file);
  const change = (name: string, add: (xml: string) => string): void => {
    const part = parts[name];
    if (part instanceof Uint8Array) parts[name] = strToU8(add(strFromU8(part)));
  };
  change('[Content_Types].xml', (xml) => inserted(xml, '</Types>', CONTENT_TYPES));
  change('_rels/.rels', (xml) => inserted(xml, '</Relationships>', relationTo(PANES)));
  parts[PANES] = strToU8(
    `${DECLARED}<wetp:taskpanes xmlns:wetp="${NAMESPACE}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  parts[PANES_RELATIONS] = strToU8(
    `${DECLARED}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  parts[OWN_EXTENSION] = strToU8(extensionOf(settings));
  return zipSync(parts);
}

const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const CONTENT_TYPES =
  '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
  '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>';

function relationTo(part: string): string {
  return `<Relationship Id="rIdWebExtension" Type="${RELATIONS}/webextensiontaskpanes" Target="${part}"/>`;
}

function extensionOf(settings: Settings): string {
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${escaped(name)}" value="${escaped(value)}"/>`,
  );
  return `${DECLARED}<we:webextension xmlns:we="${NAMESPACE}/webextension/2010/11" id="{${ADDIN_ID}}"><we:reference id="${ADDIN_ID}" version="${VERSION}" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`;
}

function inserted(xml: string, before: string, added: string): string {
  return xml.replace(before, () => added + before);
}

/** Line ends in an attribute are blanks unless they are written as references. */
const REFERENCES: readonly (readonly [text: string, reference: string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
];

function escaped(text: string): string {
  return REFERENCES.reduce((all, [one, reference]) => all.replaceAll(one, reference), text);
}

function unescaped(text: string): string {
  return [...REFERENCES]
    .reverse()
    .reduce((all, [one, reference]) => all.replaceAll(reference, one), text)
    .replaceAll('&gt;', '>');
}
