/**
 * Writes the font files of the web pages, cut down to `font-characters.ts`: `node tools/subset-fonts.ts`. To be run when
 * the characters or the version of Fira Sans change.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { fontCharacters } from '../packages/design/src/assets/font-characters.ts'

const folder = new URL('../packages/design/src/assets/fonts/', import.meta.url)
const require = createRequire(new URL('../packages/design/', import.meta.url))

for (const weight of [400, 600]) {
  const whole = readFileSync(
    require.resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`),
  )
  const subset = await subsetFont(whole, fontCharacters().join(''), {
    targetFormat: 'woff2',
    // Kerning, ligatures, and figures of equal width for tables.
    keepFeatures: ['kern', 'liga', 'tnum'],
    // A third of the file. Screens of today smooth letters without hints.
    noHinting: true,
    // The licence and its address stay in the file.
    preserveNameIds: [13, 14],
  })
  const name = `fira-sans-${weight}.woff2`
  writeFileSync(new URL(name, folder), subset)
  console.log(`${name}: ${subset.length} bytes`)
}
