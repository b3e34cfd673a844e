import { openNotices, possibleActs, stepList } from '@meinungsbild/procedure'
import { answerHandled, carryOut } from '../dossier/carry-out.ts'
import { handleCommand } from '../dossier/handle-command.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, type StaffApp } from '../staff-env.ts'
import { InitiativePage } from './initiative-page.tsx'

/** One initiative at a glance, and noting what it tells the signed-in person. */
export function initiativeRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.initiative.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const { model, state, seat, at } = initiative
    const acts = possibleActs(model, state, actorOf(c), at).filter(
      ({ permission }) => permission.ok,
    )
    return show(
      c,
      InitiativePage({
        frame: frameOf(c),
        initiative,
        acts,
        steps: stepList(model, state, at),
        notices: openNotices(state, seat),
      }),
    )
  })

  app.post(routes.notices.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const { id, state, seat } = initiative
    for (const { id: notice } of openNotices(state, seat)) {
      const command = { kind: 'acknowledgeNotice', notice } as const
      const handled = await handleCommand(deps, id, command, actorOf(c))
      if (handled.kind !== 'done')
        return answerHandled(c, handled, { done: routes.initiative.href({ id }) })
    }
    return c.redirect(routes.initiative.href({ id }), 303)
  })

  app.post(routes.notice.pattern, (c) => {
    const { id, notice } = c.req.param()
    return carryOut(
      c,
      deps,
      id,
      { kind: 'acknowledgeNotice', notice },
      {
        done: routes.initiative.href({ id }),
      },
    )
  })
}
