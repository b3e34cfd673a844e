import type { Language, Text } from '@meinungsbild/questionnaire'
import type { NamedValue } from '../expressions/names.ts'
import { escapedBraces } from '../form-reading/placeholders.ts'
import { markdown, plainText } from '../html-text.ts'
import { partsOfText } from './expressions-in-text.ts'
import { namesAt } from './names.ts'
import { noteAt, type Reading } from './reading.ts'
import type { SourceQuestion } from './source.ts'

/** Where words stand: at a question, or elsewhere. */
export type Standing = {
  readonly reading: Reading
  readonly place: Text
  readonly question?: SourceQuestion
}

/** Words on one line, in every language in which there are some; undefined if there are none at all. */
export function lineOf(words: Text | undefined, standing: Standing): Text | undefined {
  return converted(words, standing, plainText)
}

/** Words with paragraphs, lists and links as Markdown. */
export function markdownOf(words: Text | undefined, standing: Standing): Text | undefined {
  return converted(words, standing, markdown)
}

function converted(
  words: Text | undefined,
  standing: Standing,
  convert: (html: string) => string,
): Text | undefined {
  if (words === undefined) return undefined
  noteMedia(words, standing)
  const entries = Object.entries(words).flatMap(([language, html]) => {
    const own = convert(marked(html, language, standing))
    return own === '' ? [] : [[language, own] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Puts marks in the place of expressions (see `placeholders.ts`); braces that stay are escaped. */
function marked(html: string, language: Language, standing: Standing): string {
  const { reading, place } = standing
  const { placeholders } = reading.form
  return partsOfText(html.replace(/[\uE000\uE001]/g, ''))
    .map(({ kind, text }) => {
      if (kind === 'words') return withBraces(escapedBraces(text))
      if (placeholders.length >= mostExpressions) return leftAsItIs(text, standing)
      placeholders.push({
        place,
        source: `{${text}}`,
        name: { name: text, attribute: '' },
        names: () => valueOf(text, language, standing),
      })
      return `\uE000${placeholders.length - 1}\uE001`
    })
    .join('')
}

/** So many expressions in all texts of a survey; each is translated, and a stranger's file may have millions. */
const mostExpressions = 20_000

function leftAsItIs(source: string, standing: Standing): string {
  noteAt(
    standing,
    'lost',
    'In den Texten der Umfrage stehen zu viele Ausdrücke; die übrigen wurden so stehen gelassen.',
    'There are too many expressions in the texts of the survey; the rest was left as it is.',
  )
  return escapedBraces(`{${source}}`)
}

/** Braces that are written as entities are meant as such. */
function withBraces(html: string): string {
  return html.replace(/&#(?:123|x7b);/gi, '{{').replace(/&#(?:125|x7d);/gi, '}}')
}

function valueOf(
  source: string,
  language: Language,
  { reading, place, question }: Standing,
): NamedValue | undefined {
  const names = namesAt(reading, question, language)
  const of = { place, role: 'text', source }
  const translated = reading.form.translateUse({ kind: 'source', of, names }, 'any')
  if (!translated.ok) return undefined
  const { expression, type } = translated
  // An answer that stands alone is shown by its label.
  const [asked] =
    expression.kind === 'call' && expression.name === 'label' ? expression.arguments : []
  return { kind: 'value', expression: asked ?? expression, type }
}

const media: readonly { readonly pattern: RegExp; readonly de: string; readonly en: string }[] = [
  { pattern: /<img\b/i, de: 'Bild', en: 'picture' },
  {
    pattern: /<(?:video|audio|iframe|object|embed)\b/i,
    de: 'Video oder Ton',
    en: 'video or sound',
  },
  { pattern: /<script\b/i, de: 'Skript', en: 'script' },
  {
    pattern: /<(?:input|select|textarea|button)\b/i,
    de: 'eigenes Eingabefeld',
    en: 'input field of its own',
  },
]

/** What stands in words but is none. */
function noteMedia(words: Text, standing: Standing): void {
  for (const { pattern, de, en } of media) {
    if (!Object.values(words).some((html) => pattern.test(html))) continue
    noteAt(
      standing,
      'lost',
      `Im Text steht ein ${de}; die Datei enthält es nicht, oder es gehört nicht in einen Text. Es wurde nicht übernommen.`,
      `A ${en} stands in the text; the file does not hold it, or it does not belong there. It was not carried over.`,
    )
  }
}
