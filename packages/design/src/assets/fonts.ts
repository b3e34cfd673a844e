import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fontRanges } from './font-characters.ts'
import { hashedFile, type HashedFile } from './hashed-file.ts'

const weights = [400, 600] as const

/** Fira Sans in the two weights of the interface, and the CSS that names them. */
export function fonts(): { readonly files: readonly HashedFile[]; readonly css: string } {
  const files = weights.map((weight) => {
    const name = `fira-sans-${weight}.woff2`
    return hashedFile(name, 'font/woff2', readFileSync(join(import.meta.dirname, 'fonts', name)))
  })
  const css = weights.map(
    (weight, index) =>
      `@font-face{font-family:"Fira Sans";font-weight:${weight};font-display:swap;src:url(${files[index]?.name}) format("woff2");unicode-range:${fontRanges.join()}}`,
  )
  return { files, css: css.join('') }
}
