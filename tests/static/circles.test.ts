import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { preProcessFile } from 'typescript';

const SRC = join(__dirname, '../../src');
/** Excel's own objects lead to each other: a range to its sheet, a sheet to its ranges. */
const EXCELS_OBJECTS = 'workbench/host/objects';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Which files of src import which, those that import types alone among them: a circle of types is read as one, too. */
function importsOfSrc(): Graph {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(readFileSync(join(SRC, file), 'utf8'));
      const imported = importedFiles.flatMap(({ fileName }) => {
        const path = posix.join(posix.dirname(file), fileName);
        return [`${path}.ts`, `${path}.tsx`].filter((each) => known.has(each));
      });
      return [file, new Set(imported)];
    }),
  );
}

/** The same between folders. @param folderOf null for files that do not count */
function foldersOf(graph: Graph, folderOf: (file: string) => string | null): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of graph) {
    const from = folderOf(file);
    if (from === null) continue;
    const known = folders.get(from) ?? new Set();
    folders.set(from, known);
    for (const one of imported) {
      const to = folderOf(one);
      if (to !== null && to !== from) known.add(to);
    }
  }
  return folders;
}

/** What each reaches over any number of imports, itself among it only where it stands in a circle. */
function circlesIn(graph: Graph): string[] {
  const reaches = (start: string): boolean => {
    const reached = new Set(graph.get(start));
    for (const one of reached) for (const next of graph.get(one) ?? []) reached.add(next);
    return reached.has(start);
  };
  return [...graph.keys()].filter(reaches);
}

const imports = importsOfSrc();

test('a circle is found, and what only leads to it is none', () => {
  const graph = new Map([
    ['a', new Set(['b'])],
    ['b', new Set(['c'])],
    ['c', new Set(['b'])],
    ['d', new Set<string>()],
  ]);
  expect(circlesIn(graph)).toEqual(['b', 'c']);
});

test('no file imports itself over others, but the objects that Excel has so', () => {
  expect(imports.get('app/check.ts')?.has('core/read/readAppendices.ts')).toBe(true);
  const circles = circlesIn(imports);
  expect(circles.length).toBeGreaterThan(1);
  expect(circles.filter((file) => dirname(file) !== EXCELS_OBJECTS)).toEqual([]);
});

test.each(['', 'core', 'excel', 'taskpane', 'xlsx'])(
  'no folder in src/%s imports itself over others',
  (inside) => {
    const folders = foldersOf(imports, (file) => {
      const [folder = '', ...rest] = relative(inside, file).split('/');
      return folder === '..' || rest.length === 0 ? null : folder;
    });
    expect(folders.size).toBeGreaterThan(1);
    expect(circlesIn(folders)).toEqual([]);
  },
);
