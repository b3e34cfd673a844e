import {
  countField,
  entryLabel,
  entryQuestion,
  inLanguage,
  shownEntries,
  type Repeat,
} from '@meinungsbild/questionnaire'
import type { ComponentType } from 'preact'
import { JourneyButton } from '../journey/journey-button.tsx'
import type { QuestionProps } from '../question-props.ts'
import { QuestionRows } from '../asked/question-rows.tsx'
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
  return (
    <QuestionRows {...props} hint={words.emptyRows}>
      {(problems) => (
        <>
          {entries.map((number) => (
            <fieldset class="kern-fieldset entry">
              <legend class="kern-label entry__name">
                {inLanguage(entryLabel(question, number), language)}
              </legend>
              <div class="entry__questions">
                {question.questions.map((nested) => (
                  <Nested
                    question={entryQuestion(question, number, nested)}
                    {...{ language, form, problems, media }}
                  />
                ))}
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
