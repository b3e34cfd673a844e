import { inLanguage, shownRows, type Problem, type Table } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'
import { cellHint } from './cell-hint.ts'
import { TableCell } from './table-cell.tsx'

export type FillInTableProps = Omit<QuestionProps<Table>, 'problems'> & {
  /** Those that the cells show. */
  readonly problems: readonly Problem[]
}

/**
 * The table itself. On a phone every row is a block; each field bears the names of its row and column in its own label, so
 * nothing is lost when a browser takes a table that is drawn as blocks for none.
 */
export function FillInTable(props: FillInTableProps) {
  const { question, form, problems, language } = props
  const { id, columns, added } = question
  return (
    <div class="fill-in">
      <table
        class={fitsOnPage(question) ? 'fill-in__table fill-in__table--wide' : 'fill-in__table'}
      >
        <thead>
          <tr>
            {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- an empty corner */}
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
          {shownRows(question, form).map((row, index) => {
            const ours = questionWords(language).row(index + 1)
            const rowName = added === undefined ? inLanguage(row.label, language) : ours
            return (
              <tr>
                <th scope="row">
                  {added === undefined ? rowName : <OurWords language={language}>{ours}</OurWords>}
                </th>
                {columns.map((column) => (
                  <TableCell
                    {...{ rowName, column, form, problems, language }}
                    question={id}
                    row={row.id}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** What a column takes up at least, in rem. */
const widths = { text: 9, number: 6.5, date: 11.5, choice: 10.5, scale: 10.5 } as const

/** Room for the names of the rows. */
const widthOfNames = 8

/** Whether it fits into the 40 rem that the style sheet asks for; wider tables are drawn as blocks everywhere. */
function fitsOnPage({ columns }: Table): boolean {
  return columns.reduce((sum, { cell }) => sum + widths[cell.kind], widthOfNames) <= 40
}
