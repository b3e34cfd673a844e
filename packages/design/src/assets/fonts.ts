import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { hashedFile, type HashedFile } from './hashed-file.ts'

const require = createRequire(import.meta.url)

const weights = [400, 600] as const

/** What the latin files hold: German, English and most of Western Europe; other scripts use the reader's own fonts. */
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'

/** Fira Sans in the two weights of the interface, and the CSS that names them. */
export function fonts(): { readonly files: readonly HashedFile[]; readonly css: string } {
  const files = weights.map((weight) =>
    hashedFile(
      `fira-sans-${weight}.woff2`,
      'font/woff2',
      readFileSync(
        require.resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`),
      ),
    ),
  )
  const css = weights.map(
    (weight, index) =>
      `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url(${files[index]?.name}) format("woff2");unicode-range:${latin}}`,
  )
  return { files, css: css.join('') }
}
