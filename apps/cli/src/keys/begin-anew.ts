import { join } from 'node:path'
import { believedKeys, keyFiles, keyId } from '@meinungsbild/staff/keys'
import { openStorage, type Storage } from '@meinungsbild/storage'
import { refuse } from '../commands/refuse.ts'
import { dataFolders } from '../house/data-folders.ts'
import { staffDatabase } from '../house/staff-database.ts'

/**
 * Gives a house whose key is lost another one, while no staff process runs. On record: the new key answers for what the lost one has
 * signed. Secrets of one-time codes are lost with it. May be repeated after a break.
 */
export async function beginAnew(data: string): Promise<number> {
  const files = keyFiles(join(dataFolders(data).staff, 'keys'))
  const opened = await openStorage(staffDatabase(data))
  if (!opened.ok) return refuse(opened.refusal.sentence.de)
  const { storage } = opened
  try {
    const { houseKey } = storage
    if (files.read('current') !== undefined)
      return refuse(
        `In ${files.folder} liegt ein Schlüssel. Neu begonnen wird nur, wo keiner ist; gewechselt wird mit „meinungsbild keys new“.`,
      )
    if (!(await houseKey.isNeeded()))
      return refuse('Dieses Haus hatte noch keinen Schlüssel; er entsteht beim ersten Start.')
    const next = files.read('next') ?? files.make('next')
    files.setWish({ kind: 'wanted' })
    const lost = await lostKey(storage)
    if (lost !== undefined && lost !== next.publicKey) {
      await houseKey.isOurs(lost)
      const at = new Date().toISOString()
      const reseal = () => undefined
      await houseKey.change({ at, previous: { publicKey: lost }, next, reseal })
    }
    files.adopt()
    await houseKey.isOurs(next.publicKey)
    const setting = (await believedKeys(files, houseKey)).join(',')
    process.stdout
      .write(`Der Schlüssel ${keyId(next.publicKey)} gilt; was der verlorene unterschrieben hat, bleibt beweisbar.
Setzen Sie auf den äußeren Rechnern, und starten Sie erst sie und dann die Verwaltung neu:
  COLLECTOR_TRUSTED_KEY=${setting}
  ADMISSION_TRUSTED_KEY=${setting}
Nach einer Minute sagt „meinungsbild keys“, ob der verlorene Schlüssel dort wieder heraus kann.
Einmalcodes müssen neu eingerichtet werden („meinungsbild account LOGIN --reset“, oder unter „Konten“).
`)
    return 0
  } finally {
    await storage.close()
  }
}

/** The public half of the key that the house had; undefined where nothing tells. */
async function lostKey({ houseKey, recordsHeads }: Storage): Promise<string | undefined> {
  return (await houseKey.noted()) ?? (await recordsHeads.newest())?.publicKey
}
