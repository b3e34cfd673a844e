import type { Expression, Text, ValueType } from '@meinungsbild/questionnaire'
import { call } from '../expressions/construct.ts'
import type { Coding } from './coding.ts'
import type { Translate } from './form-reading.ts'
import { inOurCodes } from './in-our-codes.ts'
import type { Use } from './source-expression.ts'
import { tidied } from './tidied.ts'

type TranslatedUse =
  | { readonly ok: true; readonly expression: Expression; readonly type: ValueType }
  | { readonly ok: false; readonly message: Text }

/** What an expression is used for: to decide, or to compute a value. */
export type Wanted = 'truth' | 'any'

export type UseTranslator = (use: Use, wanted: Wanted) => TranslatedUse

/** Computed values look at computed values; no form of people does so in so many steps. */
const mostSteps = 100

/** Translates each use once. A computed value that looks at itself, however far round, has no translation. */
export function newUseTranslator(
  translate: Translate,
  codings: ReadonlyMap<string, Coding>,
): UseTranslator {
  const known = new Map<Use, TranslatedUse>()
  let steps = 0
  return (use, wanted) => {
    const before = known.get(use)
    if (before !== undefined) return before
    if (steps >= mostSteps) return circular
    known.set(use, circular)
    steps += 1
    const translated = translateUse(use, wanted, { translate, codings })
    steps -= 1
    known.set(use, translated)
    return translated
  }
}

function translateUse(
  use: Use,
  wanted: Wanted,
  {
    translate,
    codings,
  }: { readonly translate: Translate; readonly codings: ReadonlyMap<string, Coding> },
): TranslatedUse {
  if (use.kind === 'made') return { ok: true, ...use }
  const { of, names, shape, source = of.source } = use
  const translated = translate(source, names, wanted)
  if (!translated.ok) return translated
  const { type } = translated
  const isCondition = wanted === 'truth'
  const ours = inOurCodes(tidied(translated.expression), codings, isCondition)
  if (ours === undefined) return otherCodes
  const expression = isCondition && type !== 'truth' ? call('truth', ours) : ours
  return {
    ok: true,
    expression: shape === undefined ? expression : shape(expression),
    type: isCondition ? 'truth' : type,
  }
}

const circular: TranslatedUse = {
  ok: false,
  message: {
    de: 'Der Ausdruck hängt von seinem eigenen Ergebnis ab.',
    en: 'The expression depends on its own result.',
  },
}

const otherCodes: TranslatedUse = {
  ok: false,
  message: {
    de: 'Der Ausdruck rechnet mit Antwortwerten, die hier anders heißen müssen.',
    en: 'The expression computes with values of answers that must be called otherwise here.',
  },
}
