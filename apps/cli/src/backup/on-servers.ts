import { withoutSecrets } from '@meinungsbild/database'
import type { Environment } from '@meinungsbild/service'
import type { Surface } from './make-backup.ts'

const names: Readonly<Record<Surface, string>> = {
  collector: 'der Urne',
  admission: 'des Einlasses',
  staff: 'der Verwaltung',
}

/** What a backup does not hold: the databases of these surfaces that lie on a server, a sentence for each. */
export function onServers(surfaces: readonly Surface[], settings: Environment): readonly string[] {
  return surfaces.flatMap((surface) => {
    const address = settings[`${surface.toUpperCase()}_DATABASE`]
    if (address === undefined || !URL.canParse(address)) return []
    return [
      `Die Datenbank ${names[surface]} liegt auf einem Server (${withoutSecrets(address)}) und ist nicht in dieser Sicherung. Sichern Sie sie mit den Mitteln von PostgreSQL (docs/operations/postgresql.md).`,
    ]
  })
}
