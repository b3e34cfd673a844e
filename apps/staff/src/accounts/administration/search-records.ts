import type { AccountRecord } from '@meinungsbild/storage'

/** The accounts in which every word of the query stands somewhere, whatever its case. */
export function searchRecords(
  records: readonly AccountRecord[],
  query: string,
): readonly AccountRecord[] {
  const words = query.toLowerCase().split(/\s+/)
  return records.filter(({ account: { name, login, office, unit } }) => {
    const text = [name, login, office, unit].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
