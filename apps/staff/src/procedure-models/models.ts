import type { FormError } from '@meinungsbild/design'
import { models as shipped, type Bilingual } from '@meinungsbild/procedure'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { beginDraft, freeModelId } from './begin-draft.ts'
import { missingWords, wordsFrom } from './draft/read-words.ts'
import { modelTexts } from './model.texts.ts'
import { ModelsPage } from './models-page.tsx'
import { newestModels } from './offered-models.ts'
import { readModelFile } from './read-model-file.ts'
import { ReadReportPage } from './read-report-page.tsx'

/** All procedure models: making one of the house's own, from another one or from a file. */
export function modelsRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.models.pattern, (c) => page(c, deps, { de: '', en: '' }, []))

  app.post(routes.models.pattern, (c) => {
    switch (formOf(c).get('tun')) {
      case 'copy':
        return copy(c, deps)
      case 'read':
        return read(c, deps)
      default:
        return notFound(c)
    }
  })
}

async function copy(c: StaffContext, deps: StaffDeps): Promise<Response> {
  const form = formOf(c)
  const all = await newestModels(deps.storage)
  const source = all.find(({ id }) => id === form.get('from')) ?? all[0]
  const title = wordsFrom(form, 'title')
  const errors = missingWords(title, 'title', textsOf(c, modelTexts).missing)
  if (errors.length > 0 || source === undefined) return page(c, deps, title, errors)
  const id = await freeModelId(deps, title)
  const begun = await beginDraft(c, deps, { ...source, title }, id)
  // Somebody has taken the same name in the same moment: the list shows their draft.
  const done = begun === undefined ? routes.models.href() : routes.modelDraft.href({ model: id })
  return c.redirect(done, 303)
}

async function read(c: StaffContext, deps: StaffDeps): Promise<Response> {
  const texts = textsOf(c, modelTexts)
  const file = fileOf(c, 'file')
  const nothing = { de: '', en: '' }
  if (file === undefined) {
    return page(c, deps, nothing, [{ field: 'file', message: texts.noFile }])
  }
  const result = await readModelFile(new Uint8Array(await file.arrayBuffer()), languageOf(c))
  if (!result.ok) {
    const errors = result.sentences.map((message) => ({ field: 'file', message }))
    return page(c, deps, nothing, errors)
  }
  const { model, report } = result
  const target = formOf(c).get('target') ?? ''
  const isOwn = (await ownWithoutDraft(deps)).some(({ id }) => id === target)
  const id = isOwn ? target : await freeModelId(deps, model.title)
  const begun = await beginDraft(c, deps, model, id)
  if (begun === undefined) return c.redirect(routes.models.href(), 303)
  return show(c, ReadReportPage({ frame: frameOf(c), id, title: model.title, report }))
}

/** Models of the house whose next version nobody is drafting yet. */
async function ownWithoutDraft(
  deps: StaffDeps,
): Promise<readonly { readonly id: string; readonly title: Bilingual }[]> {
  const drafts = await deps.storage.procedureModels.drafts()
  return (await newestModels(deps.storage)).filter(
    ({ id }) => !shipped.some((each) => each.id === id) && !drafts.some((draft) => draft.id === id),
  )
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  title: Bilingual,
  errors: readonly FormError[],
): Promise<Response> {
  const { procedureModels } = deps.storage
  const [models, versions, drafts, retired, targets] = await Promise.all([
    newestModels(deps.storage),
    procedureModels.versions(),
    procedureModels.drafts(),
    procedureModels.retired(),
    ownWithoutDraft(deps),
  ])
  const props = {
    frame: frameOf(c),
    models,
    versions,
    drafts,
    retired,
    targets,
    title,
    errors,
    done: c.req.query('erledigt'),
  }
  return show(c, ModelsPage(props), errors.length > 0 ? 422 : 200)
}
