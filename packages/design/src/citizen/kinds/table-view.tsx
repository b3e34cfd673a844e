import { countField, inLanguage, shownRows, type Table } from '@meinungsbild/questionnaire'
import { cellHint } from '../table/cell-hint.ts'
import { JourneyButton } from '../journey/journey-button.tsx'
import { OurWords } from '../../layout/our-words.tsx'
import type { QuestionProps } from '../question-props.ts'
import { QuestionRows } from '../asked/question-rows.tsx'
import { questionWords } from '../question.texts.ts'
import { TableCell } from '../table/table-cell.tsx'

/**
 * A table to fill in. On a phone every row is a block; each field bears the names of its row and column in its own label,
 * so nothing is lost when a browser takes a table that is drawn as blocks for none.
 */
export function TableView(props: QuestionProps<Table>) {
  const { question, form, language } = props
  const { id, columns, added } = question
  const words = questionWords(language)
  const rows = shownRows(question, form)
  return (
    <QuestionRows {...props} hint={added && words.emptyRows}>
      {(problems) => (
        <>
          <div class="fill-in">
            <table
              class={
                fitsOnPage(question) ? 'fill-in__table fill-in__table--wide' : 'fill-in__table'
              }
            >
              <thead>
                <tr>
                  <td />
                  {columns.map(({ label, cell }) => (
                    <th scope="col">
                      {inLanguage(label, language)}
                      <span class="fill-in__hint">{cellHint(cell, language)}</span>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => {
                  const name = added ? words.row(index + 1) : inLanguage(row.label, language)
                  return (
                    <tr>
                      <th scope="row">
                        {added ? <OurWords language={language}>{name}</OurWords> : name}
                      </th>
                      {columns.map((column) => (
                        <TableCell
                          {...{ question: id, row: row.id, rowName: name, column }}
                          {...{ form, problems, language }}
                        />
                      ))}
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
          {added && (
            <>
              <input type="hidden" name={countField(id)} value={rows.length} />
              {rows.length < added.max && (
                <JourneyButton go={`add:${id}`} label={words.addRow} language={language} />
              )}
            </>
          )}
        </>
      )}
    </QuestionRows>
  )
}

/** What a column takes up at least, in rem; what is not the width of a page (42) is drawn as blocks everywhere. */
const widths = { text: 9, number: 6.5, date: 11.5, choice: 10.5, scale: 10.5 } as const

/** Room for the names of the rows. */
const widthOfNames = 8

function fitsOnPage({ columns }: Table): boolean {
  return columns.reduce((sum, { cell }) => sum + widths[cell.kind], widthOfNames) <= 42
}
