import { parseExpression, type Text } from '@meinungsbild/questionnaire'
import type { Json } from '../json-source.ts'
import { noteLost, type Writing } from './writing.ts'

/** Words in braces; doubled braces are braces that are meant as such. */
const braces = /\{\{|\}\}|\{([^{}]*)\}/g

/** A text as SurveyJS keeps it: the words alone if there is one language, else under `default` and its other languages. */
export function writeText(text: Text, place: Text, writing: Writing): Json {
  return inLanguages(text, writing, (words) => writeWords(words, place, writing))
}

/** Words of ours in the languages of the questionnaire. */
export function writeOwnWords(de: string, en: string, writing: Writing): Json {
  const { languages } = writing.questionnaire
  const text = languages.map(
    (language) => [language, /^de(?:-|$)/.test(language) ? de : en] as const,
  )
  return inLanguages(Object.fromEntries(text), writing, (words) => words)
}

/** The same through a function that makes HTML of the words. */
export function inLanguages(
  text: Text,
  { questionnaire }: Writing,
  write: (words: string) => string,
): Json {
  const [first] = questionnaire.languages
  const entries = Object.entries(text).map(([language, words]): [string, string] => [
    language === first ? 'default' : language,
    write(words),
  ])
  const [entry] = entries
  return entries.length === 1 && entry?.[0] === 'default' ? entry[1] : Object.fromEntries(entries)
}

/** Earlier answers as `{name}`. SurveyJS cannot fill in anything but answers, and has no braces that stay. */
export function writeWords(words: string, place: Text, writing: Writing): string {
  return words.replace(braces, (found, inner?: string) => {
    if (inner === undefined) return found.charAt(0)
    const parsed = parseExpression(inner)
    const name =
      parsed.ok && parsed.expression.kind === 'reference'
        ? writeName(parsed.expression.path)
        : undefined
    if (name !== undefined) return name
    noteLost(
      place,
      `„${found}“ im Text lässt sich in SurveyJS nicht ausdrücken.`,
      `“${found}” in the text cannot be said in SurveyJS.`,
      writing,
    )
    return '…'
  })
}

function writeName(path: readonly string[]): string {
  return `{${path.join('.')}}`
}
