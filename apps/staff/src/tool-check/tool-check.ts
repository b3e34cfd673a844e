import type { FormError } from '@meinungsbild/design'
import { findDocument, latestVersion, opinionsOn, type ToolCheck } from '@meinungsbild/procedure'
import { contentHash } from '@meinungsbild/storage'
import { justDone } from '../documents/just-done.ts'
import { textOf } from '../documents/text-field.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { houseTools } from '../tools/house-tools.ts'
import { ownTool } from '../tools/own-check.ts'
import { checkSections, isChecked } from './check-sections.ts'
import { toolCheckDocument } from './tool-check-document.ts'
import { ToolCheckPage } from './tool-check-page.tsx'
import { toolCheckTexts } from './tool-check.texts.ts'

/** Werkzeugprüfung: the state of the answers becomes a version of a document, on which opinions are given. */
export function toolCheckRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.toolCheck.pattern, async (c) => {
    const initiative = await initiativeWithCheck(c, deps)
    return initiative ? page(c, deps, initiative, []) : notFound(c)
  })

  app.post(routes.toolCheck.pattern, async (c) => {
    const initiative = await initiativeWithCheck(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'saveDocument', document: toolCheckDocument })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    // What goes on file is German, whatever the reader's interface is.
    const checks = chosenOf(await houseTools(deps, 'de', initiative), form.getAll('werkzeug'))
    if (checks.length === 0) {
      const message = textsOf(c, toolCheckTexts).chooseOne
      return page(c, deps, initiative, [{ field: 'werkzeug', message }])
    }
    const sections = { ...checkSections(checks), assessment: textOf(form, 'assessment') }
    const command = {
      kind: 'saveDocument',
      document: toolCheckDocument,
      sections,
      contentHash: contentHash(sections),
      basedOn: latestVersion(initiative.state, toolCheckDocument)?.version ?? 0,
    } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.toolCheck.href({ id: initiative.id }, { erledigt: 'gespeichert' }),
      again: (refusal) => page(c, deps, initiative, [{ message: errorOf(c, refusal).message }]),
    })
  })
}

async function initiativeWithCheck(
  c: StaffContext,
  deps: StaffDeps,
): Promise<ShownInitiative | undefined> {
  const initiative = await initiativeFor(c, deps)
  return initiative && findDocument(initiative.model, toolCheckDocument) ? initiative : undefined
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  errors: readonly FormError[],
) {
  const { state } = initiative
  const form = formOf(c)
  const latest = latestVersion(state, toolCheckDocument)
  const german = await houseTools(deps, 'de', initiative)
  const onFile = german.filter((check) => isChecked(check, latest?.sections))
  const chosen = form.has('werkzeug')
    ? form.getAll('werkzeug')
    : (onFile.length > 0 ? onFile : german.filter(({ id }) => id === ownTool)).map(({ id }) => id)
  const props = {
    frame: frameOf(c),
    initiative,
    checks: await houseTools(deps, languageOf(c), initiative),
    chosen,
    assessment: form.has('assessment')
      ? textOf(form, 'assessment')
      : (latest?.sections['assessment'] ?? ''),
    latest,
    isOutdated:
      latest !== undefined && checkSections(onFile)['answers'] !== latest.sections['answers'],
    opinions: opinionsOn(state, toolCheckDocument).map((each) => ({
      ...each,
      outdated: each.on.version !== latest?.version,
    })),
    errors,
    done: justDone(c, { gespeichert: textsOf(c, toolCheckTexts).saved }),
  }
  return show(c, ToolCheckPage(props), errors.length > 0 ? 422 : 200)
}

function chosenOf(checks: readonly ToolCheck[], ids: readonly string[]): readonly ToolCheck[] {
  return checks.filter(({ id }) => ids.includes(id))
}
