import type { Mend } from './mendParts';

const DRAWING = /^xl\/drawings\/(drawing\d+\.xml)$/;
const FRAME = /<xdr:graphicFrame\b.*?<\/xdr:graphicFrame>/gs;

/**
 * The library writes every chart that it made as "Chart 1", "Chart 2" …: gives the frames the names of their charts, and
 * each a number that nothing else in its drawing has.
 *
 * @param names by the number of the chart's part
 */
export function namedCharts(names: ReadonlyMap<number, string>): Mend {
  return {
    parts: DRAWING,
    mend: (xml, { name, other }) => {
      const relations = other(name.replace(DRAWING, 'xl/drawings/_rels/$1.rels'));
      return relations === null ? xml : named(xml, chartsIn(relations), names);
    },
  };
}

function named(
  xml: string,
  charts: ReadonlyMap<string, number>,
  names: ReadonlyMap<number, string>,
): string {
  const nextId = unusedIds(xml.replace(FRAME, ''));
  return xml.replace(FRAME, (frame) => {
    const id = /<c:chart\b[^>]*r:id="([^"]+)"/.exec(frame)?.[1] ?? '';
    const given = names.get(charts.get(id) ?? 0);
    const name = given === undefined ? '$2' : escaped(given).replaceAll('$', '$$$$');
    return frame.replace(
      /<xdr:cNvPr id="(\d+)" name="([^"]*)"/,
      `<xdr:cNvPr id="${nextId()}" name="${name}"`,
    );
  });
}

/** Numbers that neither a picture nor a shape of the drawing has; 1 is the drawing's own. */
function unusedIds(others: string): () => number {
  const taken = new Set(
    [...others.matchAll(/<xdr:cNvPr\b[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  let last = 1;
  return () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
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
