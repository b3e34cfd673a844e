import { openNotices, possibleActs, stepList } from '@meinungsbild/procedure'
import { carryOut } from '../dossier/carry-out.ts'
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
