import type { NumberList, Slider, Text } from '@meinungsbild/questionnaire'
import { anyOf, isEmpty, operation } from '../expressions/construct.ts'
import type { DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import { itemsAt } from './choice-items.ts'
import type { Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { numberOf, textOf } from './fields.ts'
import { decimalsOf, sliderQuestion } from './number-limits.ts'
import { validationOf } from './validators.ts'

/** `slider`: one number, or two where a range is wanted. */
export function sliderItem(building: Building): DraftItem {
  const { fields } = building
  const { checks } = validationOf(building)
  if (textOf(fields, 'sliderType') === 'range') return rangeItem(building, checks)
  const question = sliderQuestion(building)
  return finishElement(
    question.kind === 'slider' ? { ...question, ...endLabels(question, building) } : question,
    building,
    { checks },
  )
}

/** The words beside the least and the greatest value. */
function endLabels(
  { min, max }: Slider,
  building: Building,
): Pick<Slider, 'lowLabel' | 'highLabel'> {
  const labels = itemsAt(building.fields, 'customLabels', building)
  const labelOf = (value: number): Text | undefined =>
    labels.find((each) => Number(each.value) === value)?.label
  const [low, high] = [labelOf(min), labelOf(max)]
  return {
    ...(low !== undefined && { lowLabel: low }),
    ...(high !== undefined && { highLabel: high }),
  }
}

function rangeItem(building: Building, checks: DraftItem['checks']): DraftItem {
  const { fields, base, reading, place } = building
  note(
    reading,
    'changed',
    place,
    'Aus dem Schieberegler mit zwei Enden wurden zwei Zahlen.',
    'The slider with two ends became two numbers.',
  )
  const question: NumberList = {
    kind: 'numberList',
    ...base,
    rows: [
      { id: 'from', label: ownWords(reading, 'von', 'from') },
      { id: 'to', label: ownWords(reading, 'bis', 'to') },
    ],
    min: numberOf(fields, 'min') ?? 0,
    max: numberOf(fields, 'max') ?? 100,
    decimals: decimalsOf(numberOf(fields, 'step') ?? 1),
  }
  const end = (row: string) => ({ kind: 'reference', path: [base.id, row] }) as const
  const inOrder = anyOf([
    isEmpty(end('from')),
    isEmpty(end('to')),
    operation('<=', end('from'), end('to')),
  ])
  const message = ownWords(
    reading,
    'Der zweite Wert darf nicht kleiner sein als der erste.',
    'The second value must not be less than the first.',
  )
  return finishElement(question, building, {
    checks: [...checks, { use: { kind: 'made', expression: inOrder, type: 'truth' }, message }],
  })
}
