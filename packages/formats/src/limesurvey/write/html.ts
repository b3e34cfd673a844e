import {
  parseExpression,
  type Expression,
  type Language,
  type Text,
} from '@meinungsbild/questionnaire'
import { call } from '../../expressions/construct.ts'
import { escapedHtml } from './html-escaping.ts'
import { markdownToHtml } from './markdown-to-html.ts'
import { scriptOf } from './script.ts'
import { note, type Writing } from './writing.ts'

/** Words on one line as HTML; earlier answers in them as LimeSurvey writes them. */
export function lineHtml(text: Text | undefined, place: Text, writing: Writing): Text {
  return written(text, place, writing, escapedHtml)
}

/** Markdown as HTML. */
export function blockHtml(text: Text | undefined, place: Text, writing: Writing): Text {
  return written(text, place, writing, markdownToHtml)
}

function written(
  text: Text | undefined,
  place: Text,
  writing: Writing,
  html: (words: string) => string,
): Text {
  return Object.fromEntries(
    Object.entries(text ?? {}).map(([language, words]): [Language, string] => [
      language,
      withScripts(words, place, writing, html),
    ]),
  )
}

/** A doubled brace, or an expression; quoted braces within belong to it. */
const bracing = /\{\{|\}\}|\{((?:[^{}'`]|'[^']*'|`[^`]*`)*)\}/g
const marked = /\uE000(\d+)\uE001/g

/** Expressions are put aside while the words around them become HTML. */
function withScripts(
  words: string,
  place: Text,
  writing: Writing,
  html: (words: string) => string,
): string {
  const scripts: string[] = []
  const bare = words.replace(/[\uE000\uE001]/g, '').replace(bracing, (found, inner?: string) => {
    scripts.push(
      found === '{{' ? '&#123;' : found === '}}' ? '&#125;' : scriptIn(inner ?? '', place, writing),
    )
    return `\uE000${scripts.length - 1}\uE001`
  })
  return html(bare)
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replace(marked, (_, index: string) => scripts[Number(index)] ?? '')
}

function scriptIn(source: string, place: Text, writing: Writing): string {
  const parsed = parseExpression(source)
  const script = parsed.ok ? scriptOf(shown(parsed.expression), writing) : undefined
  // A brace in quotation marks would end the expression there.
  if (script !== undefined && !/[{}]/.test(script)) return `{${escapedHtml(script)}}`
  note(
    writing,
    'lost',
    place,
    `„{${source}}“ im Text lässt sich in LimeSurvey nicht sagen.`,
    `“{${source}}” in the text cannot be said in LimeSurvey.`,
  )
  return '…'
}

/** An answer alone is shown by its label. */
function shown(expression: Expression): Expression {
  return expression.kind === 'reference' ? call('label', expression) : expression
}
