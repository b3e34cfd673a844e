import type { Contact } from '@meinungsbild/storage'

export type ContactsRead =
  | { readonly ok: true; readonly contacts: readonly Contact[] }
  /** `line` counts from 1, empty lines included. */
  | {
      readonly ok: false
      readonly line: number
      readonly code: 'name' | 'email' | 'cells' | 'twice'
    }

/** Nobody keeps more by hand. */
const longest = 200

/** Reads one person a line: name; e-mail; unit. Refused with the first line that cannot be taken. */
export function readContacts(text: string): ContactsRead {
  const contacts: Contact[] = []
  const known = new Set<string>()
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue
    const cells = line.split(/[;\t]/).map((cell) => cell.trim())
    const [name = '', email = '', unit = ''] = cells
    const refuse = (code: 'name' | 'email' | 'cells' | 'twice') =>
      ({ ok: false, line: index + 1, code }) as const
    if (cells.length > 3 || cells.some((cell) => cell.length > longest)) return refuse('cells')
    if (name === '') return refuse('name')
    if (!/^[^\s@<>",]+@[^\s@<>",]+\.[^\s@<>",]{2,}$/.test(email)) return refuse('email')
    if (known.has(email.toLowerCase())) return refuse('twice')
    known.add(email.toLowerCase())
    contacts.push({ name, email, unit })
  }
  return { ok: true, contacts }
}

/** The same people as somebody would have typed them. */
export function contactsText(contacts: readonly Contact[]): string {
  return contacts
    .map(({ name, email, unit }) => [name, email, ...(unit === '' ? [] : [unit])].join('; '))
    .join('\n')
}
