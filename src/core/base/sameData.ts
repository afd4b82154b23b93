/** Whether two pieces of plain data say the same: a field that is undefined is one that is not there. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [one as Record<string, unknown>, other as Record<string, unknown>];
  for (const name in fields) if (!isSameData(fields[name], others[name])) return false;
  for (const name in others) if (others[name] !== undefined && !(name in fields)) return false;
  return true;
}
