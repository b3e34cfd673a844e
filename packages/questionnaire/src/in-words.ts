import { formatNumeral } from './numeral.ts'
import type { Surroundings, Value } from './expression/expression.ts'
import { fillTemplate, hasTemplate, parseTemplate } from './expression/template.ts'
import type { Question } from './question.ts'
import type { Page } from './questionnaire.ts'
import { mapTexts, textsIn } from './texts.ts'
import type { Text } from './text.ts'

/*
 * Earlier answers put into the words of a questionnaire. Who shows them escapes them: an answer is text, never markup.
 */

/** The page with earlier answers in its title and introduction. */
export function pageInWords(page: Page, around: Surroundings): Page {
  if (!fills(page, ownWords)) return page
  return { ...page, ...filled(ownWords(page), around) }
}

/** The question with earlier answers in its words; `original` is the question as it stands in the questionnaire. */
export function questionInWords(
  question: Question,
  original: Question,
  around: Surroundings,
): Question {
  return fills(original, (words) => words) ? filled(question, around) : question
}

export function messageInWords(message: Text, around: Surroundings): Text {
  return filled({ message }, around).message
}

function ownWords({ title, introduction }: Page): Pick<Page, 'title' | 'introduction'> {
  return { ...(title && { title }), ...(introduction && { introduction }) }
}

/** A published questionnaire never changes, and to look through its words takes longer than the rest of a journey. */
const known = new WeakMap<object, boolean>()

function fills<Part extends object>(part: Part, wordsOf: (part: Part) => object): boolean {
  const present = known.get(part)
  if (present !== undefined) return present
  const made = textsIn(wordsOf(part)).some(({ text }) => Object.values(text).some(hasTemplate))
  known.set(part, made)
  return made
}

function filled<Part>(part: Part, around: Surroundings): Part {
  return mapTexts(part, (text, path) => fillText(text, around, isMarkdown(part, path)))
}

/** Introductions and statements are Markdown; every other text is plain. */
function isMarkdown(part: unknown, path: string): boolean {
  if (path === 'introduction') return true
  const isStatement =
    typeof part === 'object' && part !== null && 'kind' in part && part.kind === 'statement'
  return isStatement && path === 'text'
}

function fillText(text: Text, around: Surroundings, markdown: boolean): Text {
  if (!Object.values(text).some(hasTemplate)) return text
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [
      language,
      fillTemplate(parseTemplate(words), around, (value) => {
        const own = shown(value, language)
        return markdown ? asMarkdown(own) : own
      }),
    ]),
  )
}

/** Every sign that could be markup, escaped: what a citizen typed must not become a link or a heading. */
function asMarkdown(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

function shown(value: Value, language: string): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatNumeral(value, language)
  return typeof value === 'object'
    ? value.map((item) => shown(item, language)).join(', ')
    : String(value)
}
