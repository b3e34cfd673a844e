import type {
  Answer,
  CellAnswer,
  Question,
  RowAnswer,
  RowChoices,
} from '@meinungsbild/questionnaire'
import type { AnswerSlot } from './answer-slots.ts'
import { codeIn, codesOf, isTicked, momentIn, numberIn } from './cell-value.ts'

/** A cell that is not empty, and what it fills. */
export type FilledCell = {
  readonly slot: AnswerSlot
  readonly column: string
  readonly value: string
}

/** The answer that the cells of one question make; `unfit` takes those that mean nothing there. */
export function answerFrom(
  question: Question,
  cells: readonly FilledCell[],
  unfit: FilledCell[],
): Answer | undefined {
  switch (question.kind) {
    case 'multipleChoice':
    case 'consent':
      return several(question, cells, unfit)
    case 'matrix':
    case 'differential':
      return inRows(
        cells,
        (cell) => choiceIn(cell, question, unfit),
        (rows) => ({ kind: 'rows', rows }),
      )
    case 'numberList':
    case 'constantSum':
      return inRows(
        cells,
        (cell) => number(cell, unfit),
        (values) => ({ kind: 'numbers', values }),
      )
    case 'textList':
      return inRows(
        cells,
        ({ value }) => value.trim(),
        (values) => ({ kind: 'texts', values }),
      )
    case 'multipleMatrix':
      return rowChoices(
        question.options.map(({ code }) => code),
        cells,
        unfit,
      )
    case 'dualMatrix':
    case 'table':
      return inCells(question, cells, unfit)
    case 'ranking':
      return ranked(question, cells, unfit)
    default:
      return single(question, cells, unfit)
  }
}

function single(
  question: Question,
  cells: readonly FilledCell[],
  unfit: FilledCell[],
): Answer | undefined {
  const cell = cells.find(({ slot }) => slot.place.kind === 'whole')
  const written = cells.find(({ slot }) => slot.place.kind === 'text')
  const comment = cells.find(({ slot }) => slot.place.kind === 'comment')?.value.trim()
  switch (question.kind) {
    case 'singleChoice': {
      const text = written?.value.trim()
      const open = written?.slot.place.kind === 'text' ? written.slot.place.code : undefined
      const code = cell === undefined ? open : choiceIn(cell, question, unfit)?.code
      if (code === undefined) return undefined
      return {
        kind: 'choice',
        code,
        ...(text && code === open && { text }),
        ...(comment && { comment }),
      }
    }
    case 'number':
    case 'slider': {
      const value = cell && number(cell, unfit)
      return value === undefined ? undefined : { kind: 'number', value }
    }
    case 'shortText':
    case 'longText':
      return cell && { kind: 'text', value: cell.value.trim() }
    case 'date':
    case 'time':
    case 'month': {
      const value = cell && momentIn(cell.value, question.kind)
      if (cell && value === undefined) unfit.push(cell)
      return value === undefined ? undefined : { kind: question.kind, value }
    }
    default:
      return cell && choiceIn(cell, question, unfit)
  }
}

function choiceIn(
  cell: FilledCell,
  question: Question,
  unfit: FilledCell[],
  column?: string,
): { readonly kind: 'choice'; readonly code: string } | undefined {
  const code = codeIn(cell.value, codesOf(question, column))
  if (code === undefined) unfit.push(cell)
  return code === undefined ? undefined : { kind: 'choice', code }
}

function number(cell: FilledCell, unfit: FilledCell[]): number | undefined {
  const value = numberIn(cell.value)
  if (value === undefined) unfit.push(cell)
  return value
}

function several(
  question: Extract<Question, { readonly kind: 'multipleChoice' | 'consent' }>,
  cells: readonly FilledCell[],
  unfit: FilledCell[],
): Answer | undefined {
  const chosen = new Set<string>()
  const texts: [string, string][] = []
  const comments: [string, string][] = []
  for (const cell of cells) {
    const { place } = cell.slot
    if (place.kind === 'text') {
      chosen.add(place.code)
      texts.push([place.code, cell.value.trim()])
    }
    if (place.kind === 'comment' && place.code !== undefined) {
      comments.push([place.code, cell.value.trim()])
    }
    if (place.kind !== 'option') continue
    const ticked = isTicked(cell.value)
    if (ticked === undefined) unfit.push(cell)
    if (ticked) chosen.add(place.code)
  }
  if (question.kind === 'consent')
    return chosen.has('yes') ? { kind: 'choice', code: 'yes' } : undefined
  const codes = question.options.map(({ code }) => code).filter((code) => chosen.has(code))
  const own = comments.filter(([code]) => chosen.has(code))
  if (codes.length === 0) return undefined
  return {
    kind: 'choices',
    codes,
    ...(texts.length > 0 && { texts: Object.fromEntries(texts) }),
    ...(own.length > 0 && { comments: Object.fromEntries(own) }),
  }
}

/** One value per row; rows without one are left out. */
function inRows<Value extends RowAnswer | number | string>(
  cells: readonly FilledCell[],
  valueOf: (cell: FilledCell) => Value | undefined,
  answer: (rows: Readonly<Record<string, Value>>) => Answer,
): Answer | undefined {
  const rows = cells.flatMap((cell) => {
    const { place } = cell.slot
    const value = place.kind === 'row' ? valueOf(cell) : undefined
    return place.kind !== 'row' || value === undefined ? [] : [[place.row, value] as const]
  })
  return rows.length === 0 ? undefined : answer(Object.fromEntries(rows))
}

function rowChoices(
  codes: readonly string[],
  cells: readonly FilledCell[],
  unfit: FilledCell[],
): Answer | undefined {
  const rows = new Map<string, Set<string>>()
  for (const cell of cells) {
    const { place } = cell.slot
    const ticked = isTicked(cell.value)
    if (ticked === undefined) unfit.push(cell)
    if (place.kind !== 'rowOption' || !ticked) continue
    rows.set(place.row, (rows.get(place.row) ?? new Set()).add(place.code))
  }
  const chosen = [...rows].map(([row, own]): [string, RowChoices] => [
    row,
    { kind: 'choices', codes: codes.filter((code) => own.has(code)) },
  ])
  return chosen.length === 0 ? undefined : { kind: 'rowChoices', rows: Object.fromEntries(chosen) }
}

function inCells(
  question: Extract<Question, { readonly kind: 'dualMatrix' | 'table' }>,
  cells: readonly FilledCell[],
  unfit: FilledCell[],
): Answer | undefined {
  const rows = new Map<string, Record<string, CellAnswer>>()
  for (const cell of cells) {
    const { place } = cell.slot
    if (place.kind !== 'cell') continue
    const value = cellAnswer(question, place.column, cell, unfit)
    if (value === undefined) continue
    rows.set(place.row, { ...rows.get(place.row), [place.column]: value })
  }
  return rows.size === 0 ? undefined : { kind: 'cells', rows: Object.fromEntries(rows) }
}

function cellAnswer(
  question: Extract<Question, { readonly kind: 'dualMatrix' | 'table' }>,
  column: string,
  cell: FilledCell,
  unfit: FilledCell[],
): CellAnswer | undefined {
  if (question.kind === 'dualMatrix') return choiceIn(cell, question, unfit, column)
  const kind = question.columns.find(({ id }) => id === column)?.cell.kind
  if (kind === 'text') return { kind, value: cell.value.trim() }
  const value = kind === 'number' ? number(cell, unfit) : undefined
  return value === undefined ? undefined : { kind: 'number', value }
}

function ranked(
  question: Question,
  cells: readonly FilledCell[],
  unfit: FilledCell[],
): Answer | undefined {
  const places = cells
    .flatMap((cell) =>
      cell.slot.place.kind === 'rank' ? [{ cell, rank: cell.slot.place.rank }] : [],
    )
    .toSorted((one, other) => one.rank - other.rank)
  const codes = places.flatMap(({ cell }) => choiceIn(cell, question, unfit)?.code ?? [])
  return codes.length === 0 ? undefined : { kind: 'ranking', codes }
}
