import { measureTable } from '@meinungsbild/formats'
import type { FormError } from '@meinungsbild/design'
import { mayReadResults } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import { answerRefusal } from '../dossier/carry-out.ts'
import { dossierTexts } from '../dossier/dossier.texts.ts'
import { handleCommand } from '../dossier/handle-command.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { fileName } from '../papers/file-name.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { chosenSource } from './chosen-source.ts'
import { microdataAtHand } from './microdata-at-hand.ts'
import { fileOfFormat, readFormat } from './microdata-formats.ts'
import { MicrodataPage } from './microdata-page.tsx'
import { microdataTexts } from './microdata.texts.ts'
import { sendFile } from './send-file.ts'

/** Einzeldaten: POST writes into the dossier who takes them out for what, and only then gives the file. */
export function microdataRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.microdata.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative === undefined
      ? notFound(c)
      : page(c, deps, initiative, { form: new URLSearchParams({ format: 'csv' }), errors: [] })
  })

  app.post(routes.microdata.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (initiative === undefined) return notFound(c)
    const permission = initiative.may({ kind: 'exportMicrodata' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    const texts = textsOf(c, microdataTexts)
    const again = (error: FormError) => page(c, deps, initiative, { form, errors: [error] })
    const format = readFormat(form.get('format'))
    if (format === undefined) return again({ field: 'format', message: texts.noFormat })
    const atHand = await microdataAtHand(deps, initiative)
    if (atHand === undefined) return refused(c, 409, texts.notOpened)

    const chosen = await chosenSource(deps, atHand, form, languageOf(c))
    if (!chosen.ok) return again(chosen.error)
    const table = await measureTable(chosen.source)
    const { write, ending, type, title } = fileOfFormat[format]
    const file = write(table, texts.fileName)
    if (!file.ok) {
      const message = inLanguage(file.flaw.message, languageOf(c))
      return again({ field: 'format', message })
    }

    const purpose = (form.get('purpose') ?? '').trim()
    const said = chosen.remark === '' ? title : `${title}, ${chosen.remark}`
    const command = { kind: 'exportMicrodata', format: said, purpose } as const
    const handled = await handleCommand(deps, initiative.id, command, actorOf(c))
    switch (handled.kind) {
      case 'done': {
        const parts = [await fileNumberOf(deps, initiative), texts.fileName]
        return sendFile(c, { name: fileName(parts, ending), type, bytes: file.bytes })
      }
      case 'conflict':
        return refused(c, 409, textsOf(c, dossierTexts).conflict)
      case 'refused':
        return answerRefusal(c, handled.refusal, {
          again: ({ field, message }) =>
            again({ ...(field !== undefined && { field }), message: message[languageOf(c)] }),
        })
      default:
        return handled satisfies never
    }
  })
}

type Shown = { readonly form: URLSearchParams; readonly errors: readonly FormError[] }

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  { form, errors }: Shown,
) {
  const { state } = initiative
  const hash = state.release?.hashes.questionnaire
  const questionnaire = hash === undefined ? undefined : await questionnaireUnder(deps, hash)
  const shown = {
    permission: initiative.may({ kind: 'exportMicrodata' }),
    isOpened: mayReadResults(state),
    languages: questionnaire?.languages ?? [],
  }
  return show(
    c,
    MicrodataPage({ frame: frameOf(c), initiative, form, errors, ...shown }),
    errors.length > 0 ? 422 : 200,
  )
}
