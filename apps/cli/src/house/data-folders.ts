import { join } from 'node:path'
import { makeFolder } from '@meinungsbild/service'

/** Where each surface keeps what it remembers: three folders that share nothing. */
export function dataFolders(data: string) {
  return {
    collector: join(data, 'collector'),
    admission: join(data, 'admission'),
    staff: join(data, 'staff'),
  }
}

/** Creates the folders below `data`; refuses with one sentence where that is not possible. */
export function makeDataFolders(data: string): { ok: true } | { ok: false; sentence: string } {
  try {
    for (const folder of Object.values(dataFolders(data))) makeFolder(folder)
    return { ok: true }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      ok: false,
      sentence: `Der Datenordner ${data} lässt sich nicht anlegen oder beschreiben (${reason}).`,
    }
  }
}
