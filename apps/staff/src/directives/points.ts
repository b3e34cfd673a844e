import { pointKinds, type Refusal } from '@meinungsbild/procedure'
import { textOf } from '../documents/text-field.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { textsOf } from '../layout/language.ts'
import type { MemoProps } from '../memos/memo-page.tsx'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { draftOf, type PointFields } from './directive-fields.ts'
import { directivesTexts } from './directives.texts.ts'

/** The page of the memo once more, with what was typed about a point. */
type Again = (
  c: StaffContext,
  shown: Pick<MemoProps, 'point' | 'skip' | 'errors'>,
) => Response | Promise<Response>

/** Working a directive off: points done, skipped, added after the submission. */
export function pointRoutes(app: StaffApp, deps: StaffDeps, again: Again): void {
  app.post(routes.directivePoint.pattern, (c) => {
    const { id, memo, point } = c.req.param()
    const note = textOf(formOf(c), 'note')
    const command = { kind: 'finishPoint', document: memo, point, note } as const
    return carryOut(c, deps, id, command, {
      done: routes.memo.href({ id, memo }, { erledigt: 'punkt' }),
    })
  })

  app.post(routes.directiveSkips.pattern, async (c) => {
    const { id, memo } = c.req.param()
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'skipPoint', document: memo })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const part = formOf(c).get('part') ?? ''
    const skip = { part, reason: textOf(formOf(c), 'reason') }
    const [point = '', account = ''] = part.split(' ')
    if (point === '') {
      const message = textsOf(c, directivesTexts).pointMissing
      return again(c, { skip, errors: [{ field: 'part', message }] })
    }
    const { reason } = skip
    const command = { kind: 'skipPoint', document: memo, point, account, reason } as const
    return carryOut(c, deps, id, command, {
      done: routes.memo.href({ id, memo }, { erledigt: 'uebersprungen' }),
      again: (refusal) => again(c, { skip, errors: [errorOf(c, refusal)] }),
    })
  })

  app.post(routes.directivePoints.pattern, (c) => {
    const { id, memo } = c.req.param()
    const form = formOf(c)
    const line = (name: string) => (form.get(name) ?? '').trim()
    const kind = pointKinds.find((each) => each === form.get('kind'))
    const point: PointFields = {
      id: '',
      kind: kind ?? 'followUp',
      to: form.getAll('to'),
      text: line('text'),
      term: line('term'),
    }
    const command = { kind: 'addPoint', document: memo, point: draftOf(point) } as const
    return carryOut(c, deps, id, command, {
      done: routes.memo.href({ id, memo }, { erledigt: 'nachgetragen' }),
      again: (refusal) => again(c, { point, errors: [atField(c, refusal)] }),
    })
  })
}

/** The procedure names the only point `1`. */
function atField(c: StaffContext, refusal: Refusal) {
  const { field, message } = errorOf(c, refusal)
  return { field: field?.replace(/^1\./, ''), message }
}
