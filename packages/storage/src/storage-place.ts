import { withoutSecrets, type DatabasePlace } from '@meinungsbild/database'

/** Where the inside's database lies: in a file of SQLite, or on a server of PostgreSQL, by its address. */
export type StoragePlace = DatabasePlace

/** The file, or the server and the database without what opens them. */
export function placeName(place: StoragePlace): string {
  return 'file' in place ? place.file : withoutSecrets(place.address)
}
