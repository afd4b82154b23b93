/** A name of a file that every mail program and every system takes: letters without marks, and digits. */
const LONGEST = 80;

/**
 * Names of the files that go out, one for each agency in their order, no two the same.
 *
 * @example formFileNames(['Sở Tư pháp'], 2025) gives ['Phieu_SoTuPhap_2025.xlsx']
 */
export function formFileNames(agencies: readonly string[], year: number | null): string[] {
  const taken = new Set<string>();
  return agencies.map((agency) => {
    const words = `Phieu_${plainWords(agency).slice(0, LONGEST)}`;
    const end = year === null ? '' : `_${year}`;
    for (let nth = 1; ; nth += 1) {
      const name = `${words}${end}${nth === 1 ? '' : `_${nth}`}.xlsx`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** "Sở Tư pháp" → "SoTuPhap". */
function plainWords(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐÐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'));
  const words = plain.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return joined === '' ? 'CoQuan' : joined;
}
