import type { Language } from '@meinungsbild/questionnaire'
import { escapeXml } from '../safe/escape-xml.ts'
import { templatePieces } from './placeholders.ts'
import { tidied, type TranslationUnit } from './translation-file.ts'

type XliffOptions = {
  /** Names the questionnaire; a file with another name is not taken in again. */
  readonly original: string
  readonly source: Language
  readonly target: Language
}

/**
 * A translation file in XLIFF 2.1 (ISO 21720): one unit per text with words in the source language. Earlier answers that
 * are filled in are protected as `<ph/>`, so that translation programs leave them alone.
 */
export function writeXliff(units: readonly TranslationUnit[], options: XliffOptions): string {
  const { original, source, target } = options
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${escapeXml(source)}" trgLang="${escapeXml(target)}">
  <file id="f1" original="${escapeXml(original)}">
${units
  .filter(({ text }) => tidied(text[source] ?? '') !== '')
  .map((unit) => xliffUnit(unit, options))
  .join('\n')}
  </file>
</xliff>
`
}

function xliffUnit({ id, place, text }: TranslationUnit, { source, target }: XliffOptions): string {
  const inline = newInline()
  const from = inline.write(tidied(text[source] ?? ''))
  const words = tidied(text[target] ?? '')
  const to =
    words === '' ? '' : `\n        <target xml:space="preserve">${inline.write(words)}</target>`
  return `    <unit id="${escapeXml(id)}">
      <notes>
        <note category="location">${escapeXml(place)}</note>
      </notes>${inline.data()}
      <segment id="s1" state="${words === '' ? 'initial' : 'translated'}">
        <source xml:space="preserve">${from}</source>${to}
      </segment>
    </unit>`
}

/** Writes words with their placeholders; those of the translation bear the numbers of their twins in the source. */
function newInline() {
  const known: string[] = []
  return {
    write(words: string): string {
      const used = new Set<number>()
      return templatePieces(words)
        .map(({ kind, text }) => {
          if (kind === 'words') return escapeXml(text)
          const found = known.findIndex((each, index) => each === text && !used.has(index))
          const nth = found === -1 ? known.push(text) - 1 : found
          used.add(nth)
          return `<ph id="p${nth + 1}" dataRef="d${nth + 1}" disp="${escapeXml(text)}"/>`
        })
        .join('')
    },
    data(): string {
      if (known.length === 0) return ''
      const data = known.map((text, index) => `<data id="d${index + 1}">${escapeXml(text)}</data>`)
      return `\n      <originalData>${data.join('')}</originalData>`
    },
  }
}
