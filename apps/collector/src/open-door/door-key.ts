import type { Database } from '@meinungsbild/database'

/**
 * The key of the challenges. It lies in the database, so that a restart, or another collector over the same one, sends
 * nobody who is in the middle of answering to the waiting page. Who steals it saves some work, and learns nothing.
 */
export async function doorKey(
  database: Database,
  random: (size: number) => Uint8Array,
): Promise<Uint8Array> {
  await database.insert('open_door_key', [{ '"only"': 1, key: random(32) }], 'DO NOTHING')
  const key = (await database.get('SELECT key FROM open_door_key'))?.['key']
  if (!(key instanceof Uint8Array)) throw new Error('The database gave no key for the open door.')
  return key
}
