import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { believedKeys, keyFiles, type KeyFiles } from '@meinungsbild/staff/keys'
import { readHouseKey, readSuccession, type StoragePlace } from '@meinungsbild/storage'
import { dataFolders } from '../house/data-folders.ts'

/** How far a change of the key of the house has come. */
type KeyStage =
  /** No key, and none is needed before the first start. */
  | 'none'
  /** The database works with a key that does not lie here. */
  | 'lost'
  | 'other'
  | 'steady'
  /** There is a next key: the outer machines are to believe both, then the house goes over to it. */
  | 'prepared'
  | 'wanted'
  | 'refused'
  /** The house has gone over; what the outer machines hold is being signed anew. */
  | 'telling'
  /** Everything is signed anew: nobody needs the previous key any longer. */
  | 'told'

export type KeyStanding = {
  readonly files: KeyFiles
  readonly stage: KeyStage
  /** What the outer machines are to believe, for their settings. */
  readonly believed: readonly string[]
  /** Keys that the house had before, and until when. */
  readonly earlier: readonly { readonly publicKey: string; readonly until: string }[]
}

/** What folder and database say of the keys of the house; both are only read. Throws where one of them cannot be. */
export async function keyStanding(data: string, place: StoragePlace): Promise<KeyStanding> {
  const files = keyFiles(join(dataFolders(data).staff, 'keys'))
  if ('file' in place && !existsSync(place.file)) {
    const believed = await believedKeys(files, nothing)
    return { files, stage: stageOf(files, undefined, undefined), believed, earlier: [] }
  }
  return readHouseKey(place, async (houseKey) => ({
    files,
    stage: stageOf(files, await houseKey.noted(), await houseKey.untold()),
    believed: await believedKeys(files, houseKey),
    earlier: (await houseKey.successions()).flatMap((signed) => {
      const succession = readSuccession(signed)
      return succession ? [{ publicKey: succession.previous, until: succession.at }] : []
    }),
  }))
}

const nothing = { untold: async () => undefined, successions: async () => [] }

function stageOf(files: KeyFiles, noted: string | undefined, untold: number | undefined): KeyStage {
  const current = files.read('current')?.publicKey
  const next = files.read('next')?.publicKey
  // A change whose last step was interrupted: the next start ends it.
  if (noted !== undefined && noted === next) return 'wanted'
  if (current === undefined) return noted === undefined ? 'none' : 'lost'
  if (noted !== undefined && noted !== current) return 'other'
  if (next !== undefined) return stages[files.wish()?.kind ?? 'none']
  if (untold !== undefined) return 'telling'
  return files.read('previous') === undefined ? 'steady' : 'told'
}

const stages = { none: 'prepared', wanted: 'wanted', refused: 'refused' } as const
