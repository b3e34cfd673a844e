import type { FormError } from '@meinungsbild/design'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp } from '../../staff-env.ts'
import { draftFor, isBegun } from '../draft.ts'
import { saveDraft } from '../save-draft.ts'
import { finishWork } from './edit-lock.ts'
import { WorkPage } from './work-page.tsx'
import { workbenchTexts } from './workbench.texts.ts'

/** The working copy as a whole: steps back and forth, saved as a version or discarded; the lock taken over. */
export function workRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnaireWork.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    return isBegun(draft) ? show(c, WorkPage({ frame: frameOf(c), draft })) : notFound(c)
  })

  app.post(routes.questionnaireWork.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (draft === undefined) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const { id } = draft.loaded
    const texts = textsOf(c, workbenchTexts)
    const account = visitorOf(c).account.id
    const outline = `${routes.questionnaire.href({ id })}#arbeitsstand`
    const button = formOf(c).get('tun')
    if (button === 'takeOver') {
      await deps.storage.editLocks.takeOver(id, account, deps.now())
      return c.redirect(outline, 303)
    }
    if (draft.lockedBy !== undefined) {
      return refused(c, 409, texts.locked(draft.lockedBy.name, draft.lockedBy.since))
    }
    switch (button) {
      case 'undo':
      case 'redo': {
        const moved = await deps.storage.workingCopies.move(id, button)
        if (moved === undefined)
          return refused(c, 409, button === 'undo' ? texts.nothingToUndo : texts.nothingToRedo)
        return c.redirect(outline, 303)
      }
      case 'discard':
        await finishWork(c, deps, id)
        return c.redirect(routes.questionnaire.href({ id }), 303)
      case 'save': {
        if (!isBegun(draft)) return notFound(c)
        const done = `${routes.questionnaire.href({ id }, { erledigt: 'saved' })}#gliederung`
        const again = ([error]: readonly FormError[]) => refused(c, 409, error?.message ?? '')
        return saveDraft(c, deps, draft, draft.questionnaire, { done, place: 'outline', again })
      }
      default:
        return notFound(c)
    }
  })
}
