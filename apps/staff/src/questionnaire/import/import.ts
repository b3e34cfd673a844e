import type { FormError } from '@meinungsbild/design'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { draftFor } from '../draft.ts'
import { commonLanguages } from '../outline/settings-fields.ts'
import { saveDraft } from '../save-draft.ts'
import { ImportPage } from './import-page.tsx'
import { importTexts } from './import.texts.ts'
import { readFile } from './read-file.ts'
import { ReportPage } from './report-page.tsx'

/** Reading a questionnaire from a file: first the report, then the button that takes it over. */
export function importRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnaireImport.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (draft === undefined) return notFound(c)
    const form = new URLSearchParams()
    return show(c, ImportPage({ frame: frameOf(c), draft, form, errors: [] }))
  })

  app.post(routes.questionnaireImport.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (draft === undefined) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const form = formOf(c)
    const frame = frameOf(c)
    const text = await contentOf(c)
    const read =
      text === undefined
        ? ({
            ok: false,
            errors: [{ field: 'file', message: textsOf(c, importTexts).notText }],
          } as const)
        : readFile(text, languageOfText(form), languageOf(c))
    if (!read.ok) return show(c, ImportPage({ frame, draft, form, errors: read.errors }), 422)
    const { questionnaire } = read
    const saves = form.get('tun') === 'save'
    const report = saves ? undefined : read.report
    const again = (errors: readonly FormError[], status: 200 | 422 = 422) =>
      show(c, ReportPage({ frame, draft, questionnaire, report, errors }), status)
    if (!saves) return again([], 200)
    const done = routes.questionnaire.href({ id: draft.loaded.id }, { erledigt: 'imported' })
    return saveDraft(c, deps, draft, questionnaire, { done, place: 'import', again })
  })
}

/** The file if one was chosen, else the text; undefined for a file that is no text. */
async function contentOf(c: StaffContext): Promise<string | undefined> {
  const file = fileOf(c, 'file')
  if (file === undefined) return formOf(c).get('text') ?? ''
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

function languageOfText(form: URLSearchParams): string {
  return commonLanguages.find((language) => language === form.get('language')) ?? 'de'
}
