import type { House } from './open-house.ts'

/** Everything the inside remembers, as text. */
export async function remembered({ database }: House): Promise<string> {
  const bytes = await database.remains()
  return `${bytes.toString('latin1')}\n${bytes.toString('utf8')}`
}
