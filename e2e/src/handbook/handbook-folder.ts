import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** Where the handbook lies, and its pictures. */
export const handbookFolder = fileURLToPath(new URL('../../../docs/handbuch', import.meta.url))
export const pictureFolder = join(handbookFolder, 'bilder')
