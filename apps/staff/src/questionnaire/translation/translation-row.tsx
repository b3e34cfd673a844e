import { fieldId, textsFor } from '@meinungsbild/design'
import type { Language, StableText } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { textLabel } from './text-place.ts'
import { wordsField } from './translated-words.ts'
import { translationTexts } from './translation.texts.ts'

type TranslationRowProps = {
  readonly frame: Frame
  readonly text: StableText
  readonly source: Language
  readonly target: Language
  readonly form: URLSearchParams
}

/** One text: its words in the source language, and the field for those in the other. */
export function TranslationRow({ frame, text, source, target, form }: TranslationRowProps) {
  const words = text.text[source] ?? ''
  const name = wordsField(text)
  const id = fieldId(name)
  const value = form.get(name) ?? ''
  const field = {
    id,
    name,
    lang: target,
    dir: 'auto',
    class: 'kern-form-input__input',
    'aria-describedby': source === target ? undefined : `${id}--hinweis`,
  } as const
  return (
    <div class="translation">
      <div>
        <label class="kern-label" for={id}>
          {textLabel(text, frame.language)}
        </label>
        {source !== target && (
          <p
            class={words === '' ? 'muted' : 'translation__source'}
            id={`${id}--hinweis`}
            lang={words === '' ? undefined : source}
            dir="auto"
          >
            {words === '' ? textsFor(translationTexts, frame.language).noSource : words}
          </p>
        )}
      </div>
      <div class="kern-form-input">
        {isOneLine(words) && isOneLine(value) ? (
          <input {...field} type="text" value={value} />
        ) : (
          <textarea {...field} rows={linesFor(words)}>
            {/* The parser drops one line break after the tag: this one, not the writer's. */}
            {/^[\r\n]/.test(value) ? `\n${value}` : value}
          </textarea>
        )}
      </div>
    </div>
  )
}

const lineLength = 60

function isOneLine(words: string): boolean {
  return words.length <= lineLength && !words.includes('\n')
}

function linesFor(words: string): number {
  const lines = words.split('\n').map(({ length }) => Math.max(1, Math.ceil(length / lineLength)))
  return Math.min(
    12,
    lines.reduce((sum, count) => sum + count, 1),
  )
}
