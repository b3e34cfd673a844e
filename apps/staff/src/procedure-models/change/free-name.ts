const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
const longest = 30

/** An id made of the words of a title, as `vermerkZumRecht`, that is not taken yet. */
export function freeName(title: string, taken: readonly string[]): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
  // Names that every object of the language knows are no ids; a letter more makes one of them.
  const start = joined === '' || joined in {} ? `x${joined}` : joined
  const stem = start.slice(0, longest)
  if (!taken.includes(stem)) return stem
  let number = 2
  while (taken.includes(`${stem}${number}`)) number += 1
  return `${stem}${number}`
}
