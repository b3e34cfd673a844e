import type { Stage } from '../stage.ts'

/** What shall become of the file is proposed; its terms run for years yet. */
export async function proposeDisposal({ cast, at, say }: Stage): Promise<void> {
  const page = `/aussonderung/${at('').split('/').at(-1)}`
  const reason = 'Erste Bürgerbefragung der Stadt zu diesem Thema; die Maßnahmen wirken fort.'
  const fields = { 'proposeDisposal.verdict': 'A', 'proposeDisposal.reason': reason }
  await cast.presse.fill(page, fields, 'tun=proposeDisposal')
  say('3.7', 'Vorschlag zur Aussonderung: archivwürdig. Rohdaten und Akte haben eigene Fristen.')
}

/** One signature over every dossier of the house; a running house signs once a day by itself. */
export async function signHead({ cast, say }: Stage): Promise<void> {
  await cast.statistik.fill('/aktenstaende', {})
  say('3.7', 'Der Stand aller Akten ist mit dem Schlüssel des Hauses signiert.')
}
