/** What stands under `key`, or undefined. A row may be called `constructor`: only what was put in is found. */
export function ownEntry<Entry>(
  entries: Readonly<Record<string, Entry>> | undefined,
  key: string,
): Entry | undefined {
  return entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined
}
