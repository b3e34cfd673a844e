import type { FormError } from '@meinungsbild/design'
import {
  checkTranslation,
  readTranslationFile,
  takeTranslation,
  writeTranslationSheet,
  writeXliff,
} from '@meinungsbild/formats'
import { inLanguage, stableTexts, type Questionnaire } from '@meinungsbild/questionnaire'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { chosenVersion } from '../chosen-version.ts'
import { draftFor, isBegun } from '../draft.ts'
import { languageName } from '../parts/language-name.ts'
import { saveDraft } from '../save-draft.ts'
import { hasWords } from './completeness.ts'
import { carriedFile } from './carried-file.ts'
import { textPlace } from './text-place.ts'
import { TranslationPage } from './translation-page.tsx'
import { TranslationReportPage } from './translation-report-page.tsx'
import { translationTexts } from './translation.texts.ts'

/** Translation files out and in. What comes in is told first, text by text, and taken over at a second button. */
export function translationFileRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.translationFile.pattern, async (c) => {
    const chosen = await chosenVersion(c, deps)
    const file = chosen && fileFor(c, chosen.questionnaire, chosen.initiative)
    if (file === undefined) return notFound(c)
    return c.body(file.text, 200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${file.name}"`,
    })
  })

  app.post(routes.translationFile.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (!isBegun(draft)) return notFound(c)
    if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
    const { questionnaire, loaded } = draft
    const frame = frameOf(c)
    const form = formOf(c)
    const refuse = (message: string) => {
      const errors = [{ field: 'file', message }]
      return show(c, TranslationPage({ frame, draft, form, errors }), 422)
    }
    const file = await sentFile(c)
    if (file === undefined) return refuse(textsOf(c, translationTexts).noFile)
    if (!file.ok) return refuse(inLanguage(file.flaw.message, frame.language))
    const check = checkTranslation(questionnaire, file, loaded.id)
    if (!check.ok) return refuse(inLanguage(check.flaw.message, frame.language))
    const again = (errors: readonly FormError[], status: 200 | 422 = 422) =>
      show(c, TranslationReportPage({ frame, draft, file, check, errors }), status)
    if (form.get('tun') === 'read') return again([], 200)
    const changed = takeTranslation(questionnaire, check.taken)
    const done = routes.translation.href({ id: loaded.id }, { erledigt: 'imported' })
    return saveDraft(c, deps, draft, changed, { done, place: 'translation', again })
  })
}

/** The file that was chosen, or the one whose report was just read. */
async function sentFile(c: StaffContext) {
  const chosen = fileOf(c, 'file')
  if (chosen !== undefined) return readTranslationFile(new Uint8Array(await chosen.arrayBuffer()))
  const carried = formOf(c).get('carried')
  return carried === null ? undefined : carriedFile(carried)
}

type SentFile = { readonly name: string; readonly type: string; readonly text: string }

function fileFor(
  c: StaffContext,
  questionnaire: Questionnaire,
  original: string,
): SentFile | undefined {
  const { languages } = questionnaire
  const ours = languageOf(c)
  const texts = textsOf(c, translationTexts)
  const units = stableTexts(questionnaire)
    .filter((text) => languages.some((language) => hasWords(text, language)))
    .map((own) => ({ ...own, place: textPlace(own, questionnaire, ours) }))
  if (c.req.query('art') === 'tabelle') {
    const heads = { id: texts.id, place: texts.place }
    const named = languages.map((language) => ({ language, name: languageName(language, ours) }))
    const text = writeTranslationSheet(units, { heads, languages: named })
    return { name: `uebersetzung-${original}.csv`, type: 'text/csv', text }
  }
  const source = languages.find((own) => own === c.req.query('von'))
  const target = languages.find((own) => own === c.req.query('nach'))
  if (source === undefined || target === undefined || source === target) return undefined
  const text = writeXliff(units, { original, source, target })
  return {
    name: `uebersetzung-${original}-${source}-${target}.xlf`,
    type: 'application/xliff+xml',
    text,
  }
}
