import { factsOfMedia, type MediaSource } from '@meinungsbild/design'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { notFound } from '../../errors/not-found.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffApp } from '../../staff-env.ts'
import { draftFor } from '../draft.ts'

/** Where the preview finds the files of a questionnaire. */
export function mediaOfPreview(initiative: string, { media }: Questionnaire): MediaSource {
  return {
    href: (name) => routes.previewMedia.href({ id: initiative, name }),
    files: factsOfMedia(media),
  }
}

/** Sends a picture, document or video of the draft. */
export function previewMediaRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.previewMedia.pattern, async (c) => {
    const { media = {} } = (await draftFor(c, deps))?.questionnaire ?? {}
    const name = c.req.param('name')
    const file = Object.hasOwn(media, name) ? media[name] : undefined
    if (file === undefined) return notFound(c)
    return new Response(Buffer.from(file.data, 'base64'), {
      headers: { 'content-type': file.type, 'x-content-type-options': 'nosniff' },
    })
  })
}
