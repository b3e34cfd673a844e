import type { House } from './open-house.ts'
import type { Person } from './person.ts'

/** A complete idea as its form sends it, with everybody of the house but the deputy. */
export const ideaForm = {
  id: 'vorhaben-1',
  title: 'Stadtpark',
  topic: 'Pflege und Ausstattung des Stadtparks',
  question: 'Womit sind die Menschen im Stadtpark zufrieden?',
  occasion: 'Beschluss des Rates vom 3. November',
  deadline: '2027-06-30',
  model: 'hamburg',
  people: [
    'a-leitung leadership',
    'a-presse pressOffice',
    'a-gruenamt supportingUnit',
    'a-verkehr supportingUnit',
    'a-dsb dataProtectionOfficer',
    'a-statistik statisticsOffice',
  ],
} as const

/** Proposes the idea in the name of the Leitung; returns the initiative's id. */
export async function propose(leitung: Person): Promise<string> {
  const response = await leitung.post('/vorhaben/neu', ideaForm)
  if (response.status !== 303) throw new Error(await response.text())
  return ideaForm.id
}

/** The kinds of all entries of an initiative, in order, with who acted. */
export async function acts(house: House, id: string): Promise<readonly string[]> {
  const entries = await house.storage.dossiers.read(id)
  return entries.map(({ kind, actor }) => `${kind} ${actor}`)
}
