import type { DatabaseSync } from 'node:sqlite'

/**
 * The key of the challenges. It lies in the database, so that a restart, or another collector over the same one, sends
 * nobody who is in the middle of answering to the waiting page. Who steals it saves some work, and learns nothing.
 */
export function doorKey(database: DatabaseSync, random: (size: number) => Uint8Array): Uint8Array {
  database
    .prepare('INSERT INTO open_door_key ("only", key) VALUES (1, ?) ON CONFLICT DO NOTHING')
    .run(random(32))
  const row = database.prepare('SELECT key FROM open_door_key').get()
  const key = row?.['key']
  if (!(key instanceof Uint8Array)) throw new Error('The database gave no key for the open door.')
  return key
}
