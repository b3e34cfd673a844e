import type { FormError } from '@meinungsbild/design'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { draftFor } from '../draft.ts'
import { commonLanguages } from '../outline/settings-fields.ts'
import { isKeeping, saveDraft } from '../save-draft.ts'
import { ImportPage } from './import-page.tsx'
import { readFile } from './read-file.ts'
import { ReportPage } from './report-page.tsx'

/**
 * Reading a questionnaire from a file, our own or that of another tool: first the report, then the buttons that take it
 * over, into the working copy or as the next version.
 */
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
    const { field, bytes } = await contentOf(c)
    const read = readFile(bytes, languageOfText(form), languageOf(c))
    if (!read.ok) {
      const errors = read.sentences.map((message) => ({ field, message }))
      return show(c, ImportPage({ frame, draft, form, errors }), 422)
    }
    const takesOver = isKeeping(c) || form.get('tun') === 'save'
    const again = (errors: readonly FormError[], status: 200 | 422 = 422) =>
      show(c, ReportPage({ frame, draft, read, isNew: !takesOver, errors }), status)
    if (!takesOver) return again([], 200)
    const done = routes.questionnaire.href({ id: draft.loaded.id }, { erledigt: 'imported' })
    return saveDraft(c, deps, draft, read.questionnaire, { done, place: 'import', again })
  })
}

/** The file if one was chosen, else what was pasted. */
async function contentOf(
  c: StaffContext,
): Promise<{ readonly field: 'file' | 'text'; readonly bytes: Uint8Array }> {
  const file = fileOf(c, 'file')
  return file === undefined
    ? { field: 'text', bytes: new TextEncoder().encode(formOf(c).get('text') ?? '') }
    : { field: 'file', bytes: new Uint8Array(await file.arrayBuffer()) }
}

function languageOfText(form: URLSearchParams): string {
  return commonLanguages.find((language) => language === form.get('language')) ?? 'de'
}
