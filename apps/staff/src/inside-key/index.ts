export { believedKeys } from './believed-keys.ts'
export { keyId } from './inside-key.ts'
export { keyFiles, keySlots, type KeyFiles } from './key-files.ts'
export { settleKeys } from './settle-keys.ts'
