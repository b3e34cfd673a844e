import {
  countField,
  entryLabel,
  entryQuestion,
  inLanguage,
  shownEntries,
  type Language,
  type Repeat,
} from '@meinungsbild/questionnaire'
import type { ComponentType } from 'preact'
import { QuestionRows } from '../asked/question-rows.tsx'
import { JourneyButton } from '../journey/journey-button.tsx'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

export type RepeatViewProps = QuestionProps<Repeat> & {
  /** Shows the questions of an entry. Given from outside, because it knows this view. */
  readonly nested: ComponentType<QuestionProps>
}

/** The same few questions per entry, a fieldset each; an entry that stays empty does not count. */
export function RepeatView({ nested: Nested, ...props }: RepeatViewProps) {
  const { question, form, language, media } = props
  const words = questionWords(language)
  const entries = shownEntries(question, form)
  const spare = entries.length > Math.max(question.min, 1)
  return (
    <QuestionRows {...props} hint={words.emptyRows}>
      {(problems) => (
        <>
          {entries.map((number) => (
            <fieldset class="kern-fieldset entry">
              <legend class="kern-label entry__name">{nameOf(question, number, language)}</legend>
              <div class="entry__questions">
                {question.questions.map((nested) => (
                  <Nested
                    question={entryQuestion(question, number, nested)}
                    {...{ language, form, problems, media }}
                  />
                ))}
                {spare && (
                  <JourneyButton
                    go={`remove:${question.id}.${number}`}
                    label={words.removeEntry(nameOf(question, number, language))}
                    language={language}
                    style="tertiary"
                  />
                )}
              </div>
            </fieldset>
          ))}
          <input type="hidden" name={countField(question.id)} value={entries.length} />
          {entries.length < question.max && (
            <JourneyButton
              go={`add:${question.id}`}
              label={words.addEntry(inLanguage(question.entry, language))}
              language={language}
            />
          )}
        </>
      )}
    </QuestionRows>
  )
}

/** "Person 2" */
function nameOf(question: Repeat, number: number, language: Language): string {
  return inLanguage(entryLabel(question, number), language)
}
