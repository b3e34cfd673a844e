import { checkedThings, type ChecklistPoint, type Model, type Step } from '@meinungsbild/procedure'
import { freeName } from '../change/free-name.ts'
import { inKeptOrder } from './in-kept-order.ts'
import { wordsFrom } from './read-words.ts'

/** How many empty rows the form offers beyond what is there. */
export const blankPoints = 3

/** The checklist as its rows say it; a row without words is no point. */
export function typedPoints(
  form: URLSearchParams,
  model: Model,
  step: Step,
): readonly ChecklistPoint[] {
  const there = step.checklist ?? []
  const taken = model.steps.flatMap(({ checklist = [] }) => checklist.map(({ id }) => id))
  const points: ChecklistPoint[] = []
  for (let index = 0; index < there.length + blankPoints; index += 1) {
    const title = wordsFrom(form, `point-${index}`)
    if (title.de === '') continue
    const known = there[index]
    const restsOn = inKeptOrder(
      known?.restsOn ?? [],
      checkedThings,
      form.getAll(`point-${index}-restsOn`),
    )
    const id = known?.id ?? freeName(title.de, [...taken, ...points.map((each) => each.id)])
    points.push({
      id,
      title,
      ...(restsOn.length === 0 ? {} : { restsOn }),
      ...(form.get(`point-${index}-mayLapse`) === 'yes' ? { mayLapse: true } : {}),
      origin: known?.origin ?? 'ours',
    })
  }
  return points
}
