/**
 * The record key (Datensatzschlüssel) of an answer for the cell-key method: uniform from 0 to 2^32 - 1, and for the same id
 * always the same, so that the same people are always disturbed alike. FNV-1a with the last step of MurmurHash3.
 */
export function recordKey(id: string): number {
  let hash = 0x811c_9dc5
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x0100_0193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
