import { Button, DataTable, textsFor } from '@meinungsbild/design'
import type { KeyFigureDefinition, KeyFigureRule } from '@meinungsbild/procedure'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { variableLabel } from '../questionnaire/condition/variable-label.ts'
import { routes } from '../routes.ts'
import { targetInWords } from './key-figure-fields.ts'
import { keyFiguresTexts } from './key-figures.texts.ts'
import { ruleNames } from './rule.texts.ts'

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
  if (figure.rule.kind === 'index') {
    const items = itemsIn(variables, figure.rule.items)
    const questions = items.map(({ text }) => inLanguage(text, frame.language))
    return <>{[...new Set(questions)].join(' / ')}</>
  }
  const variable = variables.find(({ id }) => id === figure.variable)
  if (variable) return <>{variableLabel(variable, frame.language)}</>
  return <strong>{`${figure.variable}: ${textsFor(keyFiguresTexts, frame.language).gone}`}</strong>
}

function RuleCell({ frame, variables, figure }: CellProps) {
  const { rule } = figure
  switch (rule.kind) {
    case 'mean':
    case 'median':
    case 'nps':
      return <>{textsFor(ruleNames, frame.language)[rule.kind]}</>
    case 'index':
      return <IndexCell {...{ frame, variables, rule }} />
    case 'share':
      return <ShareCell {...{ frame, variables, figure }} codes={rule.codes} />
    default:
      return rule satisfies never
  }
}

function ShareCell({
  frame,
  variables,
  figure,
  codes,
}: Pick<CellProps, 'frame' | 'variables' | 'figure'> & { readonly codes: readonly string[] }) {
  const texts = textsFor(keyFiguresTexts, frame.language)
  const categories = variables.find(({ id }) => id === figure.variable)?.categories ?? []
  const labels = codes.map((code) => {
    const category = categories.find((each) => each.code === code)
    return category ? inLanguage(category.label, frame.language) : code
  })
  const gone = codes.filter((code) => !categories.some((each) => each.code === code))
  return (
    <>
      {texts.shareOf(labels.join(', '))}
      {categories.length > 0 && gone.length > 0 && (
        <strong>{` ${texts.noCodes}${gone.join(', ')}`}</strong>
      )}
    </>
  )
}

function IndexCell({
  frame,
  variables,
  rule: { items, atLeast },
}: Pick<CellProps, 'frame' | 'variables'> & {
  readonly rule: Extract<KeyFigureRule, { readonly kind: 'index' }>
}) {
  const texts = textsFor(keyFiguresTexts, frame.language)
  const gone = items.filter((item) => !variables.some(({ id }) => id === item))
  const labels = itemsIn(variables, items).map(({ text, rowLabel }) =>
    inLanguage(rowLabel ?? text, frame.language),
  )
  return (
    <>
      {texts.indexOf(labels.join(', '))} {texts.answeredOf(atLeast, items.length)}
      {gone.length > 0 && <strong>{` ${gone.join(', ')}: ${texts.gone}`}</strong>}
    </>
  )
}

/** The variables of an index that the questionnaire still has. */
function itemsIn(variables: readonly Variable[], items: readonly string[]): readonly Variable[] {
  return variables.filter(({ id }) => items.includes(id))
}

function aimOf(figure: KeyFigureDefinition, { language }: Frame): string {
  const texts = textsFor(keyFiguresTexts, language)
  const number = targetInWords(figure, language)
  const { kind } = figure.rule
  const target =
    kind === 'share' ? texts.percent(number) : kind === 'index' ? texts.points(number) : number
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
