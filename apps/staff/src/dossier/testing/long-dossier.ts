import type { Entry } from '@meinungsbild/procedure'
import { fromStored, toStored } from '../stored-entries.ts'
import type { House } from '../../testing/open-house.ts'

/** Notes in the field log by the press office and the Leitung in turns, an hour each, until the dossier has `entries`. */
export async function lengthen(house: House, initiative: string, entries: number): Promise<void> {
  const { dossiers } = house.storage
  const [first] = fromStored(await dossiers.read(initiative))
  if (first?.kind !== 'initiativeProposed') throw new Error('There is no such initiative.')
  const before = (await dossiers.lastEntry(initiative))?.number ?? 0
  const writers = first.participants.filter(({ role }) =>
    ['pressOffice', 'leadership'].includes(role),
  )
  const notes = Array.from({ length: entries - before }, (_, index): Entry => {
    const { account, name, role } = writers[index % writers.length] ?? first.by
    const at = new Date(Date.parse(first.at) + (index + 1) * 3_600_000).toISOString()
    return {
      kind: 'fieldNoted',
      at,
      by: { account, name, role, deputy: false },
      text: `Notiz ${before + index + 1}`,
    }
  })
  const appended = await dossiers.append(initiative, before, notes.map(toStored))
  if (!appended.ok) throw new Error('The dossier has grown meanwhile.')
}
