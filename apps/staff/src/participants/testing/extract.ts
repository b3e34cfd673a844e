/** The columns of a small register extract. */
export const extractHead = [
  'Familienname',
  'Vornamen',
  'Straße',
  'Hausnummer',
  'PLZ',
  'Wohnort',
  'Geburtsdatum',
  'Stadtteil',
  'Auskunftssperre',
] as const

const familyNames = ['Yıldız', 'Müller', 'Großmann', 'Åkesson', 'Schäfer', "O'Neill", 'Bracker']

/**
 * A line of somebody whose name tells the number, born on 1 January 1950 or later; two thirds live in "Nord", the others
 * in "Süd".
 */
export function extractLine(
  nth: number,
  changes: Partial<Record<(typeof extractHead)[number], string>> = {},
): string {
  const cells = {
    Familienname: `${familyNames[nth % familyNames.length]} ${nth}`,
    Vornamen: 'Jo',
    Straße: 'Große Straße',
    Hausnummer: String(nth),
    PLZ: '01067',
    Wohnort: 'Dresden',
    Geburtsdatum: `01.01.${1950 + (nth % 50)}`,
    Stadtteil: nth % 3 === 0 ? 'Süd' : 'Nord',
    Auskunftssperre: '',
    ...changes,
  }
  return extractHead.map((name) => cells[name]).join(';')
}

/** A register extract with semicolons and lines of so many people, and others after them. */
export function extract(people: number, others: readonly string[] = []): string {
  const lines = Array.from({ length: people }, (_, index) => extractLine(index + 1))
  return `${[extractHead.join(';'), ...lines, ...others].join('\r\n')}\r\n`
}
