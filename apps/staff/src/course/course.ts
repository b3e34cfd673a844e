import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffApp } from '../staff-env.ts'
import { CoursePage } from './course-page.tsx'

/** Ablauf of an initiative: where it stands, what is done, what was skipped. */
export function courseRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.course.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? show(c, CoursePage({ frame: frameOf(c), initiative })) : notFound(c)
  })
}
