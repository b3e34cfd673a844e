import type { Contact } from '@meinungsbild/storage'

/** An address book as the file that would have been uploaded: CSV with semicolons in UTF-8. */
export function bookFile(contacts: readonly Contact[]): Uint8Array {
  const rows = contacts.map(({ name, email, unit }) => [name, email, unit])
  const lines = [['Name', 'E-Mail', 'Stelle'], ...rows].map((cells) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'),
  )
  return new TextEncoder().encode(lines.join('\n'))
}
