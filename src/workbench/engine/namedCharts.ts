import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The library writes every chart that it made as "Chart 1", "Chart 2" …: gives the frames the names of their charts, and
 * each its own number.
 *
 * @param names by the number of the chart's part
 */
export function withChartNames(file: Uint8Array, names: ReadonlyMap<number, string>): Uint8Array {
  if (names.size === 0) return file;
  const parts = unzipSync(file);
  for (const [path, part] of Object.entries(parts)) {
    const drawing = /^xl\/drawings\/(drawing\d+\.xml)$/.exec(path)?.[1];
    const relations =
      drawing === undefined ? undefined : parts[`xl/drawings/_rels/${drawing}.rels`];
    if (relations === undefined) continue;
    parts[path] = strToU8(named(strFromU8(part), chartsIn(strFromU8(relations)), names));
  }
  return zipSync(parts);
}

function named(
  xml: string,
  charts: ReadonlyMap<string, number>,
  names: ReadonlyMap<number, string>,
): string {
  let nth = 1;
  return xml.replace(/<xdr:graphicFrame\b.*?<\/xdr:graphicFrame>/gs, (frame) => {
    nth += 1;
    const id = /<c:chart\b[^>]*r:id="([^"]+)"/.exec(frame)?.[1] ?? '';
    const name = names.get(charts.get(id) ?? 0);
    if (name === undefined) return frame;
    const attributes = `id="${nth}" name="${escaped(name)}"`;
    return frame.replace(/<xdr:cNvPr id="\d+" name="[^"]*"/, () => `<xdr:cNvPr ${attributes}`);
  });
}

/** Numbers of the charts of a drawing, by the ids of its relations. */
function chartsIn(relations: string): Map<string, number> {
  const found = relations.matchAll(/<Relationship\b[^>]*>/g);
  return new Map(
    [...found].flatMap(([text]) => {
      const id = /\bId="([^"]+)"/.exec(text)?.[1];
      const number = /\bTarget="[^"]*\/chart(\d+)\.xml"/.exec(text)?.[1];
      return id === undefined || number === undefined ? [] : [[id, Number(number)] as const];
    }),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
