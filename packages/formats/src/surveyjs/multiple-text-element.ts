import type { Question, ShortText } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { newRowIds } from '../form-reading/ids.ts'
import { joinedTexts } from '../form-reading/joined-texts.ts'
import { meaningOf } from '../form-reading/meaning-of.ts'
import type { Building } from './building.ts'
import { carryElement, finishElement, startElement } from './element-base.ts'
import { partsOf } from './fields.ts'
import { textItems } from './text-element.ts'

/** One of the fields: its name in the file, and what it would be as a question of its own. */
type Part = { readonly name: string; readonly item: DraftItem }

/** `multipletext`: several texts or numbers under one question. Fields that differ more become questions of their own. */
export function multipleTextItems(building: Building): readonly DraftItem[] {
  const { fields, base, reading, standing } = building
  const within = { ...standing, names: new Map(), around: [], prefix: `${base.id}_` }
  const parts = partsOf(fields, 'items').flatMap((field): readonly Part[] => {
    const part = startElement(field, within, reading)
    return textItems(part).map((item) => ({ name: part.name, item }))
  })
  const whole = listQuestion(parts, building)
  return whole === undefined ? singleItems(parts, building) : [listItem(whole, parts, building)]
}

/** All parts as one question; undefined if they are not of one kind. */
function listQuestion(parts: readonly Part[], { base }: Building): Question | undefined {
  const questions = parts.map(({ item }) => item.question)
  const required = questions.filter((question) => question.required).length
  const isPlain = parts.every(({ item }) => item.checks.length === 0 && item.required.length === 0)
  if (!isPlain || (required > 0 && required < questions.length)) return undefined
  const takeId = newRowIds()
  const rows = parts.map(({ name, item }) => ({ id: takeId(name), label: item.question.text }))
  const common = { ...base, ...(required > 0 && { required: true as const }) }
  if (questions.every((question) => question.kind === 'shortText')) {
    return {
      kind: 'textList',
      ...common,
      rows: rows.map((row, index) => ({ ...row, ...limitsOf(questions[index]) })),
    }
  }
  const [first] = questions
  if (first?.kind !== 'number') return undefined
  const { min, max, decimals, unit } = first
  const limits = {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(decimals !== undefined && { decimals }),
    ...(unit !== undefined && { unit }),
  }
  const areAlike = questions.every(
    (each) =>
      each.kind === 'number' &&
      each.min === min &&
      each.max === max &&
      each.decimals === decimals &&
      each.unit === unit,
  )
  return areAlike ? { kind: 'numberList', ...common, rows, ...limits } : undefined
}

function limitsOf(question: Question | undefined): Pick<ShortText, 'maxLength' | 'mask'> {
  if (question?.kind !== 'shortText') return {}
  const { maxLength, mask } = question
  return { ...(maxLength !== undefined && { maxLength }), ...(mask !== undefined && { mask }) }
}

function listItem(question: Question, parts: readonly Part[], building: Building): DraftItem {
  const rows = 'rows' in question ? question.rows : []
  const ids = new Map(parts.map(({ name }, index) => [name, rows[index]?.id ?? '']))
  return finishElement(
    question,
    building,
    {},
    {
      value: ([name = '', ...steps]) => {
        const row = ids.get(name)
        return meaningOf(question.id, row === undefined ? [] : [row, ...steps], building.reading)
      },
    },
  )
}

function singleItems(parts: readonly Part[], building: Building): readonly DraftItem[] {
  const { base, reading, place } = building
  note(
    reading,
    'changed',
    place,
    'Die Felder unter der Frage sind verschieden; daraus wurden einzelne Fragen.',
    'The fields under the question differ; they became single questions.',
  )
  const ids = new Map(parts.map(({ name, item }) => [name, item.question.id]))
  const { visible } = carryElement(building, {
    value: ([name = '', ...steps]) => {
      const id = ids.get(name)
      return id === undefined ? undefined : meaningOf(id, steps, reading)
    },
  })
  return parts.map(({ item }) => {
    const text = joinedTexts([base.text, item.question.text], ' – ') ?? item.question.text
    const question = { ...item.question, text, ...(base.required && { required: true }) }
    reading.built.set(question.id, question)
    return { ...item, question, visible: [...visible, ...item.visible] }
  })
}
