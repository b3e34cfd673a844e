import { readSuccession, type HouseKey } from '@meinungsbild/storage'
import { keySlots, type KeyFiles } from './key-files.ts'

/**
 * The public keys (SPKI in DER, base64url) that the outer machines must believe as things stand, the current one first: those that lie
 * in the folder, and the one before as long as something outside bears its signature alone.
 */
export async function believedKeys(
  files: KeyFiles,
  houseKey: Pick<HouseKey, 'untold' | 'successions'>,
): Promise<readonly string[]> {
  const held = keySlots.flatMap((slot) => files.read(slot)?.publicKey ?? [])
  const untold = await houseKey.untold()
  const before = (await houseKey.successions()).flatMap((signed) => {
    const succession = readSuccession(signed)
    return succession !== undefined && succession.number === untold ? [succession.previous] : []
  })
  return [...new Set([...held, ...before])]
}
