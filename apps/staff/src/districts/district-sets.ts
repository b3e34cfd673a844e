import type { FormError } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { DistrictSet } from '@meinungsbild/storage'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import { administratorsOnly } from '../settings/administrators-only.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { fileOf, formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { DistrictSetPage } from './district-set-page.tsx'
import { DistrictSetsPage } from './district-sets-page.tsx'
import { districtsTexts } from './districts.texts.ts'
import { namingsOf, readDistrictFile } from './read-district-file.ts'

/** A town has a handful: quarters, districts, school districts, constituencies. */
const mostSets = 20

/** Stadtteile und Bezirke: the districts that maps of results are drawn of; for administrators. */
export function districtSetRoutes(app: StaffApp, deps: StaffDeps): void {
  administratorsOnly(app, [routes.districtSets, routes.districtSet])

  app.get(routes.districtSets.pattern, (c) => listPage(c, deps, []))

  app.post(routes.districtSets.pattern, async (c) => {
    const sets = await deps.storage.districtSets.all()
    if (sets.length >= mostSets) {
      const message = textsOf(c, districtsTexts).tooManySets(String(mostSets))
      return listPage(c, deps, [{ field: 'title', message }])
    }
    const { title, source, errors: typed } = described(c, sets)
    const file = await uploaded(c)
    const errors = [...typed, ...(file.ok ? [] : file.errors)]
    if (!file.ok || errors.length > 0) return listPage(c, deps, errors)
    const { districts, naming, corners } = file
    const id = deps.newId()
    await deps.storage.districtSets.put(
      { id, title, source, naming, corners, ...stamp(c, deps) },
      districts,
    )
    return c.redirect(routes.districtSet.href({ set: id }, { erledigt: 'taken' }), 303)
  })

  app.get(routes.districtSet.pattern, async (c) => {
    const set = await deps.storage.districtSets.find(c.req.param('set'))
    return set ? setPage(c, deps, set, []) : notFound(c)
  })

  app.post(routes.districtSet.pattern, async (c) => {
    const set = await deps.storage.districtSets.find(c.req.param('set'))
    if (!set) return notFound(c)
    switch (formOf(c).get('tun')) {
      case 'delete':
        return remove(c, deps, set)
      case 'replace':
        return replace(c, deps, set)
      default:
        return describe(c, deps, set)
    }
  })
}

async function describe(c: StaffContext, deps: StaffDeps, set: DistrictSet) {
  const { id } = set
  const others = (await deps.storage.districtSets.all()).filter((each) => each.id !== id)
  const { title, source, errors } = described(c, others)
  if (errors.length > 0) return setPage(c, deps, set, errors)
  const wanted = formOf(c).get('naming')
  const naming = namingsOf(set.names).find((each) => each === wanted) ?? set.naming
  await deps.storage.districtSets.describe({ id, title, source, naming })
  return c.redirect(routes.districtSet.href({ set: id }, { erledigt: 'saved' }), 303)
}

async function replace(c: StaffContext, deps: StaffDeps, set: DistrictSet) {
  const file = await uploaded(c)
  if (!file.ok) return setPage(c, deps, set, file.errors)
  const { id, title, source } = set
  const { districts, corners } = file
  // The name that was chosen before is meant again where the new file has it.
  const known = namingsOf(districts.map(({ names }) => names)).find((each) => each === set.naming)
  await deps.storage.districtSets.put(
    { id, title, source, naming: known ?? file.naming, corners, ...stamp(c, deps) },
    districts,
  )
  return c.redirect(routes.districtSet.href({ set: id }, { erledigt: 'taken' }), 303)
}

async function remove(c: StaffContext, deps: StaffDeps, set: DistrictSet) {
  if (formOf(c).get('confirm') !== 'yes') {
    const message = textsOf(c, districtsTexts).confirmFirst
    return setPage(c, deps, set, [{ field: 'confirm', message }])
  }
  await deps.storage.districtSets.remove(set.id)
  return c.redirect(routes.districtSets.href({ erledigt: 'deleted' }), 303)
}

/** What was typed about a set, and what is wrong with it. */
function described(c: StaffContext, others: readonly Pick<DistrictSet, 'title'>[]) {
  const texts = textsOf(c, districtsTexts)
  const title = (formOf(c).get('title') ?? '').trim()
  const source = (formOf(c).get('source') ?? '').trim()
  const errors: FormError[] = []
  if (title === '' || title.length > 100)
    errors.push({ field: 'title', message: texts.titleMissing })
  if (others.some((each) => each.title === title))
    errors.push({ field: 'title', message: texts.titleTaken })
  if (source.length > 200) errors.push({ field: 'source', message: texts.sourceTooLong })
  return { title, source, errors }
}

/** The districts of the file that was sent, or what is wrong with it. */
async function uploaded(c: StaffContext) {
  const file = fileOf(c, 'file')
  const wrong = (message: string) => ({ ok: false, errors: [{ field: 'file', message }] }) as const
  if (file === undefined) return wrong(textsOf(c, districtsTexts).fileMissing)
  const read = readDistrictFile(new Uint8Array(await file.arrayBuffer()))
  return read.ok ? read : wrong(inLanguage(read.message, languageOf(c)))
}

function stamp(c: StaffContext, deps: StaffDeps) {
  return { by: visitorOf(c).account.id, at: deps.now().toISOString() }
}

async function listPage(c: StaffContext, deps: StaffDeps, errors: readonly FormError[]) {
  const sets = await deps.storage.districtSets.all()
  const isDeleted = c.req.query('erledigt') === 'deleted'
  const props = { frame: frameOf(c), sets, form: formOf(c), isDeleted, errors }
  return show(c, DistrictSetsPage(props), errors.length > 0 ? 422 : 200)
}

async function setPage(
  c: StaffContext,
  deps: StaffDeps,
  set: DistrictSet,
  errors: readonly FormError[],
) {
  const { accounts, districtSets } = deps.storage
  const { title, source, naming, by } = set
  const form = formOf(c)
  const isTyped = form.get('tun') === 'describe'
  const page = DistrictSetPage({
    frame: frameOf(c),
    set,
    borders: await districtSets.borders(set.id),
    uploadedBy: (await accounts.find(by))?.name ?? by,
    fields: isTyped
      ? { title: form.get('title') ?? '', source: form.get('source') ?? '', naming }
      : { title, source, naming },
    done: c.req.query('erledigt') ?? '',
    errors,
  })
  return show(c, page, errors.length > 0 ? 422 : 200)
}
