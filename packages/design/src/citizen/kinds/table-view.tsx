import { countField, shownRows, type Table } from '@meinungsbild/questionnaire'
import { QuestionRows } from '../asked/question-rows.tsx'
import { JourneyButton } from '../journey/journey-button.tsx'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'
import { FillInTable } from '../table/fill-in-table.tsx'

/** A table to fill in; where citizens add rows, a button asks for one more, and an empty row does not count. */
export function TableView(props: QuestionProps<Table>) {
  const { question, form, language } = props
  const { id, added } = question
  const words = questionWords(language)
  const shown = shownRows(question, form).length
  return (
    <QuestionRows {...props} hint={added && words.emptyRows}>
      {(problems) => (
        <>
          <FillInTable {...props} problems={problems} />
          {added && <input type="hidden" name={countField(id)} value={shown} />}
          {added && shown < added.max && (
            <JourneyButton go={`add:${id}`} label={words.addRow} language={language} />
          )}
        </>
      )}
    </QuestionRows>
  )
}
