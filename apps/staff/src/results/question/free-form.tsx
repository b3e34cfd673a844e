import {
  Button,
  ButtonLink,
  Buttons,
  CheckboxGroup,
  Fieldset,
  NumberField,
  Select,
  textsFor,
  type UiLanguage,
} from '@meinungsbild/design'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import { errorAt } from '../../layout/error-at.ts'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { routes } from '../../routes.ts'
import { canFilter, fieldNames, groupable, type FilterQuery } from './free-query.ts'
import type { QuestionPageProps } from './question-page.tsx'
import { questionTexts } from './question.texts.ts'

/** What to break down by, and who is meant; sent by GET, so that the address is the table. */
export function FreeForm(props: QuestionPageProps) {
  const { frame, at, question, row, query, asked } = props
  const { language } = frame
  const texts = textsFor(questionTexts, language)
  const href = routes.resultQuestion.href({ id: at.initiative.id, question: question.id })
  const rows = question.results
  return (
    <form class="stack" method="get" action={`${href}#frei`} id="tabelle-waehlen">
      {rows.length > 1 && (
        <Select
          name={fieldNames.row}
          label={texts.row}
          value={row.variable.id}
          options={rows.map(({ variable }) => ({
            value: variable.id,
            label: cellName(variable, language),
          }))}
        />
      )}
      <Select
        name={fieldNames.by}
        label={texts.by}
        value={query.by}
        options={[
          { value: '', label: texts.notBy },
          ...groupable(asked)
            .filter(({ id }) => id !== row.variable.id)
            .map((variable) => choice(variable, language)),
        ]}
        optional
      />
      <p>{texts.filtersLead}</p>
      <div class="conditions">
        {query.filters.map((filter) => (
          <Filter {...props} filter={filter} />
        ))}
      </div>
      <Buttons>
        <Button>{texts.show}</Button>
        <ButtonLink href={`${href}#frei`}>{texts.reset}</ButtonLink>
      </Buttons>
    </form>
  )
}

function choice(variable: Variable, language: UiLanguage) {
  return { value: variable.id, label: rowName(variable, language) }
}

function rowName(variable: Variable, language: UiLanguage): string {
  const column = variable.columnLabel && inLanguage(variable.columnLabel, language)
  const name = variableLabel(variable, language)
  return column === undefined ? name : `${name} – ${column}`
}

/** A row of the question itself, which stands above. */
function cellName({ rowLabel = {}, columnLabel = {} }: Variable, language: UiLanguage): string {
  return [rowLabel, columnLabel]
    .map((label) => inLanguage(label, language))
    .filter((label) => label !== '')
    .join(' – ')
}

function Filter({
  frame,
  asked,
  errors,
  filter,
}: QuestionPageProps & { readonly filter: FilterQuery }) {
  const { language } = frame
  const texts = textsFor(questionTexts, language)
  const { number, variable: id } = filter
  const variable = asked.find((each) => each.id === id)
  const name = fieldNames.filter(number)
  return (
    <Fieldset id={`bedingung-${number}`} legend={texts.filter(number)}>
      <Select
        name={name}
        label={texts.filterQuestion}
        value={id}
        error={errorAt(errors, name)}
        options={[
          { value: '', label: texts.noFilter },
          ...asked.filter(canFilter).map((each) => choice(each, language)),
        ]}
        optional
      />
      {variable && canFilter(variable) && <Answers {...{ frame, errors, filter, variable }} />}
    </Fieldset>
  )
}

type AnswersProps = Pick<QuestionPageProps, 'frame' | 'errors'> & {
  readonly filter: FilterQuery
  readonly variable: Variable
}

/** Which answers are meant: ticked ones, or a range of numbers. */
function Answers({ frame, errors, filter, variable }: AnswersProps) {
  const { language } = frame
  const texts = textsFor(questionTexts, language)
  const { number, codes, from, to } = filter
  const field = (name: string) => ({ name, error: errorAt(errors, name), optional: true })
  if (variable.measure === 'metric') {
    return (
      <>
        <NumberField {...field(fieldNames.from(number))} label={texts.from} value={from} decimals />
        <NumberField {...field(fieldNames.to(number))} label={texts.to} value={to} decimals />
      </>
    )
  }
  return (
    <CheckboxGroup
      name={fieldNames.codes(number)}
      label={texts.anyOf}
      values={codes}
      options={variable.categories.map(({ code, label }) => ({
        value: code,
        label: inLanguage(label, language) || code,
      }))}
    />
  )
}
