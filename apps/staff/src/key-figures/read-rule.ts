import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import type { KeyFigureRule } from '@meinungsbild/procedure'
import type { Variable } from '@meinungsbild/questionnaire'
import { keyFiguresTexts } from './key-figures.texts.ts'
import { itemsLike, possibleRules, type RuleKind } from './measurable.ts'
import { unfitRules } from './rule.texts.ts'

export type RuleForm = {
  readonly form: URLSearchParams
  readonly variable: Variable | undefined
  readonly all: readonly Variable[]
  readonly language: UiLanguage
  /** What is wrong with the fields is added here. */
  readonly errors: FormError[]
}

const kinds = ['share', 'mean', 'median', 'index', 'nps'] as const satisfies readonly RuleKind[]

/** By what the key figure is computed; a share where the form says nothing that is known. */
export function readRule(read: RuleForm): KeyFigureRule {
  const { form, variable, all, language, errors } = read
  const kind = kinds.find((each) => each === form.get('rule')) ?? 'share'
  if (variable !== undefined && !possibleRules(variable, all).includes(kind)) {
    errors.push({ field: 'rule', message: textsFor(unfitRules, language)[kind] })
  }
  switch (kind) {
    case 'mean':
    case 'median':
    case 'nps':
      return { kind }
    case 'index':
      return readIndex(read)
    case 'share':
      return { kind, codes: readCodes(read) }
    default:
      return kind satisfies never
  }
}

function readCodes({ form, variable, language, errors }: RuleForm): readonly string[] {
  const ticked = form.getAll('codes')
  const codes = (variable?.categories ?? []).map(({ code }) => code)
  const chosen = codes.filter((code) => ticked.includes(code))
  if (codes.length > 0 && chosen.length === 0) {
    errors.push({ field: 'codes', message: textsFor(keyFiguresTexts, language).noneTicked })
  }
  return chosen
}

/** Without a number all of the items have to be answered. */
function readIndex({ form, variable, all, language, errors }: RuleForm): KeyFigureRule {
  const texts = textsFor(keyFiguresTexts, language)
  const ticked = form.getAll('items')
  const items = (variable ? itemsLike(variable, all) : [])
    .map(({ id }) => id)
    .filter((id) => ticked.includes(id))
  if (items.length < 2) errors.push({ field: 'items', message: texts.fewItems })
  const best = form.get('best')
  if (best !== 'highest' && best !== 'lowest') {
    errors.push({ field: 'best', message: texts.noBest })
  }
  const typed = (form.get('answered') ?? '').trim()
  const atLeast = typed === '' ? items.length : Number(typed)
  if (!/^\d*$/.test(typed) || atLeast < 1 || atLeast > Math.max(items.length, 1)) {
    errors.push({ field: 'answered', message: texts.noAnswered(items.length) })
  }
  return { kind: 'index', items, best: best === 'lowest' ? 'lowest' : 'highest', atLeast }
}
