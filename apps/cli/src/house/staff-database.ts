import { wholeEnvironment } from '@meinungsbild/service'
import { staffPlace } from '@meinungsbild/staff/configuration'
import type { StoragePlace } from '@meinungsbild/storage'
import { dataFolders } from './data-folders.ts'

/** Where the inside's database lies: on the server that the settings name (`STAFF_DATABASE`), or in the data folder. */
export function staffDatabase(data: string): StoragePlace {
  const whole = wholeEnvironment(process.env)
  const address = whole.ok ? whole.settings['STAFF_DATABASE'] : undefined
  return staffPlace(dataFolders(data).staff, address)
}
