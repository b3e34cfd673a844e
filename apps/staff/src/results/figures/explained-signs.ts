import { tableSigns, type TableSignName, type VariableResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block, Table } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { resultTexts } from '../result.texts.ts'

const inOrder: readonly TableSignName[] = [
  'nothing',
  'lessThanHalf',
  'secret',
  'notYet',
  'uncertain',
  'blocked',
]

type SignOptions = {
  /** Whether the figures are perturbed: then a zero may have been something. */
  readonly isChanged?: boolean
}

/** Zeichenerklärung below tables: what the signs mean that stand in them, as a note; nothing where there are none. */
export function signsIn(
  tables: readonly Table[],
  language: UiLanguage,
  options: SignOptions = {},
): readonly Block[] {
  const cells = tables.flatMap(({ rows, numeric }) =>
    rows.flatMap((row) => numeric.flatMap((column) => row[column] ?? [])),
  )
  return signsAmong(cells, language, options)
}

/** The same for cells of a table that is set by itself. */
export function signsAmong(
  cells: readonly string[],
  language: UiLanguage,
  options: SignOptions = {},
): readonly Block[] {
  const signs = cells.flatMap((cell) => cell.split(' / ')).flatMap(signOf)
  return explained(new Set(signs), language, options)
}

/** The same below charts: they write zero out, and point and brackets alone are their signs. */
export function signsDrawn(
  results: readonly VariableResult[],
  language: UiLanguage,
): readonly Block[] {
  const signs = results.flatMap((result): readonly TableSignName[] => {
    const cells =
      result.kind === 'categories'
        ? result.categories
        : result.kind === 'numbers'
          ? result.bins
          : []
    const isSecret =
      result.kind === 'withheld' || cells.some(({ share }) => share.kind === 'withheld')
    const isUncertain = result.kind !== 'withheld' && result.smallBase && cells.length > 0
    return [
      ...(isSecret ? ['secret' as const] : []),
      ...(isUncertain ? ['uncertain' as const] : []),
    ]
  })
  return explained(new Set(signs), language)
}

function signOf(cell: string): readonly TableSignName[] {
  const whole = inOrder.find((name) => tableSigns[name].sign === cell)
  if (whole !== undefined && whole !== 'lessThanHalf') return [whole]
  return [
    // Exactly zero is a dash: what is printed as 0 is more than that.
    ...(/^\(?0([.,]0+)?\s?%\)?$/u.test(cell) ? ['lessThanHalf' as const] : []),
    ...(cell.startsWith('(') ? ['uncertain' as const] : []),
  ]
}

function explained(
  signs: ReadonlySet<TableSignName>,
  language: UiLanguage,
  { isChanged = false }: SignOptions = {},
): readonly Block[] {
  const used = inOrder.filter((name) => signs.has(name))
  if (used.length === 0) return []
  const texts = textsFor(resultTexts, language)
  const meanings = used.map((name) => ({
    sign: tableSigns[name].sign,
    meaning:
      name === 'nothing' && isChanged
        ? texts.changedToZero
        : inLanguage(tableSigns[name].legend, language),
  }))
  return [{ kind: 'paragraph', style: 'note', text: texts.signs(meanings) }]
}
