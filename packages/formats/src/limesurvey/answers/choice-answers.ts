import type { Answer, Question, RowChoices } from '@meinungsbild/questionnaire'
import { isTicked } from './cell-value.ts'
import type { FilledCell } from './row-answers.ts'
import { choiceIn } from './single-answer.ts'

export function several(
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

export function rowChoices(
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

export function ranked(
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
