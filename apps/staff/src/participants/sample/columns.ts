import type { FormError } from '@meinungsbild/design'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { chooseListTexts } from './choose-list.texts.ts'
import { fieldsFrom, fieldsOf, readRules, type ColumnsFields } from './columns-form.ts'
import { ColumnsPage } from './columns-page.tsx'
import { columnsTexts, fieldTexts } from './columns.texts.ts'
import { settingsToJson } from './upload-settings.ts'
import { basisOf, wizardFor, type KeptUpload, type Wizard } from './wizard.ts'

/** Step 2: what stands in which column, and who can be drawn at all. */
export function columnsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.sampleColumns.pattern, async (c) => {
    const wizard = await wizardFor(c, deps)
    if (!wizard) return notFound(c)
    const { initiative, upload } = wizard
    // The first step says why, and is where to begin.
    if (!upload) return c.redirect(routes.sampleFile.href({ id: initiative.id }), 303)
    const today = initiative.at.slice(0, 10)
    const fields = fieldsOf(upload.table.columns, upload.decided.rules, today)
    return page(c, wizard, upload, fields, [])
  })

  app.post(routes.sampleColumns.pattern, async (c) => {
    const wizard = await wizardFor(c, deps)
    if (!wizard) return notFound(c)
    const { initiative, permission, upload } = wizard
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    if (!upload) return c.redirect(routes.sampleFile.href({ id: initiative.id }), 303)
    if (formOf(c).get('basis') !== basisOf(upload))
      return refused(c, 409, textsOf(c, chooseListTexts).replaced)
    const fields = fieldsFrom(formOf(c), upload.table.columns.length)
    const words = { texts: textsOf(c, columnsTexts), names: textsOf(c, fieldTexts) }
    const read = readRules(fields, words)
    if (!read.ok) return page(c, wizard, upload, fields, read.errors)
    const settings = settingsToJson({ ...upload.decided, rules: read.rules })
    await deps.storage.participantUploads.settle(initiative.id, settings)
    return c.redirect(routes.sampleDraw.href({ id: initiative.id }), 303)
  })
}

function page(
  c: StaffContext,
  { initiative }: Wizard,
  upload: KeptUpload,
  fields: ColumnsFields,
  errors: readonly FormError[],
) {
  const props = { frame: frameOf(c), initiative, upload, fields, errors }
  return show(c, ColumnsPage(props), errors.length > 0 ? 422 : 200)
}
