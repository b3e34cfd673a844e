import type { HouseKey } from '@meinungsbild/storage'
import { keySlots, type KeyFiles } from './key-files.ts'
import { openKeyRing, type KeyRing } from './key-ring.ts'

export type SettledKeys =
  | { readonly ok: true; readonly ring: KeyRing }
  /** Why nobody may sign here, in one sentence for the operator. */
  | { readonly ok: false; readonly sentence: string }

/**
 * The key with which this house works. It is made where there was none yet, and a change of keys that was interrupted is brought to
 * its end; a key that is lost or another one is never replaced in silence.
 */
export async function settleKeys(files: KeyFiles, houseKey: HouseKey): Promise<SettledKeys> {
  const { folder } = files
  if (!areReadable(files)) return { ok: false, sentence: unreadable(folder) }
  const noted = await houseKey.noted()
  const next = files.read('next')?.publicKey
  // The wish goes last: where it is there without a next key, the last steps of a change are missing.
  if (next === undefined ? files.wish() !== undefined : next === noted) files.adopt()
  if (files.read('current') === undefined) {
    if (await houseKey.isNeeded()) return { ok: false, sentence: lost(folder) }
    files.make('current')
  }
  const ring = openKeyRing(files)
  return (await houseKey.isOurs(ring.publicKey))
    ? { ok: true, ring }
    : { ok: false, sentence: other(folder) }
}

function areReadable(files: KeyFiles): boolean {
  try {
    for (const slot of keySlots) files.read(slot)
    return true
  } catch {
    return false
  }
}

const lost = (folder: string) =>
  `Im Ordner ${folder} fehlt der Schlüssel, mit dem dieses Haus arbeitet (inside-private.pem). Bitte holen Sie den Ordner aus der Sicherung zurück; wenn er verloren ist, beginnen Sie mit „meinungsbild keys begin-anew“ bewusst neu. / The key with which this house works (inside-private.pem) is missing in the folder ${folder}. Please bring the folder back from the backup; if it is lost, begin anew on purpose with "meinungsbild keys begin-anew".`

const other = (folder: string) =>
  `Der Schlüssel im Ordner ${folder} ist ein anderer als der, mit dem dieses Haus arbeitet. Bitte kopieren Sie den Ordner von dem Rechner, der zuerst da war, oder holen Sie ihn aus der Sicherung zurück. / The key in the folder ${folder} is another one than this house works with. Please copy the folder from the machine that was there first, or bring it back from the backup.`

const unreadable = (folder: string) =>
  `Der Schlüssel im Ordner ${folder} ist nicht lesbar. / The key in the folder ${folder} cannot be read.`
