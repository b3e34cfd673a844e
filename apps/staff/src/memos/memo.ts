import type { Refusal } from '@meinungsbild/procedure'
import { directivesTexts } from '../directives/directives.texts.ts'
import { pointRoutes } from '../directives/points.ts'
import { justDone } from '../documents/just-done.ts'
import { readVersion } from '../documents/read-version.ts'
import { textOf } from '../documents/text-field.ts'
import { writtenDocument } from '../documents/written-document.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show, type PageStatus } from '../layout/show.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { coSignFields, markIn } from './co-sign-fields.ts'
import { recordError } from './dissent-forms.tsx'
import { MemoPage, type MemoProps } from './memo-page.tsx'
import { memoView } from './memo-view.ts'
import { memosTexts } from './memos.texts.ts'

type Shown = Pick<MemoProps, 'typed' | 'record' | 'point' | 'skip' | 'errors' | 'done'>

/** The sheet of a memo: submission, co-signature, dissents. */
export function memoRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.memo.pattern, (c) => {
    const { savedSigned, savedSubmitted, savedDissent } = textsOf(c, memosTexts)
    const { finished, skipped, addedLater } = textsOf(c, directivesTexts)
    const words = {
      gezeichnet: savedSigned,
      vorgelegt: savedSubmitted,
      vermerkt: savedDissent,
      punkt: finished,
      uebersprungen: skipped,
      nachgetragen: addedLater,
    }
    return page(c, { done: justDone(c, words) })
  })

  pointRoutes(app, deps, (c, shown) => page(c, shown, 422))

  app.post(routes.memoSubmission.pattern, (c) => {
    const { id, memo } = c.req.param()
    const contentHash = formOf(c).get('contentHash') ?? ''
    const command = { kind: 'submitMemo', document: memo, contentHash } as const
    return carryOut(c, deps, id, command, {
      done: routes.memo.href({ id, memo }, { erledigt: 'vorgelegt' }),
      again: (refusal) => again(c, refusal, {}),
    })
  })

  app.post(routes.memoCoSignature.pattern, async (c) => {
    const { id, memo } = c.req.param()
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'coSign', document: memo })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const typed = coSignFields(formOf(c))
    const mark = markIn(typed)
    if (mark === undefined) {
      const errors = [{ field: 'mark', message: textsOf(c, memosTexts).markMissing }]
      return page(c, { typed, errors }, 422)
    }
    const contentHash = formOf(c).get('contentHash') ?? ''
    const note = typed.note === '' ? {} : { note: typed.note }
    const command = { kind: 'coSign', document: memo, contentHash, mark, ...note } as const
    return carryOut(c, deps, id, command, {
      done: routes.memo.href({ id, memo }, { erledigt: 'gezeichnet' }),
      again: (refusal) => again(c, refusal, { typed }),
    })
  })

  app.post(routes.dissent.pattern, (c) => {
    const { id, memo, dissent } = c.req.param()
    const form = formOf(c)
    const note = textOf(form, 'note')
    const record = textOf(form, 'record')
    const command =
      form.get('tun') === 'resolveDissent'
        ? ({ kind: 'resolveDissent', dissent, record } as const)
        : ({ kind: 'withdrawDissent', dissent, ...(note === '' ? {} : { note }) } as const)
    if (form.get('tun') !== command.kind) return notFound(c)
    return carryOut(c, deps, id, command, {
      done: routes.memo.href({ id, memo }, { erledigt: 'vermerkt' }),
      again: (refusal) => again(c, refusal, { record: { dissent, text: record } }),
    })
  })

  function again(c: StaffContext, refusal: Refusal, shown: Shown) {
    const { field, message } = errorOf(c, refusal)
    const { record } = shown
    const error =
      field === 'note'
        ? { field, message }
        : field === 'record' && record
          ? { field: recordError(record.dissent), message }
          : { message }
    return page(c, { ...shown, errors: [error] }, 422)
  }

  async function page(c: StaffContext, shown: Shown, status: PageStatus = 200) {
    const memo = c.req.param('memo') ?? ''
    const initiative = await initiativeFor(c, deps)
    const view =
      initiative &&
      writtenDocument(initiative.model, memo) &&
      memoView(initiative.model, initiative.state, memo, initiative.at)
    if (!initiative || !view) return notFound(c)
    const fileNumber = await fileNumberOf(deps, initiative)
    const latest = view.latest && (await readVersion(deps, initiative, view.latest, languageOf(c)))
    const marks = await deps.storage.settings.pencilMarks()
    const props = {
      frame: frameOf(c),
      initiative,
      view: { ...view, latest },
      fileNumber,
      marks,
      ...shown,
    }
    return show(c, MemoPage(props), status)
  }
}
