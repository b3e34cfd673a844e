import type { FormError } from '@meinungsbild/design'
import {
  actNames,
  roles,
  type Model,
  type Parallel,
  type Role,
  type Step,
} from '@meinungsbild/procedure'
import { inKeptOrder } from './in-kept-order.ts'
import { wordsFrom } from './read-words.ts'

/** How many empty rows the form offers beyond what is there. */
export const blankNotices = 1

/** A notice as it was typed: it may still be for nobody. */
export type NoticeRow = Omit<Parallel, 'to'> & { readonly to: readonly Role[] }

/**
 * Who is told, as the rows say it. A row without words is no notice, nor is one on an outcome that the step has not; one that is
 * for nobody is refused.
 */
export function typedNotices(
  form: URLSearchParams,
  model: Model,
  step: Step,
  { noRole }: { readonly noRole: string },
): {
  readonly rows: readonly NoticeRow[]
  readonly parallel: readonly Parallel[]
  readonly errors: readonly FormError[]
} {
  const rows: NoticeRow[] = []
  const parallel: Parallel[] = []
  const errors: FormError[] = []
  for (let index = 0; index < step.parallel.length + blankNotices; index += 1) {
    const words = wordsFrom(form, `notice-${index}`)
    const [kind, name] = (form.get(`notice-${index}-on`) ?? '').split(':')
    const outcome = step.outcomes.find(({ id }) => kind === 'outcome' && id === name)
    const act = actNames.find((each) => kind === 'act' && each === name)
    const to = inKeptOrder(step.parallel[index]?.to ?? [], roles, form.getAll(`notice-${index}-to`))
    const on =
      outcome !== undefined
        ? ({ kind: 'outcome', outcome: outcome.id } as const)
        : act !== undefined
          ? ({ kind: 'act', act } as const)
          : undefined
    if (words.de === '' || on === undefined) continue
    const document = model.documents.find(({ id }) => id === form.get(`notice-${index}-document`))
    const row = {
      on,
      ...(document === undefined ? {} : { document: document.id }),
      text: words,
      origin: step.parallel[index]?.origin ?? 'ours',
    } as const
    const [first, ...others] = to
    rows.push({ ...row, to })
    if (first === undefined) {
      errors.push({ field: `notice-${rows.length - 1}-to`, message: noRole })
    } else {
      parallel.push({ ...row, to: [first, ...others] })
    }
  }
  return { rows, parallel, errors }
}
