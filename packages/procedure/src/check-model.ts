import { checkActs } from './check/acts.ts'
import { checkDecisions } from './check/decisions.ts'
import { checkField } from './check/field.ts'
import type { ModelFlaw } from './check/flaw.ts'
import { checkGates } from './check/gates.ts'
import { checkNames } from './check/names.ts'
import { checkNeeds } from './check/needs.ts'
import { checkOrder } from './check/order.ts'
import { checkParallelSteps } from './check/parallel-steps.ts'
import { checkPeople } from './check/people.ts'
import { checkWords } from './check/words.ts'
import type { Model } from './model.ts'

/**
 * Whether a model makes sense and keeps the rules of the house, whoever wrote it: no flaw means that no sequence of acts leads
 * into the field without the decisions before it and a field release, to a decision without its memo, to a publication
 * without a decision after the field, or lets an approval outlive a change of what it rests on.
 */
export function checkModel(model: Model): readonly ModelFlaw[] {
  // What is named and does not exist would be told again and again by all others.
  const names = checkNames(model)
  if (names.length > 0) return names
  return [
    ...checkPeople(model),
    ...checkWords(model),
    ...checkOrder(model),
    ...checkActs(model),
    ...checkDecisions(model),
    ...checkGates(model),
    ...checkParallelSteps(model),
    ...checkField(model),
    ...checkNeeds(model),
  ].filter(isFirst)
}

function isFirst({ sentence }: ModelFlaw, index: number, all: readonly ModelFlaw[]): boolean {
  return all.findIndex((other) => other.sentence.de === sentence.de) === index
}
