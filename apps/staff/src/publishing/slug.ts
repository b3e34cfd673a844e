const longest = 50

/** Letters that no accent makes of a plain one. */
const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  ı: 'i',
  ł: 'l',
}

/** The name of a survey in public addresses: readable, lower case, with the year. */
export function slugOf(title: string, year: number): string {
  const words = title
    .toLowerCase()
    .replace(/[äöüßæøıł]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
  return words === '' ? `befragung-${year}` : `${words}-${year}`
}
