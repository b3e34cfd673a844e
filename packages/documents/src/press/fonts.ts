import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)

// Fira Sans is the face of KERN; its Noto Sans fills the gaps (Greek with accents, Vietnamese).
const FACES = [
  'fira-sans/FiraSans-Regular.woff2',
  'fira-sans/FiraSans-Italic.woff2',
  'fira-sans/FiraSans-Medium.woff2',
  'fira-sans/FiraSans-SemiBold.woff2',
  'fira-sans/FiraSans-SemiBoldItalic.woff2',
  'noto-sans/NotoSans-Regular.woff2',
  'noto-sans/NotoSans-Bold.woff2',
]

/**
 * The typefaces as TrueType, which is what Typst reads. Unpacked in memory, at about 7 ms each
 * once per process: nothing lies in a cache that could be stale or exchanged.
 */
export async function typefaces(): Promise<readonly Buffer[]> {
  const kern = require.resolve('@kern-ux/native/package.json')
  const folder = new URL('dist/fonts/', pathToFileURL(kern))
  const { decompress } = unpacker()
  const faces: Buffer[] = []
  for (const face of FACES) {
    faces.push(Buffer.from(await decompress(await readFile(fileURLToPath(new URL(face, folder))))))
  }
  return faces
}

/** Loaded when the first document is made, since it takes 40 MB; the package brings no types. */
function unpacker(): { decompress(woff2: Uint8Array): Promise<Uint8Array> } {
  return require('wawoff2')
}
