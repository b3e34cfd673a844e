import type { ListTerm, Term } from './term.ts'

/** What an expression can say without any answer. */
export type Constant = number | string | boolean

export function constantOf(term: Term): Constant | undefined {
  return term.kind === 'number' || term.kind === 'text' || term.kind === 'truth'
    ? term.constant
    : undefined
}

export function constantsIn({ items }: ListTerm): readonly Constant[] | undefined {
  const constants = items?.flatMap((item) => constantOf(item) ?? [])
  return constants && constants.length === items?.length ? constants : undefined
}

/** As SurveyJS compares them. */
export function equalConstants(one: Constant, other: Constant): boolean {
  if (one === other) return true
  if (typeof one === 'string' && typeof other === 'string') {
    return one.trim().toLowerCase() === other.trim().toLowerCase()
  }
  if (typeof one === 'boolean' || typeof other === 'boolean') {
    const [truth, value] = typeof one === 'boolean' ? [one, other] : [Boolean(other), one]
    return truthFrom(value) === truth
  }
  const [first, second] = [numberFrom(one), numberFrom(other)]
  return first !== undefined && first === second
}

/** Undefined if a constant is no number. */
export function numberFrom(constant: Constant): number | undefined {
  if (typeof constant !== 'string') return Number(constant)
  const number = Number(constant)
  return constant.trim() === '' || Number.isNaN(number) ? undefined : number
}

/** 1 and 0 equal true and false; the texts '1' and '0' do not. */
export function truthFrom(constant: Constant): boolean | undefined {
  if (typeof constant === 'boolean') return constant
  if (typeof constant === 'number')
    return constant === 1 ? true : constant === 0 ? false : undefined
  const word = constant.toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : undefined
}
