import type { FormError } from '@meinungsbild/design'
import { currentRules } from '../deletion/house-register.ts'
import { justDone } from '../documents/just-done.ts'
import { loadAll } from '../dossier/load-all.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { findPerson, type Found } from './find-person.ts'
import { plannedRequests } from './forget-requests.ts'
import { mayAnswerRequests } from './may-answer-requests.ts'
import { NewRequestPage } from './new-request-page.tsx'
import { newRequest } from './new-request.ts'
import { readClosing, readExtension, readRequest } from './read-request.ts'
import { RequestPage } from './request-page.tsx'
import { RequestsPage } from './requests-page.tsx'
import { allRequests, findRequest, putRequest, type RightsRequest } from './rights-request.ts'
import { rightsTexts } from './rights-requests.texts.ts'
import { traceableIn } from './traceable.ts'

/** Betroffenenrechte: the inbox, entering a request, answering it. For the data protection officer alone. */
export function rightsRequestsRoutes(app: StaffApp, deps: StaffDeps): void {
  for (const { pattern } of [routes.rightsRequests, routes.rightsRequest, routes.rightsSearch])
    app.use(pattern, (c, next) =>
      mayAnswerRequests(visitorOf(c).account)
        ? next()
        : Promise.resolve(refused(c, 403, textsOf(c, rightsTexts).onlyOfficer)),
    )

  app.get(routes.rightsRequests.pattern, async (c) => {
    const requests = await allRequests(deps.storage)
    return show(c, RequestsPage({ frame: frameOf(c), requests, today: todayOf(deps) }))
  })

  app.get(routes.rightsRequest.pattern, async (c) => {
    if (c.req.param('request') === newRequest)
      return newPage(c, deps, { values: { received: todayOf(deps) }, errors: [] })
    const request = await findRequest(deps.storage, c.req.param('request'))
    return request ? page(c, deps, request) : notFound(c)
  })

  app.post(routes.rightsRequest.pattern, async (c) => {
    if (c.req.param('request') === newRequest) return enter(c, deps)
    const request = await findRequest(deps.storage, c.req.param('request'))
    if (!request) return notFound(c)
    if (request.closed) return refused(c, 409, textsOf(c, rightsTexts).already)
    const form = formOf(c)
    const stamp = stampOf(c, deps)
    const isExtended = form.get('tun') === 'extend'
    const read = isExtended
      ? readExtension(c, request, stamp, todayOf(deps))
      : readClosing(c, request, stamp, todayOf(deps))
    if (!read.ok)
      return page(c, deps, request, { values: Object.fromEntries(form), errors: read.errors })
    await putRequest(deps.storage, read.request)
    const done = isExtended ? 'verlaengert' : 'geschlossen'
    return c.redirect(routes.rightsRequest.href({ request: request.id }, { erledigt: done }), 303)
  })

  app.post(routes.rightsSearch.pattern, async (c) => {
    const request = await findRequest(deps.storage, c.req.param('request'))
    const traceable = request && (await traceableIn(deps, request.about))
    if (!request || traceable?.kind !== 'before') return notFound(c)
    const texts = textsOf(c, rightsTexts)
    const values = { name: typedIn(c, 'name'), code: typedIn(c, 'code') }
    if (values.name === '' && values.code === '')
      return page(c, deps, request, {
        values,
        errors: [{ field: traceable.names ? 'name' : 'code', message: texts.nothingTyped }],
      })
    const found = await findPerson(deps, traceable, values)
    if (found === 'badCode')
      return page(c, deps, request, {
        values,
        errors: [{ field: 'code', message: texts.badCode }],
      })
    return page(c, deps, request, { values, errors: [] }, found)
  })
}

type Typed = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

async function enter(c: StaffContext, deps: StaffDeps): Promise<Response> {
  const year = todayOf(deps).slice(0, 4)
  const numbers = (await allRequests(deps.storage)).flatMap(({ number }) =>
    number.startsWith(`${year}-`) ? [Number(number.slice(5))] : [],
  )
  const read = readRequest(c, {
    id: deps.newId(),
    number: `${year}-${Math.max(0, ...numbers) + 1}`,
    today: todayOf(deps),
    ...stampOf(c, deps),
  })
  if (!read.ok)
    return newPage(c, deps, { values: Object.fromEntries(formOf(c)), errors: read.errors })
  await putRequest(deps.storage, read.request)
  const { id } = read.request
  return c.redirect(routes.rightsRequest.href({ request: id }, { erledigt: 'erfasst' }), 303)
}

async function newPage(c: StaffContext, deps: StaffDeps, typed: Typed): Promise<Response> {
  const surveys = (await loadAll(deps.storage)).map(({ id, state }) => ({
    id,
    title: state.initiative?.title ?? id,
  }))
  return show(
    c,
    NewRequestPage({ frame: frameOf(c), surveys, ...typed }),
    typed.errors.length > 0 ? 422 : 200,
  )
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  request: RightsRequest,
  typed: Typed = { values: {}, errors: [] },
  found?: Found,
): Promise<Response> {
  const texts = textsOf(c, rightsTexts)
  const about = (await loadAll(deps.storage)).find(({ id }) => id === request.about)
  const planned = await plannedRequests(deps, await currentRules(deps.storage))
  const due = planned.find(({ item }) => item === request.id)?.deadline?.due
  return show(
    c,
    RequestPage({
      frame: frameOf(c),
      request,
      survey: about?.state.initiative?.title ?? '',
      traceable: await traceableIn(deps, about?.id ?? ''),
      found,
      today: todayOf(deps),
      goes: due && germanDay(due),
      done: justDone(c, {
        erfasst: texts.saved,
        verlaengert: texts.extendedNow,
        geschlossen: texts.closedNow,
      }),
      ...typed,
    }),
    typed.errors.length > 0 ? 422 : 200,
  )
}

function typedIn(c: StaffContext, name: string): string {
  return (formOf(c).get(name) ?? '').trim()
}

function stampOf(c: StaffContext, { now }: StaffDeps) {
  return { by: visitorOf(c).account.id, at: now().toISOString() }
}

function todayOf({ now }: Pick<StaffDeps, 'now'>): string {
  return germanDay(now().toISOString())
}
