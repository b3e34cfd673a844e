import { Button, DataTable, textsFor } from '@meinungsbild/design'
import type { KeyFigureDefinition } from '@meinungsbild/procedure'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { variableLabel } from '../questionnaire/condition/variable-label.ts'
import { routes } from '../routes.ts'
import { targetInWords } from './key-figure-fields.ts'
import { keyFiguresTexts } from './key-figures.texts.ts'

type KeyFigureTableProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly basedOn: string
  readonly figures: readonly KeyFigureDefinition[]
  readonly variables: readonly Variable[]
  readonly editable: boolean
}

/** The key figures as they stand, with what can be done with each. */
export function KeyFigureTable(props: KeyFigureTableProps) {
  const { frame, initiative, basedOn, figures, editable } = props
  const texts = textsFor(keyFiguresTexts, frame.language)
  const table = (
    <DataTable<KeyFigureDefinition>
      caption={texts.title}
      captionHidden
      rows={figures}
      columns={[
        { head: texts.name, cell: ({ title }) => title },
        { head: texts.variable, cell: (figure) => <VariableCell {...props} figure={figure} /> },
        { head: texts.rule, cell: (figure) => <RuleCell {...props} figure={figure} /> },
        { head: texts.aim, cell: (figure) => aimOf(figure, frame) },
        { head: texts.id, cell: ({ id }) => id },
        ...(editable
          ? [
              {
                head: texts.actions,
                cell: (figure: KeyFigureDefinition) => <FigureActions {...props} figure={figure} />,
              },
            ]
          : []),
      ]}
    />
  )
  if (!editable) return table
  return (
    <Form frame={frame} action={routes.keyFigures.href({ id: initiative })} id="kennzahlen">
      <input type="hidden" name="basedOn" value={basedOn} />
      {table}
    </Form>
  )
}

type CellProps = KeyFigureTableProps & { readonly figure: KeyFigureDefinition }

function VariableCell({ frame, variables, figure }: CellProps) {
  const variable = variables.find(({ id }) => id === figure.variable)
  if (variable) return <>{variableLabel(variable, frame.language)}</>
  return <strong>{`${figure.variable}: ${textsFor(keyFiguresTexts, frame.language).gone}`}</strong>
}

function RuleCell({ frame, variables, figure }: CellProps) {
  const texts = textsFor(keyFiguresTexts, frame.language)
  const { rule } = figure
  if (rule.kind === 'mean') return <>{texts.meanOf}</>
  const categories = variables.find(({ id }) => id === figure.variable)?.categories ?? []
  const labels = rule.codes.map((code) => {
    const category = categories.find((each) => each.code === code)
    return category ? inLanguage(category.label, frame.language) : code
  })
  const gone = rule.codes.filter((code) => !categories.some((each) => each.code === code))
  return (
    <>
      {texts.shareOf(labels.join(', '))}
      {categories.length > 0 && gone.length > 0 && (
        <strong>{` ${texts.noCodes}${gone.join(', ')}`}</strong>
      )}
    </>
  )
}

function aimOf(figure: KeyFigureDefinition, { language }: Frame): string {
  const texts = textsFor(keyFiguresTexts, language)
  const number = targetInWords(figure, language)
  const target = figure.rule.kind === 'share' ? texts.percent(number) : number
  return figure.direction === 'atLeast' ? texts.atLeastOf(target) : texts.atMostOf(target)
}

function FigureActions({ frame, initiative, figure }: CellProps) {
  const texts = textsFor(keyFiguresTexts, frame.language)
  const { id, title } = figure
  const href = routes.keyFigures.href({ id: initiative }, { bearbeiten: id })
  return (
    <>
      <a class="kern-link" href={`${href}#kennzahl`} aria-label={texts.editWhat(title)}>
        {texts.edit}
      </a>{' '}
      <Button style="tertiary" name="tun" value={`remove:${id}`} label={texts.removeWhat(title)}>
        {texts.remove}
      </Button>
    </>
  )
}
