import type { FormError } from '@meinungsbild/design'
import type { ToolCheck } from '@meinungsbild/procedure'
import { justDone } from '../documents/just-done.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { houseTools } from './house-tools.ts'
import { mayCheckTools } from './may-check-tools.ts'
import { newTool } from './new-tool.ts'
import { ownAnswers } from './own-answers.ts'
import { ownCheck, ownTool } from './own-check.ts'
import { ToolComparisonPage } from './tool-comparison-page.tsx'
import {
  answersIn,
  lengthErrors,
  readToolCheck,
  toolFields,
  typedFields,
  type ToolFields,
} from './tool-fields.ts'
import { ToolPage } from './tool-page.tsx'
import { ToolsPage } from './tools-page.tsx'
import { toolsTexts } from './tools.texts.ts'

/** Werkzeuge: what is known of survey tools, this installation among them; everybody may read it. */
export function toolRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.tools.pattern, async (c) => {
    const texts = textsOf(c, toolsTexts)
    const done = justDone(c, { gespeichert: texts.saved, geloescht: texts.removed })
    const checks = await houseTools(deps, languageOf(c))
    return show(c, ToolsPage({ frame: frameOf(c), checks, mayEdit: mayEdit(c), done }))
  })

  app.get(routes.toolComparison.pattern, async (c) => {
    const wanted = c.req.queries('werkzeug') ?? []
    const all = await houseTools(deps, languageOf(c))
    const checks = all.filter(({ id }) => wanted.includes(id))
    if (checks.length === 0) return c.redirect(routes.tools.href(), 303)
    const onlyDifferences = checks.length > 1 && c.req.query('nur') === 'verschieden'
    return show(c, ToolComparisonPage({ frame: frameOf(c), checks, onlyDifferences }))
  })

  app.get(routes.tool.pattern, async (c) => {
    const place = c.req.param('tool')
    if (place === newTool && !mayEdit(c)) return notTheirs(c)
    const kept = (await deps.storage.toolChecks.find(place))?.check
    if (kept === undefined && place !== newTool && place !== ownTool) return notFound(c)
    return page(c, deps, kept, toolFields(kept), [])
  })

  app.post(routes.tool.pattern, async (c) => {
    if (!mayEdit(c)) return notTheirs(c)
    const place = c.req.param('tool')
    const kept = (await deps.storage.toolChecks.find(place))?.check
    if (kept === undefined && place !== newTool && place !== ownTool) return notFound(c)
    const texts = textsOf(c, toolsTexts)
    const fields = typedFields(formOf(c))
    if (fields['tun'] === 'remove' && place !== ownTool) return remove(c, deps, kept)
    if (place === ownTool) {
      const errors = lengthErrors(fields, texts)
      if (errors.length > 0) return page(c, deps, kept, fields, errors)
      const { name, source, asOf } = await ownCheck(deps, languageOf(c))
      const answers = answersIn(fields, 'operator')
      await put(c, deps, { id: ownTool, name, source, asOf, answers })
      return c.redirect(routes.tool.href({ tool: place }, { erledigt: 'gespeichert' }), 303)
    }
    const read = readToolCheck(kept?.id ?? deps.newId(), fields, texts)
    if (!read.ok) return page(c, deps, kept, fields, read.errors)
    await put(c, deps, read.check)
    return c.redirect(routes.tools.href({ erledigt: 'gespeichert' }), 303)
  })
}

async function put(c: StaffContext, deps: StaffDeps, check: ToolCheck): Promise<void> {
  const by = visitorOf(c).account.id
  await deps.storage.toolChecks.put(check, { by, at: deps.now().toISOString() })
}

async function remove(c: StaffContext, deps: StaffDeps, check: ToolCheck | undefined) {
  if (check === undefined) return notFound(c)
  if (formOf(c).get('confirm') !== 'yes') {
    const errors = [{ field: 'confirm', message: textsOf(c, toolsTexts).confirmFirst }]
    return page(c, deps, check, toolFields(check), errors)
  }
  await deps.storage.toolChecks.remove(check.id)
  return c.redirect(routes.tools.href({ erledigt: 'geloescht' }), 303)
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  kept: ToolCheck | undefined,
  fields: ToolFields,
  errors: readonly FormError[],
) {
  const place = c.req.param('tool') ?? ''
  const isOwn = place === ownTool
  const language = languageOf(c)
  const props = {
    frame: frameOf(c),
    place,
    check: isOwn ? await ownCheck(deps, language) : kept,
    fields,
    computed: isOwn ? await ownAnswers(deps, language) : {},
    mayEdit: mayEdit(c),
    errors,
    done: justDone(c, { gespeichert: textsOf(c, toolsTexts).saved }),
  }
  return show(c, ToolPage(props), errors.length > 0 ? 422 : 200)
}

function mayEdit(c: StaffContext): boolean {
  return mayCheckTools(visitorOf(c).account)
}

function notTheirs(c: StaffContext) {
  return refused(c, 403, textsOf(c, toolsTexts).notYours)
}
